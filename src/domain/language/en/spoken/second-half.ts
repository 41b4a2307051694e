import { doubtOf } from '#src/domain/language/en/doubt-of.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { isComplaint, isOfHome } from './tact.ts';

const MOST_WORDS = 10;

/**
 * What came of it, in a second sentence that the reading left aside: "He lived", of "a kid fell two floors. he lived".
 * Empty where none stands there, or it is no whole sentence in plain English.
 */
export function secondHalf(first: string, quote: string): string {
  const rest = restOf(first, quote);
  const [next = '', ...later] = rest.split(/[.;!?] /u);
  // "Alone, four months of nights. It sounds again": how it was done stands between.
  const [near = '', ...more] = next.split(/,(?!\d)/u);
  const isHow = /^(?:all )?(?:alone|by hand|by myself|on my own)$/iu.test(near.trim()) && more.length < 2;
  return toldOn(near) || (isHow ? toldOn(later[0] ?? '') : '');
}

/** A sentence that tells on of what came before; empty where it does not, or is no plain English. */
function toldOn(sentence: string): string {
  const plain = sentence.replace(/\s*\([^)]*\)/gu, '').replace(/\s+(?:lol|lmao|ha(?:ha)*|tbh)[.!]*$/iu, '');
  const told = inWords((plain.split(/[.;!?,](?!\d)/u)[0] ?? '').trim())
    .replace(/^(?:and|but|so) /iu, '')
    .replace(
      /^(all (?:of them|\p{Ll}+|\d+)) (?=(?:still )?(?:alive|safe|well|fine|working|healthy|here)$)/iu,
      '$1 are ',
    )
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const isTold = (TELLS_ON.test(told) || isOfThem(told)) && told.split(' ').length <= MOST_WORDS;
  // Who hates reading, and read, is no complaint.
  const isPlain = !isComplaint(told.replace(/(?<=^(?:he|she|they) )hates?(?= \p{Ll}+ing$)/iu, ''));
  return isTold && doubtOf(told, 'clause', false) === 0 && isPlain && !isOfHome(told)
    ? told.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : '';
}

/** "He hates reading", "they bought all the wine", "you still see them": with a verb of their own, whatever it is. */
function isOfThem(told: string): boolean {
  const [, who = '', verb = ''] =
    /^(he|she|it|they|everybody|everyone|you)(?: all)?(?: still)? (\p{Ll}+(?:n[’']t)?)(?= \p{L})/iu.exec(
      told,
    ) ?? [];
  if (/\b(?:me|us)$/u.test(told) || verb === '') return false;
  if (/^(?:you|they)$/iu.test(who)) return isPast(verb) || (/ still /u.test(told) && isBaseVerb(verb));
  return isPast(verb) || /^(?:was|had|could|did)n[’']t$/u.test(verb) || isBaseVerb(verb.replace(/s$/u, ''));
}

/** Begins with those of whom the first half tells, and what they did or are since. */
const TELLS_ON =
  /^(?:now |today )?(?:he|she|they|it|one|two|three|four|both|all of them|all (?:two|three|four|five|\d+)|nobody|everybody|(?:the )?\p{Ll}+s)(?:['’]s (?:\d|\p{Ll}+ )| (?:of them )?(?:is|are|was|were|has|have|had|still|never|now|came|went|come|got|kept|made|lived|lives|survived|walked|works?|sounds?|plays?|holds?|will|floats?|runs?|stands?|called|calls?|sends?|\p{Ll}+ed)\b)(?!.*\b(?:me|us) (?:no|nothing)\b)/iu;

/** What stands behind the words that are told, in the answer as it was typed and repaired; empty where that cannot be seen. */
export function restOf(first: string, quote: string): string {
  const words = repair(quote.trim());
  const count = first.split(' ').length;
  for (const { index } of words.matchAll(/[.;,!](?= )/gu)) {
    const length = words.slice(0, index).split(' ').length;
    // "A 9 yr old" is read as "a 9-year-old".
    if (Math.abs(length - count) <= NEARLY) return words.slice(index + 1).trim();
  }
  return '';
}

const NEARLY = 2;

/** What is counted beside the first: "no chargeable accident", of "3.1 million miles, no chargeable accident"; else empty. */
export function alsoCounted(first: string, quote: string): string {
  const rest = inWords(restOf(first, quote).replace(/[.\s]+$/u, ''));
  const isTold = ALSO_COUNTED.test(rest) && rest.split(' ').length <= MOST_COUNTED;
  return isTold && doubtOf(rest, 'part', false) === 0 && !isComplaint(rest) ? rest.replace(/^and /u, '') : '';
}

const MOST_COUNTED = 8;
const ALSO_COUNTED =
  /^(?:and )?(?:no|not one|not a single|zero|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?!years?\b|sick\b)\p{Ll}+(?: [\p{Ll}’]+)*$/u;
