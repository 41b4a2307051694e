import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { type RenderedPdf, renderPdf } from '#src/files/pdf/render-pdf.ts';
import { aCard, aDocument, aParagraph } from './a-document.ts';
import { loadKept } from './kept-fonts.ts';
import { findTags, type ReadBack, readBack, squeeze } from './read-back.ts';
import { SAMPLE } from './sample-document.ts';

vi.setConfig({ hookTimeout: 240_000 });

const render = (document: Parameters<typeof renderPdf>[0]) => renderPdf(document, loadKept);

describe('the PDF of a whole summary', () => {
  let made: RenderedPdf;
  let read: ReadBack;
  beforeAll(async () => {
    made = await render(SAMPLE);
    read = await readBack(made.bytes);
  });

  it('takes two or three pages', () => {
    expect(read.pages.length).toBeGreaterThanOrEqual(2);
    expect(read.pages.length).toBeLessThanOrEqual(3);
  });

  it('carries its language and title', () => {
    expect(read.lang).toBe('en');
    expect(read.title).toBe(SAMPLE.title);
  });

  it('holds the statement, with the numbers of its sources', () => {
    expect(read.pages[0]).toContain('usemyknackforexplainingthings1tohelppeople');
  });

  it('says what each part is', () => {
    const [heading] = findTags(read.tags, 'H1');
    expect(squeeze(heading?.text ?? '')).toMatch(/^Iwanttouse.*schoolevent6\.$/);
    expect(findTags(read.tags, 'H2').map((node) => node.text.trim())).toEqual([
      'What counts in it',
      'Three goals to begin it',
      'Where the words came from',
    ]);
    expect(findTags(read.tags, 'Table')).toHaveLength(1);
    expect(findTags(read.tags, 'TR')).toHaveLength(6);
    expect(findTags(read.tags, 'TH')).toHaveLength(3 + 5);
    expect(findTags(read.tags, 'TD')).toHaveLength(10);
    expect(findTags(read.tags, 'L').length).toBeGreaterThanOrEqual(5);
  });

  it('describes the radar in words', () => {
    const figures = findTags(read.tags, 'Figure');
    expect(figures).toHaveLength(1);
    expect(figures[0]?.alt).toMatch(/^How much each of the five factors/);
  });

  it('has an outline that follows its headings', () => {
    expect(read.outline).toHaveLength(1);
    expect(read.outline[0]?.items.map((item) => item.title)).toEqual([
      'What counts in it',
      'Three goals to begin it',
      'Where the words came from',
    ]);
    expect(read.outline[0]?.items[2]?.items.map((item) => item.title)).toEqual(['Two things to watch']);
  });

  it('numbers its pages', () => {
    for (const [index, page] of read.pages.entries()) {
      expect(page).toContain(`Page${index + 1}of${read.pages.length}`);
    }
  });

  it('misses nothing', () => {
    expect(made.missing).toEqual([]);
  });

  it('is the same file for the same document', async () => {
    const again = await render(SAMPLE);
    expect(Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true);
  });
});

describe('the paper', () => {
  it('is A4 or Letter', async () => {
    const a4 = await readBack((await render(aDocument([aParagraph('x')], { size: 'a4' }))).bytes);
    const letter = await readBack((await render(aDocument([aParagraph('x')], { size: 'letter' }))).bytes);
    expect(a4.size.map(Math.round)).toEqual([595, 842]);
    expect(letter.size.map(Math.round)).toEqual([612, 792]);
  });

  it('is one page for no blocks at all', async () => {
    expect((await readBack((await render(aDocument([]))).bytes)).pages).toEqual(['footPage1of1']);
  });
});

describe('the flow', () => {
  it('never splits a card', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `c${index}z`);
    const blocks = names.flatMap((name) => [aParagraph(`Before ${name}. `.repeat(9)), aCard(name)]);
    const { pages } = await readBack((await render(aDocument(blocks))).bytes);
    expect(pages.length).toBeGreaterThan(2);
    for (const name of names) {
      const page = pages.find((text) => text.includes(`from-${name}`));
      expect(page, name).toContain(`upto-${name}`);
    }
  });

  it('lets a card taller than a page go on, and loses none of it', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `w${index}`);
    const card = { ...aCard('tall'), rows: [{ label: 'Long', runs: [{ text: words.join(' ') }] }] };
    const { pages } = await readBack((await render(aDocument([card as ReturnType<typeof aCard>]))).bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.replace(/footPage\d+of\d+$/, '')).join('')).toContain(words.join(''));
  });

  it('repeats the head of a table on each page', async () => {
    const rows = Array.from({ length: 70 }, (_, index) => [`row${index}`, 'some words', 'more words']);
    const head = ['Headone', 'Headtwo', 'Headthree'];
    const read = await readBack(
      (await render(aDocument([{ kind: 'table', caption: 'All', head, rows }]))).bytes,
    );
    expect(read.pages.length).toBeGreaterThan(2);
    for (const page of read.pages) expect(page).toContain('HeadoneHeadtwoHeadthree');
    // A screen reader hears it once: the repetitions are decoration.
    expect(findTags(read.tags.slice(0, 1), 'TH').filter((node) => node.text.startsWith('Head'))).toHaveLength(
      3,
    );
  });

  it('stands many short notes in two columns, read down the first and then the second', async () => {
    const items = Array.from({ length: 60 }, (_, index) => [
      { text: `note-${index}, a few words more than one line holds` },
    ]);
    const list = { kind: 'list', ordered: true, items } as const;
    const read = await readBack((await render(aDocument([list], { footer: '', pageLabel: '' }))).bytes);
    expect(read.pages).toHaveLength(1);
    const order = [...read.pages.join('').matchAll(/note-(\d+)/g)].map((match) => Number(match[1]));
    expect(order).toEqual(items.map((_, index) => index));
    expect(findTags(read.tags, 'LI')).toHaveLength(60);
  });

  it('keeps a heading with what follows', async () => {
    const blocks = Array.from({ length: 30 }, (_, index) => [
      { kind: 'heading', level: 1, text: `Head${index}.` } as const,
      aParagraph(`First${index}. ${'More words to fill some lines. '.repeat(1 + (index % 7) * 2)}`),
    ]).flat();
    const { pages } = await readBack((await render(aDocument(blocks))).bytes);
    for (let index = 0; index < 30; index++) {
      expect(pages.find((page) => page.includes(`Head${index}.`))).toContain(`First${index}.`);
    }
  });

  it('never skips a level of heading', async () => {
    const read = await readBack(
      (await render(aDocument([{ kind: 'heading', level: 2, text: 'Deep' }, aCard('a')]))).bytes,
    );
    expect(findTags(read.tags, 'H1').map((node) => node.text.trim())).toEqual(['Deep']);
    expect(findTags(read.tags, 'H2').map((node) => node.text.trim())).toEqual(['Goal a']);
  });
});

describe('what can go wrong', () => {
  it('rejects when a font cannot be loaded', async () => {
    const offline = () => Promise.reject(new Error('offline'));
    await expect(renderPdf(SAMPLE, offline)).rejects.toThrow('offline');
  });
});

it.each(['amina', 'grace', 'tomasz'])(
  'the example %s fits on three pages, with the line for a CV',
  async (name) => {
    const opened = readCopy(await readFile(`public/examples/${name}.json`));
    if (opened.kind !== 'copy' || !opened.copy.reflections[0]) throw new Error(`${name} cannot be read.`);
    const { bytes } = await render(
      paperDocument({ texts: english, language: en }, opened.copy.reflections[0], '2026-11-22').words,
    );
    const { pages } = await readBack(bytes);
    expect(pages).toHaveLength(3);
    expect(pages.join('')).toContain('OnelineformyCV');
  },
);
