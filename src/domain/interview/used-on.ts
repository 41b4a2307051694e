import { addDays, type IsoDate } from '#src/domain/dates.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day as it was typed: read, or why it could not be. */
export type ReadDay = { kind: 'day'; date: IsoDate } | { kind: 'no-such-day' } | { kind: 'unreadable' };

/** Reads "3 March 2026", "March 3, 2026", "3/3/2026", "3. 3. 2026" or "2026-03-03" as a day of the calendar; past days are fine. */
export function readDay(typed: string): ReadDay {
  const text = withPlainDigits(typed.normalize('NFKC')).trim().toLowerCase();
  const iso = /^(\d{4})\s?[-./年]\s?(\d{1,2})\s?[-./月]\s?(\d{1,2})[.日]?$/.exec(text);
  const numbers = /^(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})\.?$/.exec(text);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/.exec(text);
  const american = /^([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (numbers) return dayOf(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const [day, name = '', year] = named
    ? named.slice(1)
    : american
      ? [american[2], american[1], american[3]]
      : [];
  const month = MONTHS.indexOf(name) + 1;
  if (month > 0) return dayOf(Number(year), month, Number(day));
  return { kind: 'unreadable' };
}

function dayOf(year: number, month: number, day: number): ReadDay {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const isFarOff = year < 1900 || year > 2200;
  if (isFarOff || month < 1 || month > 12 || day < 1 || day > 31) return { kind: 'no-such-day' };
  // 31 February would come out as a day in March.
  return addDays(date, 0) === date ? { kind: 'day', date } : { kind: 'no-such-day' };
}
