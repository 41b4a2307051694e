import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';
import { readByStem } from '#src/domain/synthesis/read-by-stem.ts';

/** A number or four words, and nothing done by others: "Approved electrician" and "Used by 45 schools" are no deeds. */
const TELLS = /^\S+ (?!by\b|of\b)(?:\p{N}|\S+ \S+ \S)/u;

/** What a number did by itself is nobody's deed: "Turnaround went from 9 days to 4". */
const ITSELF = /^(?:\S+ ){1,3}(?:went|fell|rose|grew|dropped) from \D{0,4}\d/u;

/** Names that begin as a deed does: "Cast iron bridges", "Built environment", "Thought leadership award". */
const NAMED =
  /^(?:(?:cast|wrought) iron|built (?:environment|heritage|form)|thought lead|set (?:piece|design)|lost (?:property|wax)|cut (?:flower|glass|price)|left (?:wing|hand|bank)|spread ?sheet|shot ?put|led light)/iu;

/** What a CV says as somebody's own deed, as it goes on behind "I"; null where it is no whole clause there as it stands. */
export function deedIn(words: string, reading: Pick<ReadingLanguage, 'readWords'>): string | null {
  // "I led a team": the sentence on the page has its own "I".
  const bare = words.replace(/^I\s+(?=\p{Ll})/u, '');
  const read = readByStem(bare, 'did', undefined, reading.readWords).reading;
  // What is read as a sentence of its own ("Flash flood nowcasting with sparse gauges.") goes on behind no "I".
  const goesOn = read.tier === 'weave' && !/^\p{Lu}\p{Ll}/u.test(read.text) && !NAMED.test(bare);
  return goesOn && isSame(read.text, bare) && TELLS.test(bare) && !ITSELF.test(bare) ? read.text : null;
}

/** A number that changed, as its question takes it: what it counts, and from and to how much. */
export type ChangedNumber = { what: string; from: string; to: string };

const FIGURE = String.raw`(?:\p{L}{3} )?[^\d\s]{0,4}\d(?:[\d.,]*\d)?[%\p{L}]*(?: (?!to\b)\p{L}+){0,3}`;
const CHANGED = new RegExp(
  String.raw`^(?<doing>(?:reducing|cutting|increasing|raising|lowering|improving|shortening|growing|bringing|lifting) )?(?<what>[^\d:]+?)(?<sign>:)? (?<way>(?:went|fell|rose|grew|dropped|improved|shortened|down|up|cut|reduced|increased|raised|lifted|brought) )*from (?<from>${FIGURE}) to (?<to>${FIGURE})\.?$`,
  'iu',
);
/** A number of something: "9 to 5" alone is a time of day. */
const OF_SOMETHING = /[^\d.,\s]/u;

/** What a CV says of a number that went from one to another, where it is no deed: "Waiting time down from 9 days to 4"; null elsewhere. */
export function changedNumberIn(
  words: string,
  reading: Pick<ReadingLanguage, 'readWords'>,
): ChangedNumber | null {
  const { doing, sign, way, what = '', from = '', to = '' } = CHANGED.exec(words)?.groups ?? {};
  if (!(doing || sign || way || OF_SOMETHING.test(from) || OF_SOMETHING.test(to))) return null;
  const reads = (text: string, stem: string) =>
    readByStem(text, stem, undefined, reading.readWords).reading.tier === 'weave';
  const thing = what.replace(/^\p{Lu}(?=\p{Ll}+(?: |$))/u, (letter) => letter.toLowerCase());
  return reads(thing, 'number-what') && reads(from, 'figure') && reads(to, 'figure')
    ? { what: thing, from, to }
    : null;
}

/** Whether reading left the words as the CV has them: mended into a sentence ("I was paediatric nurse") they would be ours. */
function isSame(read: string, words: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      // "210,000 euro" is read as euros.
      .replace(/(?<=\p{L}{3})s\b/gu, '')
      .replace(/[\s\u00A0]+/gu, ' ')
      .replace(/[.;,\s]+$/u, '')
      .replace(/[‘’]/gu, "'")
      .trim();
  return bare(read) === bare(words);
}
