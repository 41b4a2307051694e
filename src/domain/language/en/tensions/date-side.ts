import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import { readSpan } from '#src/domain/language/en/read-span.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { quoted } from './quote.ts';

/** How many months the money lasts; null where it was said without a number. */
export function numberOfMonths({ words }: Typed): number | null {
  return readSpan(words, 'months');
}

/** "26 February 2027": a day that needs no quotation marks. */
const A_DAY = /^\d{1,2} \p{L}{3,9}\.? 20\d\d$/u;
const dayOf = (date: Typed) => [from({ ...date, option: null }, date.words.trim(), 'number')];

/** "Your contract or service ends: “end of February”.", of any date that was kept in mind. */
export function dateSide(date: Typed): Piece {
  const months = date.option === 'money-lasts' ? numberOfMonths(date) : null;
  switch (date.option) {
    case 'ends-on':
      return A_DAY.test(date.words.trim())
        ? line('pull-ends')`Your contract or service ends on ${dayOf(date)}.`
        : line('pull-ends')`Your contract or service ends: ${quoted(date)}.`;
    case 'working-by':
      return A_DAY.test(date.words.trim())
        ? line('pull-by')`You must be working by ${dayOf(date)}.`
        : line('pull-by')`You give a date to be working by: ${quoted(date)}.`;
    case 'money-lasts':
      return months === null || !/^\d+$/u.test(date.words)
        ? line('pull-lasts')`Of how long your money lasts you say: ${quoted(date)}.`
        : line('pull-lasts')`Your money lasts ${[
            from({ ...date, option: null }, months === 1 ? 'one month' : `${months} months`, 'number'),
          ]}.`;
    default:
      return line('pull-date')`You keep a date in mind: ${quoted(date)}.`;
  }
}
