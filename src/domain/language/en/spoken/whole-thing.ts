import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { NO_PROSE } from '#src/domain/language/en/reader/prose.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

/** Plain things beside the first: "900 square metres", "uppers and lowers", "not one crack after 31 years". */
const BESIDE_A_THING =
  /^(?:\d|not one |all |both |with |still |each |every |from |in |on |at |for |made |built |\p{Ll}+s(?: and \p{Ll}+s)?$)/u;
const IT_DOES =
  /^(?:they|it|he|she|all of them) (?:all |even |still |now |also )*(?!(?:was|were) (?:not|never))\p{Ll}+(?: \p{L}+){0,6}$/u;
const MOST_WORDS_OF_THING = 20;

/** Something made, with what is told of it behind commas: whole where all of it can stand behind "I am proud of", else null. */
export function wholeThing(quote: string): string | null {
  const words = repair(quote.trim()).replace(/[.\s]+$/u, '');
  const [first = '', ...more] = words.split(/,(?!\d) /u);
  if (more.length === 0 || !/^(?:an?|the|my|our) /iu.test(first)) return null;
  if (NO_PROSE.test(words) || isBroken(words) || words.split(' ').length > MOST_WORDS_OF_THING) return null;
  const last = more.at(-1) ?? '';
  const isTold = more.every(
    (part, at) => BESIDE_A_THING.test(part) || (at === more.length - 1 && IT_DOES.test(part)),
  );
  if (!isTold || FINITE_IN_THING.test([first, ...more.slice(0, -1)].join(' '))) return null;
  const start = [first.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()), ...more.slice(0, -1)].join(
    ', ',
  );
  return IT_DOES.test(last) ? `${start}, and ${last}` : `${start}, ${last}`;
}

const FINITE_IN_THING = /\b(?:is|are|was|were|has|have|had|can|did|does|do|I|we)\b/u;
