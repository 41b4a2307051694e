import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import type { Block } from './blocks.ts';
import { CV_LIMITS } from './limits.ts';
import { tidy, withoutBullet } from './plain-lines.ts';
import { readBlocks } from './read-lines.ts';
import { refuse } from './refuse.ts';

/** Reads a CV as plain text; Markdown's signs of headings and of emphasis are taken as such. */
export function readPastedText(text: string, today: IsoDate): CvRead | CvRefusal {
  if (text.length > CV_LIMITS.pasted) return refuse('too-big');
  if (text.trim() === '') return refuse('empty');
  return readBlocks(joinWrapped(text.split(/\r\n|[\n\r\f\u2028\u2029]/).map(blockOf)), 'text', today);
}

function blockOf(line: string): Block {
  const heading = /^\s*#{1,4}\s+(.*)$/.exec(line);
  // Two blanks and more set apart what stands in columns.
  const spaced = (heading?.[1] ?? line)
    .replace(/\*\*|__/g, '')
    .replace(/(?<=[^\s.!?:;]) {2,}(?=\S)|(?<=\S) {3,}(?=\S)/g, '\t');
  const { text, isItem } = withoutBullet(tidy(spaced));
  return { text: text.replace(/^\*(.*)\*$/, '$1'), isItem, isHeading: heading !== null, page: null };
}

/** Puts a line that was broken within a sentence together again: the next one goes on with a small letter. */
export function joinWrapped(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const goesOn =
      last &&
      !block.isItem &&
      !block.isHeading &&
      last.text.length > 30 &&
      /^\p{Ll}/u.test(block.text) &&
      !/[.!?:;]$/.test(last.text);
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${block.text}` };
    else joined.push(block);
  }
  return joined;
}
