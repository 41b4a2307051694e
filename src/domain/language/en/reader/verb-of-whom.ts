/** The form of a verb that goes with who does it. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfPast, baseOfThird, pastOf, thirdOf } from './inflect.ts';
import type { Tag } from './tag-names.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

const BE: Readonly<Record<string, readonly [one: string, many: string]>> = {
  is: ['is', 'are'],
  are: ['is', 'are'],
  was: ['was', 'were'],
  were: ['was', 'were'],
  has: ['has', 'have'],
  have: ['has', 'have'],
  does: ['does', 'do'],
  do: ['does', 'do'],
  "don't": ["doesn't", "don't"],
  "doesn't": ["doesn't", "don't"],
  "isn't": ["isn't", "aren't"],
  "aren't": ["isn't", "aren't"],
  "wasn't": ["wasn't", "weren't"],
  "weren't": ["wasn't", "weren't"],
  "hasn't": ["hasn't", "haven't"],
  "haven't": ["hasn't", "haven't"],
};
/** What follows a verb and no thing. */
export const TAKES =
  /^(?:me|us|him|her|them|it|my|our|the|an?|his|their|your|up|down|out|off|away|back|over|after|how|what|that|when|where|why|because|at|to|very|so|well|better|every|each|all|one|two|three|too|with|from|home|late|early)$/u;

/** One of these are many, as one likes. */
const COLLECTIVE =
  /^(?:team|family|staff|crew|group|class|council|band|youth|public|couple|majority|lot|rest|village)$/u;
const IN_PLACE = /^(?:at|to|with|from|home|late|early)$/u;

/** The verb put right; null where it stands as it may. */
export function formOf(
  verb: string,
  next: string,
  many: boolean,
  head: string,
  tagged: Tag | undefined,
  inPast: boolean,
): string | null {
  const own = BE[verb];
  if (COLLECTIVE.test(head)) return null;
  if (own) {
    if (head === 'i' || head === 'you') return null;
    return own[many ? 1 : 0];
  }
  if (head === 'i' || head === 'you') return null;
  if (many) {
    const base = baseOfThird(verb);
    return base &&
      (isNounToo(base) ? TAKES.test(next) && !IN_PLACE.test(next) : tagged === 'fin' || TAKES.test(next)) &&
      !(tagged === 'noun' && IN_PLACE.test(next)) &&
      !isBaseVerb(verb) &&
      tagged !== 'aux'
      ? base
      : null;
  }
  if (
    !isBaseVerb(verb) ||
    verb === 'wan' ||
    /^(?:saw|found|felt|left|lay|wound|ground|bound)$/u.test(verb) ||
    isSameInPast(verb) ||
    ADJECTIVES.has(verb)
  )
    return null;
  if (isPast(next) || baseOfPast(next) !== null) return null;
  if (tagged === 'may-wh' && /^(?:i|he|she|they|we|it|you)$/u.test(next)) return null;
  if (tagged === 'adj' || tagged === 'prep' || tagged === 'det' || tagged === 'adv') return null;
  if (tagged === 'noun' && isNounToo(verb) && (!TAKES.test(next) || IN_PLACE.test(next))) return null;
  if (verb === 'be' || (verb === 'need' && next === 'not')) return null;
  return inPast ? pastOf(verb) : thirdOf(verb);
}
