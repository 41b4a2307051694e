import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import type { Block } from './blocks.ts';
import { sectionOf } from './headings.ts';
import { findDates } from './moments.ts';
import { tidy, withoutBullet } from './plain-lines.ts';

/** A line of a page as it was drawn: where it begins and ends, in points, and its text with tabs where it is set apart. */
export type DrawnLine = {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
  /** Its first words, where they are in other letters than those behind them. */
  strong?: string;
};

/** Gaps within a line, in sizes of its letters: a blank, and a stretch that sets apart. */
const BLANK = 0.15;
const APART = 1.8;

/**
 * Lines in the order of drawing, which is the order of reading wherever a program wrote the page. They are never sorted by
 * place: that would mix columns.
 */
export function drawnLines(items: readonly TextItem[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let line: (DrawnLine & { font: string }) | null = null;
  for (const { str, transform, width, hasEOL, fontName } of items) {
    const [, , skewed = 0, upright = 0, x = 0, y = 0] = transform as number[];
    const size: number = Math.hypot(skewed, upright) || line?.size || 10;
    const isSame: boolean = line !== null && Math.abs(y - line.y) < size * 0.5 && x > line.right - size * 2;
    if (str.trim() === '') {
      // A wide blank may say more room than there is, where what follows is set to the edge.
      const isWide = width > size * APART;
      if (line && isSame && isWide) line.text += '\t';
      else if (line && isSame && str !== '') line.text += ' ';
      if (line && isSame && !isWide) line.right = Math.max(line.right, x + width);
    } else if (line && isSame) {
      const gap = x - line.right;
      if (fontName !== line.font) line.strong ??= line.text;
      line.text += (gap > size * APART ? '\t' : gap > size * BLANK ? ' ' : '') + str;
      line.right = x + width;
    } else {
      line = { text: str, x, y, right: x + width, size, font: fontName };
      lines.push(line);
    }
    if (hasEOL && str.trim() !== '') line = null;
  }
  return lines
    .map(({ strong, ...each }) => ({
      ...{ ...each, text: tidy(each.text) },
      ...(strong && tidy(strong) !== '' ? { strong: tidy(strong) } : {}),
    }))
    .filter(({ text }) => text !== '');
}

/** "Nov 2020 –" and "Present" beneath it, as a narrow column breaks them, in one line. */
export function withWholeDates(lines: readonly DrawnLine[]): DrawnLine[] {
  const whole: DrawnLine[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const isBeneath =
      last !== undefined &&
      last.y > line.y &&
      last.y - line.y < line.size * 2.2 &&
      Math.abs(last.x - line.x) < 2;
    const found =
      isBeneath && /[–—-]$|\bto$/u.test(last.text) ? findDates(`${last.text} ${line.text}`) : null;
    if (last && found?.isRange && found.rest.trim() === '')
      whole[whole.length - 1] = {
        ...last,
        text: `${last.text} ${line.text}`,
        right: Math.max(last.right, line.right),
      };
    else whole.push(line);
  }
  return whole;
}

/**
 * The lines with dates that stand at the edge put behind the line that they are beside. Browsers draw such dates before all else
 * of a page: which line they belong to is told by the foot of their letters, and only where a single line stands there.
 */
export function withDatesAtEdge(lines: readonly DrawnLine[]): DrawnLine[] {
  const isBare = ({ text }: DrawnLine) => {
    const found = findDates(text);
    return found !== null && found.rest.trim() === '';
  };
  const joined = new Map<DrawnLine, DrawnLine>();
  const gone = new Set<DrawnLine>();
  lines.forEach((dates, at) => {
    if (!isBare(dates)) return;
    const beside = lines.filter((line) => line !== dates && Math.abs(line.y - dates.y) < dates.size * 0.35);
    const [line] = beside;
    if (!line || beside.length > 1 || line.right > dates.x || joined.has(line) || isBare(line)) return;
    // Beside each other in the order of drawing they are one line already, or the dates come first, as in a list by years.
    if (lines[at + 1] === line && dates.right < line.x) return;
    // What is beside them belongs to another column where they stand in a run of lines of their own.
    if ([lines[at - 1], lines[at + 1]].some((near) => near && !isBare(near) && isInRun(near, dates))) return;
    joined.set(line, { ...line, text: `${line.text}\t${dates.text}`, right: dates.right });
    gone.add(dates);
  });
  return lines.filter((line) => !gone.has(line)).map((line) => joined.get(line) ?? line);
}

/** Whether two lines stand beneath each other from the same edge on. */
function isInRun(one: DrawnLine, other: DrawnLine): boolean {
  const [apart, aside] = [Math.abs(one.y - other.y), Math.abs(one.x - other.x)];
  return apart > other.size * 0.5 && apart < other.size * 3 && aside < other.size;
}

/** Whether dates stand one after another with nothing between: they were drawn apart from what they belong to. */
export function hasLooseDates(lines: readonly DrawnLine[]): boolean {
  const bare = lines.map(({ text }) => findDates(text)?.rest.trim() === '');
  return bare.filter((isLoose, at) => isLoose && bare[at + 1]).length > 0;
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
  const blocks: Block[] = [];
  let last: DrawnLine | null = null;
  const indents = indentsOf(lines);
  const usual = lines.map(({ size }) => size).toSorted((one, other) => one - other)[lines.length >> 1] ?? 0;
  for (const line of lines) {
    const { text, isItem } = withoutBullet(line.text);
    const before = blocks.at(-1);
    const isBelow = last !== null && last.y > line.y && last.y - line.y < line.size * 2.2;
    if (before && last && !isItem && isBelow && goesOn(before.text, text, line, last, lines)) {
      blocks[blocks.length - 1] = { ...before, text: `${before.text} ${text}` };
    } else if (text !== '') {
      const isTop = last !== null && line.y > last.y && line.size > usual * 1.4 && !sectionOf(text);
      blocks.push({
        ...{ text, isItem: isItem || indents.has(line), isHeading: false, page },
        ...(isTop ? { isTop } : {}),
        ...(line.strong ? { strong: withoutBullet(line.strong).text } : {}),
        ...(line.size > usual * 1.12 ? { level: Math.round(line.size * 2) } : {}),
      });
    }
    last = line;
  }
  return blocks;
}

/** Lines set in by some letters under a line that is not, as items are whose signs the page draws and does not write. */
function indentsOf(lines: readonly DrawnLine[]): ReadonlySet<DrawnLine> {
  const indented = new Set<DrawnLine>();
  let edge: DrawnLine | null = null;
  for (const line of lines) {
    const isBeneath = edge !== null && line.y < edge.y;
    const shift: number = edge ? line.x - edge.x : 0;
    if (
      edge &&
      isBeneath &&
      shift > line.size &&
      shift < line.size * 4 &&
      Math.abs(line.size - edge.size) < 2
    )
      indented.add(line);
    else edge = line;
  }
  return indented;
}

/** The right edge of the column that a line stands in: of the lines that begin about where it does. */
function edgeOf(line: DrawnLine, lines: readonly DrawnLine[]): number {
  return Math.max(
    ...lines.flatMap((other) => (Math.abs(other.x - line.x) < line.size * 4 ? [other.right] : [])),
  );
}

/** "National Ambulance Service | Sep 2018 – Present": what comes behind from when to when is told of it. */
function endsInDates(line: string): boolean {
  const found = findDates(line);
  return found?.isRange === true && line.endsWith(found.dates.words);
}

/** Whether a line goes on with what the edge of the column broke: its first word would not have fitted above. */
function goesOn(
  before: string,
  text: string,
  line: DrawnLine,
  last: DrawnLine,
  lines: readonly DrawnLine[],
): boolean {
  const [first = ''] = text.split(' ');
  const wide = ((line.right - line.x) / Math.max(1, line.text.length)) * (first.length + 1);
  const isFull = last.right + wide * 0.9 > edgeOf(last, lines);
  const isSameLetters = Math.abs(line.size - last.size) < 0.6 && line.x >= last.x - 1;
  if (!isSameLetters || /\t/.test(before + text) || /[.!?:]$/.test(before)) return false;
  // "Irish Heart Foundation," is not over, wherever the edge is.
  const isOpen = /\p{L},$/u.test(before);
  if (!isFull && !isOpen) return false;
  const isGoing =
    isOpen ||
    (/^\p{Ll}/u.test(text) ? wordsIn(before) > 1 || /^\p{Lu}\p{Ll}/u.test(before) : wordsIn(before) > 6);
  return isGoing && !sectionOf(text) && !findDates(text)?.isRange && !endsInDates(before);
}
