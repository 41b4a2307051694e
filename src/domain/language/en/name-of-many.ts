import { asManyThings } from './reader/noun-phrases.ts';
import { isCounted, isUncounted } from './reader/uncounted.ts';
import { isWorker } from './reader/work-words.ts';

/**
 * "Spreadsheets", "billing", "Excel", "a head for figures": what can stand after "people come to me for". "Reach truck" is one
 * of many, and reads as a slip.
 */
export function isNameOfMany(noun: string, isPlural: boolean | null): boolean {
  if (
    isPlural === true ||
    /^(?:an?|the|my|any|some|all|every(?:thing)?|help|advice|how|where|what|which|when)\b/i.test(noun) ||
    /\p{Lu}/u.test(noun)
  )
    return true;
  const head = headOf(noun);
  return (
    isUncounted(head.toLowerCase()) ||
    /(?:ing|ion|ment|ness|ance|ence|ity|ics|ship|work|care|wear|ware|ry|logy|graphy|s)$/i.test(head) ||
    // What no list knows is no one of many where it stands alone: "drywall".
    (/^\S+(?: \S+)?$/u.test(noun) && !isCounted(head.toLowerCase()) && !isWorker(head))
  );
}

/** The word that is named, before what tells more of it. */
function headOf(noun: string): string {
  const [named = ''] = noun.split(/\s+(?:of|for|with|in|on|to|about|from|at|that|who)\s+/iu);
  return named.split(/\s+/u).at(-1) ?? '';
}

/** "School uniform in bulk", "forklift": told as the many that others come for; null for all else. */
export function asMany(noun: string): string | null {
  const isPlain = /^(?:\p{L}+|(?:\p{L}+ ){1,3}(?:in|with) \p{L}+(?: \p{L}+)?)$/u.test(noun);
  const many = isPlain && isCounted(headOf(noun).toLowerCase()) ? asManyThings(noun) : noun;
  return many === noun ? null : many;
}

/** "Self-motivated accounting graduate", out of a letter: who somebody is, and nothing that others come for. */
export const SAYS_WHO_ONE_IS =
  /(?:^| )(?:graduate|lady|gentleman|candidate|individual|professional|(?:team |quick )?(?:player|learner))\.?$/iu;
