/** Slips of telling when one is at one's best, put right by the stem that the words complete. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { baseOfGerund, gerundOf } from './inflect.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

/** What a moment completes: "when I ___", "when it is ___", "when ___", or where it is. */
export type Moment = 'when-i' | 'when-it' | 'when' | 'where';

type Row = readonly [RegExp, string | ((...found: string[]) => string)];

const OF_ALL: readonly Row[] = [
  [/\b(any|every|some|no)(one|body)s (?=\p{Ll})/giu, '$1$2’s '],
  [
    /\b(?:proper|dead|pure|well) (?=(\p{Ll}+))/giu,
    (whole, next = '') => (ADJECTIVES.has(next) ? 'really ' : whole),
  ],
  [/,? ?\b(?:af|as hell|as f\p{L}*)$/giu, ''],
];

const OF_I: readonly Row[] = [
  [/^no (?=(?:what|how|where|who|why|my)\b)/iu, 'know '],
  [/^dey (?=(?:with|in|at|on|inside|outside|for)\b)/iu, 'am '],
  [/^(?:have )?got (?=(?:my|a|an|the|some|everything|all|no|time|music)\b)/iu, 'have '],
  [
    /^am (\p{Ll}+)(?= (?:something|things?|people|the|my|an?|it|to|with|for|in)\b)/iu,
    (whole, verb = '') => (isBaseVerb(verb) && !ADJECTIVES.has(verb) ? `am ${gerundOf(verb)}` : whole),
  ],
  [
    /^(\p{Ll}+ing)(?= )/iu,
    (whole, doing = '') => (baseOfGerund(doing.toLowerCase()) ? `am ${doing.toLowerCase()}` : whole),
  ],
];

const OF_IT: readonly Row[] = [
  [/^the (early|late) (morning|evening|afternoon|night)\b/iu, '$1 in the $2'],
  [/^light dey\b/iu, 'there is light'],
];

/** "Quiet, and one thing at a time": behind "it is", what is there has a verb of its own. */
function withThere(words: string): string {
  const [, first = '', second = ''] = /^([^,]+?),? and ([^,]+)$/u.exec(words) ?? [];
  const isThing = /^(?:one|an?|no|enough|some|lots of|plenty of|two|three|the)\b/iu.test(second);
  const isThere = isThing && !tag(second, true).tags.some((one) => one === 'fin' || one === 'aux');
  if (!isThere || !ADJECTIVES.has(first.split(' ').at(-1)?.toLowerCase() ?? '')) return words;
  return `${first} and there is ${second}`;
}

/** The words of a moment as English puts them behind its stem. */
export function mendMoment(stem: Moment, words: string): string {
  const rows = stem === 'when-i' ? [...OF_ALL, ...OF_I] : stem === 'when-it' ? [...OF_IT, ...OF_ALL] : OF_ALL;
  const mended = rows.reduce(
    (line, [slip, mend]) => (typeof mend === 'string' ? line.replace(slip, mend) : line.replace(slip, mend)),
    words,
  );
  return stem === 'when-it' ? withThere(mended) : mended;
}

const STARTS_A_PLACE =
  /^(?:in|on|at|by|near|with|among|between|behind|under|outside|outdoors|indoors|inside|out|up|down|off|along|across|above|below|beside|through|deep|high|alone|over)\b/iu;
const HOW =
  /^(?:(?:very|really|so|quite|too|all) )?(\p{Ll}+)(?=$|,| and\b| enough\b| with\b| for\b| what\b| who\b)/u;

/** Whether words complete their stem as plain English does: a verb behind "I", how it is behind "it is", where one is. */
export function completes(stem: Moment, words: string, isClause: (words: string) => boolean): boolean {
  const first = words.split(' ')[0] ?? '';
  // "Mentor Freshers On Exploratory Testing" was typed as a title.
  if (stem === 'when-i')
    return (
      /^(?:am|have|can|know|feel|hear|see)$/u.test(first) || (isBaseVerb(first) && !ADJECTIVES.has(first))
    );
  if (stem === 'where') return STARTS_A_PLACE.test(words);
  if (stem === 'when-it') return ADJECTIVES.has(HOW.exec(words)?.[1] ?? '');
  return isClause(words);
}
