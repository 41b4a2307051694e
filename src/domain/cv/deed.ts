import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';

/** A number or four words, and nothing done by others: "Approved electrician" and "Used by 45 schools" are no deeds. */
const TELLS = /^\S+ (?!by\b|of\b)(?:\p{N}|\S+ \S+ \S)/u;

/** What a CV says as somebody's own deed, as it goes on behind "I"; null where it is no whole clause there as it stands. */
export function deedIn(words: string, reading: Pick<ReadingLanguage, 'readWords'>): string | null {
  // "I led a team": the sentence on the page has its own "I".
  const bare = words.replace(/^I\s+(?=\p{Ll})/u, '');
  const read = readByStem(bare, 'did', undefined, reading.readWords).reading;
  return read.tier === 'weave' && isSame(read.text, bare) && TELLS.test(bare) ? read.text : null;
}

/** Whether reading left the words as the CV has them: mended into a sentence ("I was paediatric nurse") they would be ours. */
function isSame(read: string, words: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[\s\u00A0]+/gu, ' ')
      .replace(/[.;,\s]+$/u, '')
      .replace(/[‘’]/gu, "'")
      .trim();
  return bare(read) === bare(words);
}
