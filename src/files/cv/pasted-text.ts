import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import type { Block } from './blocks.ts';
import { CV_LIMITS } from './limits.ts';
import { isRule, isUnderline, withoutMarkdown } from './markdown-line.ts';
import { MONTH_NAME } from './month-words.ts';
import { tidy, withoutBullet } from './plain-lines.ts';
import { readBlocks } from './read-lines.ts';
import { refuse } from './refuse.ts';

/** Reads a CV as plain text; Markdown's signs of headings and of emphasis are taken as such. */
export function readPastedText(text: string, today: IsoDate): CvRead | CvRefusal {
  if (text.length > CV_LIMITS.pasted) return refuse('too-big');
  if (text.trim() === '') return refuse('empty');
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/);
  const blocks = lines.flatMap((line, at) => (isRule(line) ? [] : [blockOf(line, lines[at + 1] ?? '')]));
  return readBlocks(joinWrapped(blocks), 'text', today);
}

/** `below`: the next line, which may underline this one. */
function blockOf(line: string, below: string): Block {
  // What is longer is no line of a CV, and would hold the patterns up.
  const plain =
    line.length > 4 * CV_LIMITS.line ? { text: line, level: 0, strong: null } : withoutMarkdown(line);
  // Two blanks and more set apart what stands in columns.
  const spaced = plain.text.replace(/(?<=[^\s.!?:;]) {2,}(?=\S)|(?<=\S) {3,}(?=\S)/g, '\t');
  const { text, isItem } = withoutBullet(tidy(spaced));
  const isUnderlined =
    isUnderline(below) && !isItem && text !== '' && text.length < 60 && !/[.!?,;]$/.test(text);
  const level = isUnderlined ? (below.includes('=') ? 1 : 2) : plain.level;
  return {
    ...{ text, isItem, isHeading: level > 0, page: null },
    ...(level > 0 ? { level } : {}),
    ...(plain.strong && plain.strong !== text ? { strong: plain.strong } : {}),
  };
}

/** Dates that the edge broke: a month or what stands between two, and then a year or a month. */
const BROKEN_DATES = new RegExp(
  `(?:(?<![a-z])${MONTH_NAME}|[–—-]|\\bto)\\n(?:(?:19|20)\\d\\d\\b|${MONTH_NAME} (?:19|20)|present\\b|now\\b)`,
  'i',
);

/** Puts a line that was broken within a sentence or within dates together again: the next one goes on with a small letter, or is their end. */
export function joinWrapped(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      !block.isItem &&
      !block.isHeading &&
      last.text.length > 30 &&
      last.text.length < CV_LIMITS.line &&
      /^\p{Ll}/u.test(block.text) &&
      !/[.!?:;]$/.test(last.text);
    const isBroken =
      last && !block.isItem && BROKEN_DATES.test(`${last.text.slice(-30)}\n${block.text.slice(0, 30)}`);
    if (goesOn || isBroken) joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}
