import { isRealDate } from '#src/domain/dates.ts';
import { withPlainDigits } from '#src/domain/text/plain-digits.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "1 March 2027", "March 1, 2027", "1.3.2027", "2027-03-01" as an ISO date; null where it is none, or could be two days. */
export function readDay(words: string): string | null {
  const plain = withPlainDigits(words.normalize('NFKC')).trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const named = /^(\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?([a-z]{3})[a-z]*\.?,? (\d{4})$/.exec(plain);
  const american = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(plain);
  if (iso) return date(iso[1], iso[2], iso[3]);
  if (named) return date(named[3], monthOf(named[2]), named[1]);
  if (american) return date(american[3], monthOf(american[1]), american[2]);
  // Where the day could be the month, nothing is guessed.
  if (dotted && (Number(dotted[1]) > 12 || dotted[1] === dotted[2] || plain.includes('.')))
    return date(dotted[3], dotted[2], dotted[1]);
  return null;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf(name ?? '') + 1);
}

function date(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : null;
}
