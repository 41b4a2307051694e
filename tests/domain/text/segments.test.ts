import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { graphemesOf, wordsBetween } from '#src/domain/text/segments.ts';
import { countWords } from '#src/domain/text/words.ts';

/** A browser without a dictionary, such as Firefox before version 125. */
function withoutSegmenter() {
  vi.stubGlobal('Intl', Object.assign(Object.create(null), { NumberFormat: Intl.NumberFormat }));
}
afterEach(() => vi.unstubAllGlobals());

const segmentsOf = (found: readonly { segment: string }[]) => found.map(({ segment }) => segment);

describe('characters as a reader sees them', () => {
  const seen = ['e\u0301', 'é', '👩🏽‍⚕️', '🇵🇱', 'न', 'क\u094D', '日', 'a', '\r\n', '❤️'];

  it.each(['with', 'without'])('are whole %s the platform’s own rules', (how) => {
    if (how === 'without') withoutSegmenter();
    expect(segmentsOf(graphemesOf(seen.join(' ')))).toEqual(
      seen.flatMap((one, at) => (at > 0 ? [' ', one] : [one])),
    );
  });

  it.each(['with', 'without'])('lose nothing of any text %s them', (how) => {
    if (how === 'without') withoutSegmenter();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(segmentsOf(graphemesOf(text)).join('')).toBe(text);
        for (const { segment, index } of graphemesOf(text))
          expect(text.startsWith(segment, index)).toBe(true);
      }),
    );
  });
});

describe('words without spaces between them', () => {
  it.each(['私は学生です', '我想帮助更多的人', 'ฉันอยากช่วยคน'])(
    'are counted roughly without a dictionary: %s',
    (text) => {
      const known = countWords(text);
      withoutSegmenter();
      expect(countWords(text)).toBeGreaterThan(known / 2);
      expect(countWords(text)).toBeLessThan(known * 2);
      expect(wordsBetween(text).every(({ segment, index }) => text.startsWith(segment, index))).toBe(true);
    },
  );
});
