import { addDays, addMonths, daysBetween, type IsoDate, isRealDate, partsOfDate } from '#src/domain/dates.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Deadline } from '#src/domain/synthesis/slots.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "May" is a month where it has its capital: "I may" is none. */
const MAY = /\bMay\b|^may\b/u;
const MONTH = /\b(?:jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b|\bmar(?:ch)?\b/iu;
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?\s+\p{L}{3,}|\b\p{L}{3,}\s+(\d{1,2})(?:st|nd|rd|th)?\b/iu;
const DAYS_OF_A_MONTH = 30;

/**
 * A date that was written beside a chip in words and without a year: "end of February", "Sept next year", "14 months from
 * now". The first day of a month where no day stands, its last where it is its end. Null where no month is named.
 */
export function deadlineInWords(typed: readonly Typed[], today: IsoDate): Deadline | null {
  const found = typed.find(
    ({ signal, option }) =>
      signal === 'deadline' && ['ends-on', 'working-by', 'money-lasts'].includes(option ?? ''),
  );
  const on = found && dayIn(found.words, today);
  if (!found || !on || on <= today) return null;
  if (found.option === 'money-lasts')
    return {
      kind: 'money-lasts',
      months: Math.max(1, Math.round(daysBetween(today, on) / DAYS_OF_A_MONTH)),
      origin: found,
    };
  return { kind: found.option === 'ends-on' ? 'ends-on' : 'working-by', on, origin: found };
}

/** The day that words name: "end of February", "in May"; null where they name none. */
export function dayIn(typed: string, today: IsoDate): IsoDate | null {
  const words = withPlainDigits(typed.normalize('NFKC'));
  const named = (MONTH.exec(words) ?? MAY.exec(words))?.[0];
  const months = /\b(\d{1,2}) months?\b/iu.exec(words)?.[1];
  if (!named) return months ? addMonths(today, Number(months)) : null;
  const month = MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1;
  const now = partsOfDate(today);
  const year = Number(/\b(20\d\d)\b/u.exec(words)?.[1] ?? Number.NaN);
  const [, before, after] = DAY.exec(words) ?? [];
  const day = Number(before ?? after ?? 1);
  const at = (inYear: number) =>
    `${inYear}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isNext = /\bnext year\b/iu.test(words);
  const first = Number.isFinite(year) ? at(year) : at(isNext ? now.year + 1 : now.year);
  if (!isRealDate(first)) return null;
  const next = !Number.isFinite(year) && first <= today ? at(now.year + 1) : first;
  if (!isRealDate(next)) return null;
  return /\bend(?:s)?\b/iu.test(words) && !before && !after ? addDays(addMonths(next, 1), -1) : next;
}
