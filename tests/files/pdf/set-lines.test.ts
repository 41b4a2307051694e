import { beforeAll, describe, expect, it } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import { type FontBook, openFontBook } from '#src/files/pdf/font-book.ts';
import { openPress } from '#src/files/pdf/pdfkit-press.ts';
import { type Line, prepareInlines, setLines } from '#src/files/pdf/set-lines.ts';
import { PAPER, TEXT } from '#src/files/pdf/style.ts';

let book: FontBook;
beforeAll(() => {
  const press = openPress({ size: PAPER.a4, lang: 'en', title: '', author: '', date: '2026-03-14' });
  book = openFontBook(loadFont, press.readFace);
});

async function set(text: string, width: number): Promise<Line[]> {
  const inlines = [{ text, style: TEXT.sans }];
  await prepareInlines(inlines, 'en', book);
  return setLines(inlines, width, 'en', book);
}

function words(line: Line | undefined): string {
  return (line?.placed ?? []).map((placed) => placed.text).join('');
}

function fromLeft(line: Line | undefined): string[] {
  return [...(line?.placed ?? [])]
    .sort((a, b) => a.x - b.x)
    .map((placed) => placed.text)
    .filter((text) => text.trim() !== '');
}

describe('breaking lines', () => {
  it('breaks between words and keeps each line within its width', async () => {
    const lines = await set('The quick brown fox jumps over the lazy dog, again and again and again.', 100);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(100);
    expect(lines.map(words).join('')).toBe(
      'The quick brown fox jumps over the lazy dog, again and again and again.',
    );
  });

  it('breaks a word longer than a line between its letters', async () => {
    const lines = await set('x'.repeat(400), 100);
    for (const line of lines) expect(line.width).toBeLessThanOrEqual(101);
    expect(lines.map(words).join('')).toBe('x'.repeat(400));
  });

  it('breaks at line ends, and keeps an empty line', async () => {
    expect((await set('one\n\ntwo', 100)).map(words)).toEqual(['one', '', 'two']);
  });

  it('breaks Thai between its words, which have no spaces', async () => {
    const text = 'ฉันต้องการใช้ความสามารถ';
    const lines = await set(text, 60);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(words).join('')).toBe(text);
    const starts = new Set(
      Array.from(new Intl.Segmenter('th', { granularity: 'word' }).segment(text), (word) => word.segment[0]),
    );
    for (const line of lines) expect(starts).toContain(words(line)[0]);
  });

  it('does not break at a no-break space', async () => {
    expect((await set('aaaa bbbb\u00a0cccc', 55)).map(words)).toEqual(['aaaa ', 'bbbb\u00a0cccc']);
  });
});

describe('direction', () => {
  it('sets a right-to-left line from the right, its numbers from the left', async () => {
    const [line] = await set('שלום עולם 123', 300);
    expect(line?.rightToLeft).toBe(true);
    expect(fromLeft(line)).toEqual(['123', 'שלום עולם ']);
    expect(line?.placed.at(-1)?.span?.actual).toBe('שלום עולם 123');
  });

  it('turns brackets round, and remembers what they were', async () => {
    const [line] = await set('שלום (עולם)', 300);
    const placed = (line?.placed ?? []).filter(({ text }) => /[()]/.test(text));
    expect(placed.map(({ text, meant }) => [text, meant?.replace('\u200f', '')])).toEqual([
      ['(', ')'],
      [')', '('],
    ]);
    expect(placed[0]?.span).toEqual({ lang: 'he', actual: 'שלום (עולם)' });
  });

  it('keeps left-to-right text in place around a right-to-left word', async () => {
    const [line] = await set('one שלום two', 300);
    expect(line?.rightToLeft).toBe(false);
    expect(fromLeft(line).map((text) => text.trim())).toEqual(['one', 'שלום', 'two']);
  });

  it('takes a sentence from left to right that begins with a word from right to left for what it is', async () => {
    const [line] = await set('שלום is how they greet me.', 300);
    expect(line?.rightToLeft).toBe(false);
    expect(fromLeft(line).map((text) => text.trim())).toEqual(['שלום', 'is how they greet me.']);
  });
});

describe('language', () => {
  it.each([
    ['ar', 'السلام عليكم'],
    ['fa', 'کتاب'],
    ['ur', 'میں ایک استاد بننا چاہتی ہوں'],
    ['he', 'שלום'],
    ['hi', 'हिन्दी'],
  ])('is %s for %s within a sentence of English', async (lang, word) => {
    const [line] = await set(`They say ${word} here.`, 500);
    expect(line?.placed.find((placed) => placed.span)?.span?.lang).toBe(lang);
  });

  it('is named for words in a script of their own only', async () => {
    const [line] = await set('work ภาษาไทย', 300);
    expect(line?.placed.map((placed) => placed.span)).toEqual([undefined, { lang: 'th' }]);
  });
});
