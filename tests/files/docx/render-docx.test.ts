import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { renderDocx } from '#src/files/docx/render-docx.ts';
import type { Block } from '#src/files/paper/blocks.ts';
import { cleanText } from '#src/files/paper/clean-text.ts';
import { aCard, aDocument, aParagraph, aRun } from '#tests/files/pdf/a-document.ts';
import { readZip } from '#tests/files/zip-by-standard.ts';
import { all, listMarks, paragraphs, readDocx, readPart, textIn, value } from './read-docx.ts';

const TABLE = { caption: 'Shares', head: ['Factor', 'Counts'], rows: [['Skills', '30 %'], ['Life']] };
const ALL: Block[] = [
  { kind: 'title', eyebrow: 'Ahead', runs: [{ text: 'I want ', strand: 'now', note: 1 }], byline: 'Ann' },
  { kind: 'heading', level: 1, text: 'Goals' },
  { kind: 'list', ordered: true, items: [aRun('one\ntwo'), aRun('three')], isLarge: true },
  { kind: 'turn' },
  { kind: 'heading', level: 2, text: 'Roots' },
  { kind: 'list', ordered: false, items: [aRun('a point')] },
  aParagraph('Said.', 'serif'),
  aCard('x'),
  { kind: 'figure', alt: 'In words', axes: [], table: TABLE },
  { kind: 'list', ordered: true, items: [aRun('a source')] },
  { kind: 'room', lines: 3 },
  { kind: 'table', ...TABLE, caption: '' },
];
const made = (...blocks: Block[]) => readDocx(renderDocx(aDocument(blocks)));
const bodyOf = (...blocks: Block[]) => made(...blocks)['word/document.xml'];

describe('a Word file', () => {
  it('says each block in its order, in a style of its own', () => {
    expect(paragraphs(bodyOf(...ALL.slice(0, 7)))).toEqual([
      { style: 'Subtitle', text: 'Ahead' },
      { style: 'Title', text: 'I want 1' },
      { style: 'Byline', text: 'Ann' },
      { style: 'Heading1', text: 'Goals' },
      { style: 'ListParagraph', text: 'one\ntwo' },
      { style: 'ListParagraph', text: 'three' },
      { style: 'Heading2', text: 'Roots' },
      { style: 'ListParagraph', text: 'a point' },
      { style: 'Serif', text: 'Said.' },
    ]);
  });

  it('has headings that an outline is made of', () => {
    const styles = all(made(...ALL)['word/styles.xml'], 'w:style');
    const levels = styles.flatMap((style) => {
      const level = value(style, 'w:outlineLvl');
      return level === null ? [] : [[value(style, 'w:name'), level]];
    });
    expect(levels).toEqual([
      ['heading 1', '0'],
      ['heading 2', '1'],
    ]);
  });

  it('counts each numbered list from one, and begins a page where the paper turns', () => {
    const file = made(...ALL);
    expect(listMarks(file)).toEqual([
      { mark: '1.', text: 'one\ntwo' },
      { mark: '2.', text: 'three' },
      { mark: '•', text: 'a point' },
      { mark: '1.', text: 'a source' },
    ]);
    const turned = all(file['word/document.xml'], 'w:pageBreakBefore').map(({ parentElement }) =>
      value(parentElement as Element, 'w:pStyle'),
    );
    expect(turned).toEqual(['Heading2']);
  });

  it('marks the head of a table, fills every row, says a figure in words, and does not end with a table', () => {
    const document = bodyOf(...ALL);
    const [table] = all(document, 'w:tbl');
    if (!table) throw new Error('There is no table.');
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tc').map(textIn))).toEqual([
      ['Factor', 'Counts'],
      ['Skills', '30 %'],
      ['Life', ''],
    ]);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect([value(table, 'w:tblCaption'), value(table, 'w:tblDescription')]).toEqual(['Shares', 'In words']);
    const body = all(document, 'w:body')[0];
    expect([...(body?.children ?? [])].slice(-3).map(({ nodeName }) => nodeName)).toEqual([
      'w:tbl',
      'w:p',
      'w:sectPr',
    ]);
  });

  it('says title, author, language and day', () => {
    const core = made(...ALL)['docProps/core.xml'];
    const said = ['dc:title', 'dc:creator', 'dc:language', 'dcterms:created'].map(
      (name) => all(core, name)[0]?.textContent,
    );
    expect(said).toEqual(['A document', 'Someone', 'en', '2026-03-14T00:00:00Z']);
  });

  it('has the direction and the language of each stretch', () => {
    const document = bodyOf(
      aParagraph('Finish שלום 3 now'),
      aParagraph('می‌خواهم (در Google) بمانم'),
      aParagraph('仕事をする'),
    );
    const stretches = all(document, 'w:p').map((paragraph) => ({
      isRtl: all(paragraph, 'w:bidi').length > 0,
      runs: all(paragraph, 'w:r').map((run) => [
        textIn(run),
        all(run, 'w:rtl').length > 0,
        all(run, 'w:lang')[0]?.getAttribute('w:bidi') ?? null,
      ]),
    }));
    expect(stretches).toEqual([
      {
        isRtl: false,
        runs: [
          ['Finish ', false, null],
          ['שלום ', true, 'he'],
          ['3 ', false, 'he'],
          ['now', false, null],
        ],
      },
      {
        isRtl: true,
        runs: [
          ['می‌خواهم (در ', true, 'fa'],
          ['Google', false, null],
          [') ', true, null],
          ['بمانم', true, 'fa'],
        ],
      },
      { isRtl: false, runs: [['仕事をする', false, 'ja']] },
    ]);
  });

  it('keeps a name and what follows it apart, by marks that Word knows', () => {
    expect(paragraphs(bodyOf(aParagraph('\u2068נועם\u2069 · 28 May')))[0]?.text).toBe(
      '\u200eנועם\u200e · 28 May',
    );
  });

  it('stands under a letterhead on its first page, with its logo', () => {
    const logo = { picture: 'data:image/png;base64,iVBORw0KGgo=', width: 300, height: 100, alt: 'Star' };
    const letterhead = { name: 'Anna & Co', contact: 'a@b.c', color: '#123456', logo };
    const bytes = renderDocx(aDocument(ALL, { letterhead }));
    const file = readDocx(bytes);
    const header = file['word/header1.xml'];
    expect(all(header, 'w:p').map(textIn)).toEqual(['', 'Anna & Co', 'a@b.c']);
    expect(all(header, 'wp:docPr')[0]?.getAttribute('descr')).toBe('Star');
    expect([...(readZip(bytes)['word/media/logo.png'] ?? [])]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(all(file['word/document.xml'], 'w:headerReference')[0]?.getAttribute('w:type')).toBe('first');
  });
});

const withoutMarks = (text: string) => text.replace(/[\u200e\u200f]/g, '');

describe('the file is one that Word opens', () => {
  const letterhead = {
    name: 'A',
    contact: 'b',
    color: null,
    logo: { picture: 'data:image/png;base64,AA==', width: 1, height: 1, alt: 'Star' },
  };

  it.each([{}, { letterhead }])(
    'names a kind for every part, and leads to each part that it speaks of: %o',
    (more) => {
      const bytes = renderDocx(aDocument(ALL, more));
      const names = Object.keys(readZip(bytes));
      const file = readDocx(bytes);
      const types = file['[Content_Types].xml'];
      const named = all(types, 'Override').map((one) => one.getAttribute('PartName')?.slice(1));
      const endings = all(types, 'Default').map((one) => one.getAttribute('Extension'));
      expect(named.filter((name) => !names.includes(name ?? ''))).toEqual([]);
      const unnamed = names.filter((name) => !named.includes(name) && !/^\[/.test(name));
      expect(unnamed.filter((name) => !endings.includes(name.split('.').at(-1) ?? ''))).toEqual([]);
      const targets = Object.entries(file).flatMap(([name, part]) =>
        name.endsWith('.rels')
          ? all(part, 'Relationship').map(
              (one) => `${name.split('_rels/')[0]}${one.getAttribute('Target') ?? ''}`,
            )
          : [],
      );
      expect(targets.filter((target) => !names.includes(target))).toEqual([]);
      expect(targets.length).toBeGreaterThan(5);
    },
  );

  /** The order of ECMA-376, part 1, of what is used here: Word calls a file broken that has another. */
  const ORDER: Readonly<Record<string, readonly string[]>> = {
    'w:pPr': 'pStyle keepNext keepLines pageBreakBefore numPr pBdr tabs bidi spacing ind outlineLvl'.split(
      ' ',
    ),
    'w:rPr': 'rFonts b bCs color sz szCs u vertAlign rtl lang'.split(' '),
    'w:tblPr':
      'bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption tblDescription'.split(' '),
    'w:trPr': 'cantSplit tblHeader'.split(' '),
    'w:style': 'name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr'.split(' '),
    'w:sectPr': 'headerReference footerReference pgSz pgMar titlePg'.split(' '),
    'w:lvl': 'start numFmt lvlText lvlJc pPr'.split(' '),
  };

  it.each(Object.entries(ORDER))('has what is in %s in the order of the standard', (name, order) => {
    const file = readDocx(renderDocx(aDocument([...ALL, aParagraph('שלום')], { letterhead, lang: 'he' })));
    const found = Object.values(file).flatMap((part) => all(part, name));
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) {
      const places = [...element.children].map(({ nodeName }) => order.indexOf(nodeName.slice(2)));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(places).not.toContain(-1);
    }
  });

  it('has the same bytes wherever and whenever it is made', () => {
    const files = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return renderDocx(aDocument(ALL));
    });
    vi.unstubAllEnvs();
    expect(files[0]).toEqual(files[1]);
  });

  it('reads back with the words that were put in, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 9 }),
        (words) => {
          const kept = (text: string) =>
            withoutMarks(
              cleanText(text)
                .replace(/[\ufffe\uffff]/g, '\ufffd')
                .replace(/[\u2066-\u2069]/g, ''),
            );
          const bytes = renderDocx(aDocument(words.map((text) => aParagraph(text))));
          const texts = paragraphs(readPart(bytes, 'word/document.xml')).map(({ text }) =>
            withoutMarks(text),
          );
          expect(texts).toEqual(words.map(kept));
        },
      ),
      { numRuns: 60 },
    );
  });
});
