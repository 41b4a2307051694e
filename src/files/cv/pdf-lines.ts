import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Block } from './blocks.ts';
import { sectionOf } from './headings.ts';
import { findDates } from './moments.ts';
import { tidy, withoutBullet } from './plain-lines.ts';

/** A line of a page as it was drawn: where it begins and ends, in points, and its text with tabs where it is set apart. */
export type DrawnLine = { text: string; x: number; y: number; right: number; size: number };

/** Gaps within a line, in sizes of its letters: a blank, and a stretch that sets apart. */
const BLANK = 0.15;
const APART = 1.8;

/**
 * Lines in the order of drawing, which is the order of reading wherever a program wrote the page. They are never sorted by
 * place: that would mix columns.
 */
export function drawnLines(items: readonly TextItem[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let line: DrawnLine | null = null;
  for (const { str, transform, width, hasEOL } of items) {
    const [, , skewed = 0, upright = 0, x = 0, y = 0] = transform as number[];
    const size: number = Math.hypot(skewed, upright) || line?.size || 10;
    const isSame: boolean = line !== null && Math.abs(y - line.y) < size * 0.5 && x > line.right - size * 2;
    if (str.trim() === '') {
      if (line && isSame && width > size * APART) line.text += '\t';
      else if (line && isSame && str !== '') line.text += ' ';
      if (line && isSame) line.right = Math.max(line.right, x + width);
    } else if (line && isSame) {
      const gap = x - line.right;
      line.text += (gap > size * APART ? '\t' : gap > size * BLANK ? ' ' : '') + str;
      line.right = x + width;
    } else {
      line = { text: str, x, y, right: x + width, size };
      lines.push(line);
    }
    if (hasEOL && str.trim() !== '') line = null;
  }
  return lines.map((each) => ({ ...each, text: tidy(each.text) })).filter(({ text }) => text !== '');
}

/** Whether the lines of a page go across columns: headings beside each other, or words on both sides of a gap again and again. */
export function isInColumns(lines: readonly DrawnLine[]): boolean {
  const rows = lines.map(({ text }) => text.split(/\s*\t\s*/).filter((cell) => /\p{L}/u.test(cell)));
  if (rows.some((cells) => cells.length > 1 && cells.every((cell) => sectionOf(cell)))) return true;
  const across = rows.filter((cells) => {
    const right = cells.at(-1) ?? '';
    return cells.length > 1 && wordsIn(cells[0] ?? '') >= 2 && wordsIn(right) >= 3 && !findDates(right);
  });
  return across.length >= 4 && across.length >= lines.length / 5;
}

/** Dates that the edge broke: a month or what stands between two, and then a year or a month. */
const BROKEN_DATES =
  /(?:\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|[–—-]|\bto)\n(?:(?:19|20)\d\d\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)|present\b|now\b)/i;

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

/** Lines at the top and at the bottom of a page among which its head and foot are. */
const EDGE = 2;

/** The lines of all pages as blocks: the heads and feet of pages are told once, and a line broken by the page's edge is one again. */
export function blocksOfPages(pages: readonly (readonly DrawnLine[])[]): Block[] {
  // Only the page's own number differs in a head or foot; lines with other numbers are results that happen to be alike.
  const key = (text: string, page: number) =>
    text.replace(/\d+/g, (number) => (Number(number) === page + 1 ? '#' : number));
  const isAtEdge = (at: number, count: number) => at < EDGE || at >= count - EDGE;
  const seen = new Map<string, number>();
  pages.forEach((lines, page) => {
    const edge = lines.filter((_, at) => isAtEdge(at, lines.length)).map(({ text }) => key(text, page));
    for (const each of new Set(edge)) seen.set(each, (seen.get(each) ?? 0) + 1);
  });
  const told = new Set<string>();
  const isRepeated = (text: string, page: number) => {
    const each = key(text, page);
    if (/^(?:page )?\d{1,3}(?: (?:of|\/) \d{1,3})?$/i.test(text)) return true;
    if (withoutBullet(text).isItem || pages.length < 2) return false;
    if ((seen.get(each) ?? 0) < Math.max(2, pages.length / 2)) return false;
    return told.has(each) || !told.add(each);
  };
  return pages.flatMap((lines, page) =>
    blocksOf(
      lines.filter(({ text }, at) => !(isAtEdge(at, lines.length) && isRepeated(text, page))),
      page + 1,
    ),
  );
}

function blocksOf(lines: readonly DrawnLine[], page: number): Block[] {
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const start = Math.min(...lines.map(({ x }) => x));
  const blocks: Block[] = [];
  let last: DrawnLine | null = null;
  for (const line of lines) {
    const { text, isItem } = withoutBullet(line.text);
    const before = blocks.at(-1);
    const isFull = last !== null && last.right > edge - (edge - start) * 0.15;
    const isBroken = before && BROKEN_DATES.test(`${before.text}\n${text}`);
    if (before && last && !isItem && (isBroken || (isFull && goesOn(before.text, text, line, last)))) {
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${text}` };
    } else if (text !== '') blocks.push({ text, isItem, isHeading: false, page });
    last = line;
  }
  return blocks;
}

/** Whether a line goes on with a sentence that the edge of the page broke. */
function goesOn(before: string, text: string, line: DrawnLine, last: DrawnLine): boolean {
  const isSameLetters = Math.abs(line.size - last.size) < 0.6 && line.x >= last.x - 1;
  const isBelow = last.y > line.y && last.y - line.y < line.size * 2.2;
  const isSentence = wordsIn(before) > 6 && !/\t/.test(before + text) && !/[.!?:]$/.test(before);
  return isSameLetters && isBelow && isSentence && !sectionOf(text) && !findDates(text)?.isRange;
}
