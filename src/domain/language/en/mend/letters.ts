/** Everyday words with a letter too many, too few, or two of them in the wrong order: "everbody", "evrybody", "machien". */

import { MORE_COUNTED } from './nouns.ts';

/** Words of seven letters and more that answers hold most, beside the things that are counted. */
const LONG = new Set(
  `afternoon beautiful because believe business children christmas communities complaint customers delivery
  different difficult education elderly electrical electrician electricity employee engineer engineering especially
  everybody everyone everything everywhere furniture hairdresser important insurance interested knowledge
  maintenance manager medicine nobody nothing passenger patients pregnant questions receptionist remember secretary
  somebody someone something sometimes somewhere surgery themselves together tomorrow training treatment without
  yesterday`
    .split(/\s+/)
    .concat([...MORE_COUNTED].filter((word) => word.length > 7)),
);

/** Words of their own, one letter from one of those. */
const OF_THEIR_OWN = /^(?:neighbors?|patents?|noting|jewelers?|laborers?|travelers?|counselors?)$/u;

/** The line with such words put right: a typed word that is a known one with one letter doubled, left out or put one place off. */
export function mendLetters(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}’'@./-])\p{Ll}{5,}(?![\p{L}\p{N}’'@-]|\.\p{L})/gu, (typed) =>
    LONG.has(typed) || OF_THEIR_OWN.test(typed) ? typed : (meantBy(typed) ?? typed),
  );
}

function meantBy(typed: string): string | null {
  // A letter too many: doubled, or beside its neighbour.
  for (let at = 1; at < typed.length; at += 1) {
    if (typed[at] !== typed[at - 1]) continue;
    const one = typed.slice(0, at) + typed.slice(at + 1);
    if (LONG.has(one)) return one;
  }
  // Two in the wrong order.
  for (let at = 1; at < typed.length - 1; at += 1) {
    const one = typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2);
    if (typed[at] !== typed[at + 1] && LONG.has(one)) return one;
  }
  // A letter too few.
  const key = LEFT_OUT.get(typed);
  return key ?? null;
}

/** Each of the words with one of its letters left out, not the first and not the last; what may be two of them is none. */
const LEFT_OUT = new Map<string, string>();
for (const word of LONG)
  for (let at = 1; at < word.length - 1; at += 1) {
    const less = word.slice(0, at) + word.slice(at + 1);
    const other = LEFT_OUT.get(less);
    if (!LONG.has(less) && !(other !== undefined && other !== word)) LEFT_OUT.set(less, word);
    else if (other !== undefined && other !== word) LEFT_OUT.delete(less);
  }
