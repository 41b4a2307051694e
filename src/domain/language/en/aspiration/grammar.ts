/** Small rules of English that a sentence needs once its words are chosen. */

import { countStretches } from '#src/domain/text/stretches.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "seven" up to ten, then figures, as English prose counts. */
export function countInWords(count: number): string {
  return NUMBERS[count] ?? String(count);
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
