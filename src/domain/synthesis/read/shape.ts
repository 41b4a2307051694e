import type { Reading } from '#src/domain/synthesis/types.ts';
import { bare, wordsOf } from './clean.ts';
import {
  BASE_VERBS,
  BEFORE_VERB,
  CLAUSE_OPENERS,
  FOREIGN,
  IRREGULAR_PAST,
  NOT_GERUND,
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
  if (/.{2}ing$/.test(head) && !NOT_GERUND.has(head)) return 'gerund';
  if (NOUN_OPENERS.has(head)) return 'noun';
  if (BASE_VERBS.has(head)) return 'base';
  if (IRREGULAR_PAST.has(head)) return 'past';
  if (/.{2}ed$/.test(head) && !NOT_PAST.has(head)) return 'past';
  return 'unknown';
}

/** Whether the line is written in another language or script, as far as small words and letters tell. */
export function isForeign(line: string): boolean {
  const letters = line.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (latin < letters.length / 2) return true;
  const foreign = wordsOf(line).filter((word) => FOREIGN.has(bare(word))).length;
  return foreign >= 2;
}

/** Whether a verb stands where a noun phrase should be plain ("people is sad and they cries"): then it is quoted. */
export function holdsOwnSentence(line: string): boolean {
  return /[.!?;:]\s+\S/.test(line) || /[“”"«»]/.test(line);
}
