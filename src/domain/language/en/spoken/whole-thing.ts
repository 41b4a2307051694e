import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { NO_PROSE } from '#src/domain/language/en/reader/prose.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

/** Plain things beside the first: "900 square metres", "uppers and lowers", "not one crack after 31 years". */
const BESIDE_A_THING =
  /^(?:\d|not one |all |both |with |still |each |every |from |in |on |at |for |made |built |shown |used |played |printed |sold |worn |read |\p{Ll}+s(?: and \p{Ll}+s)?$)/u;
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

/**
 * A thing made or mended, and what is told of it in a sentence of its own: "the old horse race game", "It was dead before I
 * was born, and now the horses run."; null where what follows is no whole sentence.
 */
export function thingAndMore(quote: string): { thing: string; more: string } | null {
  const words = repair(quote.trim()).replace(/[.\s]+$/u, '');
  const at = words.search(/,(?!\d) /u);
  const thing = words.slice(0, Math.max(0, at)).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  const told = words.slice(at + 2);
  if (at < 0 || !/^(?:an?|the|my|our) /iu.test(thing) || FINITE_IN_THING.test(thing)) return null;
  if (NO_PROSE.test(words) || isBroken(words) || words.split(' ').length > MOST_WORDS_OF_THING) return null;
  if (!TOLD_OF_IT.test(told)) return null;
  const more = told
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    .replace(/(?<!,) and now (?=the |it |they |he |she )/u, ', and now ');
  return { thing, more };
}

/** "It was dead before I was born and now the horses run": no second half without its "and". */
const TOLD_OF_IT =
  /^(?:it|they) (?:was|were|is|are|still|now|took|stood|went|came|ran|runs|works?|worked|hangs?|stands?) [^,]+(?:, and [^,]+)?$/u;
