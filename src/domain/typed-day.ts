import { type IsoDate, isRealDate } from './dates.ts';
import { withPlainDigits } from './text/plain-digits.ts';

/** A day in three parts, each as it was typed. */
export type TypedDay = { day: string; month: string; year: string };

export const NO_DAY: TypedDay = { day: '', month: '', year: '' };

/** A day in three parts, as a field shows it. */
export function typedOf(date: IsoDate): TypedDay {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/**
 * The day that was typed; null when it is none of the calendar. Spaces, leading zeros, a short year and the digits of any
 * script are understood.
 */
export function readDay({ day, month, year }: TypedDay): IsoDate | null {
  const plain = (part: string) => withPlainDigits(part.normalize('NFKC')).trim();
  // "1." and "3rd" are how many write the first two.
  const parts = [
    ...[day, month].map((part) => plain(part).replace(/^(\d{1,2})(?:\.|st|nd|rd|th)$/i, '$1')),
    plain(year),
  ];
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [d = '', m = '', y = ''] = parts;
  const date = `${(y.length === 2 ? `20${y}` : y).padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isRealDate(date) ? date : null;
}

/** Whether nothing was typed in any of the three parts. */
export function isLeftOut({ day, month, year }: TypedDay): boolean {
  return `${day}${month}${year}`.trim() === '';
}
