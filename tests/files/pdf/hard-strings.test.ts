import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanText } from '#src/files/paper/clean-text.ts';
import { isIgnorable } from '#src/files/pdf/font-book.ts';
import { type RenderedPdf, renderPdf } from '#src/files/pdf/render-pdf.ts';
import { aDocument, aParagraph, aRun } from './a-document.ts';
import { HARD_STRINGS, LONG_TEXT, NOT_PRINTABLE } from './hard-strings.ts';
import { loadKept } from './kept-fonts.ts';
import { type ReadBack, readBack, squeeze } from './read-back.ts';

vi.setConfig({ hookTimeout: 240_000 });

const render = (document: Parameters<typeof renderPdf>[0]) => renderPdf(document, loadKept);

function extracted(read: ReadBack): Set<string> {
  return new Set([...read.pages, ...read.actual].flatMap((text) => Array.from(text)));
}

/** Whatever a person sees of a text once it is cleaned. */
function visible(text: string): string[] {
  return Array.from(cleanText(text)).filter((character) => !/\s/u.test(character) && !isIgnorable(character));
}

describe.each(Object.entries(HARD_STRINGS).filter(([, text]) => text !== ''))('%s', (_, text) => {
  let made: RenderedPdf;
  let read: ReadBack;
  beforeAll(async () => {
    made = await render(
      aDocument([aParagraph(text), aParagraph(text, 'serif')], { footer: '', pageLabel: '' }),
    );
    read = await readBack(made.bytes);
  });

  it('comes back whole', () => {
    expect(made.missing).toEqual([]);
    const wanted = cleanText(text);
    const found = read.pages.join('');
    // Spaces are counted where whole sentences are read (hard-sentences.test.ts).
    expect(found.replace(/[\u200e\u200f]/g, '')).toBe(squeeze(wanted + wanted));
  });
});

describe('characters that no face has', () => {
  it.each(Object.entries(NOT_PRINTABLE))('%s is printed as ? and named', async (_, { text, missing }) => {
    const made = await render(aDocument([aParagraph(text)], { footer: '' }));
    expect(made.missing).toEqual(missing);
    expect((await readBack(made.bytes)).pages[0]).toContain('?');
  });

  it('names a lone surrogate by the sign that replaces it, or prints that sign', async () => {
    const made = await render(aDocument([aParagraph('a\ud800b')]));
    const read = await readBack(made.bytes);
    expect(made.missing.includes('\ufffd') || read.pages[0]?.includes('a\ufffdb')).toBe(true);
  });
});

describe('lengths', () => {
  it('sets 5,000 characters over pages in each kind of block', async () => {
    const run = aRun(LONG_TEXT);
    const made = await render(
      aDocument(
        [
          { kind: 'title', eyebrow: 'e', runs: run, byline: 'b' },
          { kind: 'list', ordered: true, items: [run] },
          { kind: 'table', caption: 'c', head: ['a', 'b'], rows: [['x', LONG_TEXT]] },
          { kind: 'card', eyebrow: 'e', title: aRun('t'), rows: [{ label: 'l', runs: run }] },
        ],
        { footer: '', pageLabel: '' },
      ),
    );
    const text = (await readBack(made.bytes)).pages.join('');
    expect(text.split('word500').length - 1).toBe(4);
  });

  it('sets empty words everywhere', async () => {
    const made = await render(
      aDocument(
        [
          { kind: 'title', eyebrow: '', runs: [], byline: '' },
          { kind: 'heading', level: 1, text: '' },
          aParagraph(''),
          { kind: 'figure', alt: '', axes: [], table: { caption: '', head: [], rows: [] } },
          { kind: 'table', caption: '', head: [], rows: [] },
          { kind: 'table', caption: '', head: [''], rows: [[], ['', '', '']] },
          { kind: 'card', eyebrow: '', title: [], rows: [] },
          { kind: 'list', ordered: false, items: [[]] },
        ],
        { title: '', author: '', footer: '', pageLabel: '' },
      ),
    );
    expect((await readBack(made.bytes)).pages).toEqual(['']);
  });
});

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((units) => String.fromCharCode(...units)),
    fc.constantFrom(...Object.values(HARD_STRINGS)),
  );

  it('is set without an error, and each visible character comes back or is named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 6 }), async (texts) => {
        const made = await render(aDocument(texts.map((text) => aParagraph(text, 'serif'))));
        const read = await readBack(made.bytes);
        const known = new Set([...extracted(read), ...made.missing]);
        expect(texts.flatMap(visible).filter((character) => !known.has(character))).toEqual([]);
      }),
      // A line of Chinese above one of Korean once came out empty.
      { numRuns: 12, examples: [[['一\n가']]] },
    );
  });
});
