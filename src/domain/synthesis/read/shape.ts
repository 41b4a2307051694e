import type { Reading } from '#src/domain/synthesis/types.ts';
import { bare, wordsOf } from './clean.ts';
import {
  BASE_VERBS,
  BEFORE_VERB,
  CLAUSE_OPENERS,
  CLEARLY_FOREIGN,
  FOREIGN,
  FOREIGN_ENDING,
  FOREIGN_LETTER,
  IRREGULAR_PAST,
  NOT_GERUND,
  NOT_OPENING,
  NOT_PAST,
  NOUN_OPENERS,
} from './words.ts';

export type Form = Reading['form'];

/** Which form the phrase begins with, read from its first words alone; `unknown` when the tables cannot tell. */
export function formOf(line: string): Form {
  const all = wordsOf(line).map(bare);
  let at = 0;
  while (at < all.length - 1 && BEFORE_VERB.has(all[at] ?? '') && !NOUN_OPENERS.has(all[at] ?? '')) at += 1;
  const head = all[at] ?? '';
  if (CLAUSE_OPENERS.has(head)) return 'clause';
  if (NOT_OPENING.has(head) && !BASE_VERBS.has(head)) return 'unknown';
  if (/.{2}ing$/.test(head) && !NOT_GERUND.has(head)) return 'gerund';
  // "Not my last job" is no name for a job.
  if (NOUN_OPENERS.has(head)) return at > 0 ? 'unknown' : 'noun';
  if (BASE_VERBS.has(head)) return 'base';
  if (IRREGULAR_PAST.has(head)) return 'past';
  if (/.{2}ed$/.test(head) && !NOT_PAST.has(head)) return 'past';
  return 'unknown';
}

/** Whether the line is written in another language or script, as far as small words and letters tell. */
export function isForeign(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  const latin = line.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return true;
  if (/(?:^|\s)[ldjnmsc]’[aeiouhéèêà]/i.test(line) && !/’(?:s|t|m|d|ve|ll|re)\b/i.test(line)) return true;
  if (FOREIGN_ENDING.test(line) || FOREIGN_LETTER.test(line)) return true;
  const said = wordsOf(line).map(bare);
  if (said.length <= 5 && said.some((word) => CLEARLY_FOREIGN.has(word))) return true;
  const foreign = said.filter((word) => FOREIGN.has(word)).length;
  return foreign >= 2;
}

/** Whether the line holds a second sentence or a quotation of its own: then it is quoted. */
export function holdsOwnSentence(line: string): boolean {
  return /[.!?;:]\s+\S/.test(line) || /[“”"«»]/.test(line);
}

/** Words after which a verb belongs to the noun before it ("people who are scared", "what was left"). */
const RELATIVE = /\b(?:who|that|which|whose|whom|what|how|where|when|why)\b/i;
const FINITE =
  /\b(?:is|are|was|were|am|isn’t|aren’t|wasn’t|weren’t|will|would|can’t|cannot|has|have|had|does|did|didn’t)\b/i;

/** Whether what begins like a noun goes on as a sentence ("everybody is smiling", "people to find work"): then it is quoted. */
export function goesOnAsSentence(phrase: string, form: Form): boolean {
  if (/\band (?:I|we|they|he|she|it|you)\b/i.test(phrase)) return true;
  if (form !== 'noun') return false;
  const [before = ''] = phrase.split(FINITE);
  if (FINITE.test(phrase) && !RELATIVE.test(before)) return true;
  const [first = '', second = '', third = '', fourth = ''] = wordsOf(phrase).map(bare);
  if (second === 'to' && BASE_VERBS.has(third)) return !ABSTRACT_BEFORE_TO.has(first);
  if (third === 'to' && BASE_VERBS.has(fourth)) return !ABSTRACT_BEFORE_TO.has(second);
  if (!PLURALS.has(first)) return false;
  return (
    (BASE_VERBS.has(second) && second !== 'like') || IRREGULAR_PAST.has(second) || /.{3}ed$/.test(second)
  );
}

/** Nouns that a "to ..." completes ("how to drive", "ways to cope"): no sentence begins there. */
const ABSTRACT_BEFORE_TO: ReadonlySet<string> = new Set([
  'how',
  'what',
  'where',
  'when',
  'ways',
  'way',
  'chance',
  'time',
  'freedom',
  'right',
  'ability',
  'able',
]);

/** Plurals after which a bare verb makes a sentence ("children learn to read"). */
const PLURALS: ReadonlySet<string> = new Set([
  'everyone',
  'everybody',
  'someone',
  'nobody',
  'people',
  'children',
  'kids',
  'men',
  'women',
  'families',
  'students',
]);
