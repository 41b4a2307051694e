import { describe, expect, it } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import { cleanText } from '#src/files/paper/clean-text.ts';
import { hanOf, splitGraphemes } from '#src/files/pdf/font-book.ts';
import { covers, readSlices } from '#src/files/pdf/slices.ts';
import { soften } from '#src/files/pdf/style.ts';
import { shareOut } from '#src/files/pdf/table-block.ts';
import { unwrapWoff } from '#src/files/pdf/unwrap-woff.ts';

describe('cleaning text', () => {
  it.each([
    ['control characters go', 'a\u0000b\u0007', 'ab'],
    ['all line ends are one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['marks join their letters', 'e\u0301', 'é'],
    ['half a character becomes the replacement sign', 'a\ud800b', 'a\ufffdb'],
    ['odd spaces become spaces', 'a\tb\u2003c', 'a b c'],
    ['a narrow no-break space still does not break', '1\u202f000', '1\u00a0000'],
    ['a bullet pasted from a symbol font stays a bullet', '\uf0b7 one', '• one'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe('slices of a font', () => {
  const slices = readSlices({ latin: 'U+0000-00FF,U+20AC', '[4]': 'U+1f1e9-1f1f5' });

  it('have names and ranges', () => {
    expect(slices.map((slice) => slice.name)).toEqual(['latin', '4']);
  });

  it('cover single characters and ranges, both ends included', () => {
    const [latin] = slices;
    if (latin === undefined) throw new Error('no slice');
    expect([0, 0xff, 0x100, 0x20ac].map((codePoint) => covers(latin, codePoint))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });
});

describe('what a reader sees as one character', () => {
  it('keeps marks and joined emoji whole', () => {
    expect(splitGraphemes('a👩🏽‍🚀b').map((part) => part.segment)).toEqual(['a', '👩🏽‍🚀', 'b']);
  });

  it('has the East Asian shapes of its text, or else of its document', () => {
    expect([
      hanOf('キャリア職', 'en'),
      hanOf('경력', 'en'),
      hanOf('职业', 'en'),
      hanOf('職', 'ja-JP'),
    ]).toEqual(['jp', 'kr', 'sc', 'jp']);
  });
});

describe('unwrapping a font file', () => {
  it('gives a plain font that begins like one', async () => {
    const font = await unwrapWoff(await loadFont({ family: 'inter', slice: 'latin', weight: 400 }));
    const view = new DataView(font.buffer);
    expect(view.getUint32(0)).toBe(0x00010000);
    const tags = Array.from({ length: view.getUint16(4) }, (_, index) =>
      String.fromCharCode(...font.subarray(12 + index * 16, 16 + index * 16)),
    );
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx']));
  });

  it('leaves other bytes as they are', async () => {
    const bytes = new Uint8Array(50);
    expect(await unwrapWoff(bytes)).toBe(bytes);
  });
});

describe('sharing the width of a table', () => {
  it('gives narrow columns what they want and the rest evenly', () => {
    expect(shareOut([50, 400, 300], 350)).toEqual([50, 150, 150]);
  });

  it('gives what is left to the last', () => {
    expect(shareOut([50, 60], 200)).toEqual([50, 150]);
  });
});

describe('softening a hue', () => {
  it('goes from paper to the full hue', () => {
    expect([soften('#9a5b00', 0), soften('#9a5b00', 1)]).toEqual(['#ffffff', '#9a5b00']);
  });
});
