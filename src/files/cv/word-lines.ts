import { Parser } from 'htmlparser2';
import type { Block } from './blocks.ts';
import { tidy, withoutBullet } from './plain-lines.ts';

/** The lines of one part of a Word file, and what of it holds words in another way. */
export type WordLines = { blocks: Block[]; boxes: number; pictures: number; isCut: boolean };
/** `level`: of a heading, from 1; else 0. `strong`: its stretches of bold letters. */
type Paragraph = { text: string; isItem: boolean; level: number; strong: string[]; depth: number };
/** A row of a table: what its cells hold so far. */
type TableRow = { cells: Block[][] };

/** Whose text is no word of the page: fields' instructions, what was struck out, and copies of boxes for older programs. */
const UNREAD: ReadonlySet<string> = new Set([
  'w:instrText',
  'w:delText',
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
]);

/** Reads paragraphs of WordprocessingML in order; boxes of text stand where they are anchored. `headings`: the level of each style for headings, by its id. */
export function readWordLines(xml: string, headings: ReadonlyMap<string, number>): WordLines {
  const lines: WordLines = { blocks: [], boxes: 0, pictures: 0, isCut: false };
  const open: Paragraph[] = [];
  const rows: TableRow[] = [];
  let depth = 0;
  let unread = 0;
  let isText = false;
  let isRun = false;
  let isBold = false;
  let wasBold = false;
  let isRaised = false;

  const put = (blocks: readonly Block[]) => {
    const cell = rows.at(-1)?.cells.at(-1);
    for (const block of blocks) (cell ?? lines.blocks).push(block);
  };
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        depth++;
        if (unread > 0 || UNREAD.has(name)) {
          unread++;
          return;
        }
        const paragraph = open.at(-1);
        switch (name) {
          case 'w:p':
            open.push({ text: '', isItem: false, level: 0, strong: [], depth });
            break;
          case 'w:r':
            isRun = true;
            isBold = false;
            isRaised = false;
            break;
          case 'w:vertAlign':
            isRaised = isRun && given['w:val'] === 'superscript';
            break;
          case 'w:b':
            if (isRun) isBold = !/^(?:0|false|off)$/.test(given['w:val'] ?? '');
            break;
          case 'w:t':
            isText = true;
            break;
          case 'w:tab':
          case 'w:ptab':
            // Within a paragraph's settings it is where a tab would stop.
            if (paragraph && !given['w:pos']) paragraph.text += '\t';
            break;
          case 'w:br':
          case 'w:cr':
            if (paragraph) paragraph.text += '\n';
            break;
          case 'w:noBreakHyphen':
            if (paragraph) paragraph.text += '-';
            break;
          case 'w:sym':
            break;
          case 'w:numPr':
            if (paragraph) paragraph.isItem = true;
            break;
          case 'w:pStyle':
            if (paragraph) paragraph.level = headings.get(given['w:val'] ?? '') ?? paragraph.level;
            if (paragraph && /list|aufz|bullet/i.test(given['w:val'] ?? '')) paragraph.isItem = true;
            break;
          case 'w:outlineLvl':
            if (paragraph && Number(given['w:val']) < 9) paragraph.level = Number(given['w:val']) + 1;
            break;
          case 'w:txbxContent':
            lines.boxes++;
            break;
          case 'a:blip':
          case 'v:imagedata':
            lines.pictures++;
            break;
          case 'w:tr':
            rows.push({ cells: [] });
            break;
          case 'w:tc':
            rows.at(-1)?.cells.push([]);
            break;
        }
      },
      ontext: (given) => {
        const paragraph = open.at(-1);
        if (!isText || unread > 0 || !paragraph) return;
        // The figure of a note is no part of the word before it; that of "m²" is.
        const text = isRaised ? raised(given) : given;
        if (isBold && wasBold && paragraph.strong.length > 0)
          paragraph.strong.push(`${paragraph.strong.pop()}${text}`);
        else if (isBold) paragraph.strong.push(text);
        if (text.trim() !== '') wasBold = isBold;
        paragraph.text += text;
      },
      onclosetag: (name) => {
        depth--;
        if (unread > 0) {
          unread--;
          return;
        }
        if (name === 'w:t') isText = false;
        else if (name === 'w:r') {
          isRun = false;
          isBold = false;
        } else if (name === 'w:p') {
          wasBold = false;
          const paragraph = open.pop();
          if (paragraph) put(blocksOf(paragraph));
        } else if (name === 'w:tr') {
          const row = rows.pop();
          if (row) put(blocksOfRow(row));
        }
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  lines.isCut = depth > 0;
  parser.end();
  return lines;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(text: string): string {
  return text.replace(/\d/g, (figure) => RAISED[Number(figure)] ?? figure);
}

function blocksOf({ text, isItem, level, strong }: Paragraph): Block[] {
  const bold = strong.map(tidy).filter((words) => words !== '');
  return text.split('\n').flatMap((line) => {
    const bare = withoutBullet(tidy(line));
    if (bare.text === '') return [];
    const [one, ...others] = bold.filter((words) => bare.text.includes(words) && bare.text !== words);
    return [
      {
        ...{ text: bare.text, isItem: isItem || bare.isItem, isHeading: level > 0, page: null },
        ...(level > 0 ? { level } : {}),
        ...(one && others.length === 0 ? { strong: one } : {}),
      },
    ];
  });
}

/** Cells of one line each are one line; where a cell holds more, its lines stay together. */
function blocksOfRow({ cells }: TableRow): Block[] {
  const full = cells.filter((cell) => cell.length > 0);
  const [first] = full.flat();
  if (!first || full.length < 2 || full.some((cell) => cell.length > 1)) return full.flat();
  return [
    {
      ...first,
      text: full
        .flat()
        .map(({ text }) => text)
        .join('\t'),
    },
  ];
}
