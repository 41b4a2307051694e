/** Small rules of English that a sentence needs once its words are chosen. */

import { countStretches } from '#src/domain/text/stretches.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "seven" up to ten, then figures, as English prose counts. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** A count of things, and no number of a floor, a level or an hour; how old somebody was. */
const SMALL_COUNT =
  /(?<![\p{L}\d.,:/’£$€₹-]|\b(?:[Ll]evel|[Gg]rade|[Ff]loor|[Rr]oom|[Ww]ard|[Cc]lass|[Uu]nit|[Ss]tep|[Pp]hase|[Ss]tage|[Ll]ine|[Rr]oute|[Bb]us|[Gg]ate|[Tt]ype|[Tt]ier|[Nn]umber|[Pp]art|at|until|till|by|before|since|from|to|or|and) )(?:[2-9]|10)(?= (?:\p{Ll}+ )?(?:\p{Ll}{2,}s|people|children|men|women)\b| of )|(?<=^|\b(?:[Ff]or|the|my|our|[Ii]n|with|of|than|only|[Aa]fter|get|got|have|had|has) )(?:[2-9]|10)(?= \p{Ll}{3})|(?<![\p{L}\d.,:/’£$€₹-])1(?= (?:hour|day|week|month|year|night|time|man|woman|child|person)\b)|(?<=\bI was )(?:[2-9]|10)(?![\p{L}\d]|[.,:/-]\S)/gu;

const ORDINALS = ['first', 'second', 'third'];
/** "The 1st try", and no day of a month. */
const ORDINAL = /(?<![\p{L}\d.,:/-])(?:1st|2nd|3rd)(?= \p{Ll}{3})/gu;

/** "Three weeks", "I was eight" in a sentence where 3 and 8 were typed. */
export function withSmallCounts(text: string): string {
  return /\d/.test(text)
    ? text
        .replace(SMALL_COUNT, (count) => countInWords(Number(count)))
        .replace(ORDINAL, (place) => ORDINALS[Number(place[0]) - 1] ?? place)
    : text;
}

/** "one year", "20 years"; a part of a year is never rounded up: "four and a half years", "more than four years". */
export function yearsInWords(count: number): string {
  const whole = Math.floor(count);
  if (count - whole === 0.5 && whole > 0) return `${countInWords(whole)} and a half years`;
  const said = `${countInWords(whole)} ${whole === 1 ? 'year' : 'years'}`;
  return count === whole ? said : `more than ${said}`;
}

/** How many words a text has. */
export function wordsIn(text: string): number {
  return countStretches(text);
}

/** A capital at the start; a word that is written with its own capitals ("iPhones") keeps them. */
export function withCapital(text: string): string {
  const [first = ''] = text;
  if (/^\p{Ll}+\p{Lu}/u.test(text)) return text;
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first ? capital + text.slice(first.length) : text;
}

/** Whether a noun phrase names a quality that one has ("a head for figures") and not a matter one deals with. */
export function isTrait(noun: string): boolean {
  return /^(?:an?|the|my) /i.test(noun);
}
