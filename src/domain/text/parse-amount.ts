import { isMoney, timesOf } from './number-units.ts';
import { withPlainDigits } from './plain-digits.ts';

/** Groups of three behind the first ("1,200,000", "1.200.000"), or of two before the last three ("10,00,000"). */
const GROUPED =
  /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?$/;
const BARE = /^\d+(?:[.,]\d{1,2})?$/;
/** "1.250 mln" may be a million and a quarter, or a thousand times more. */
const COULD_BE_EITHER = /^\d{1,3}[.,]\d{3}$/;

/**
 * A number as people type it, or null where it cannot be read with certainty: "1,200", "1.200", "10,00,000", "£1 200.50",
 * "30k", "3 lakh", "80 tys", "1.5m", "1 200 kr", in the digits of any script. Three digits after a comma or point are
 * thousands; one or two are a fraction. A word beside it that is neither money, nor a known multiple, nor one of `units`
 * (what this number counts, in small letters) may change what it means: then it is no number that can be compared.
 */
export function parseAmount(text: string, units: readonly string[] = []): number | null {
  // Halves, circled and raised numbers are not the digits they would turn into.
  if (/\p{No}/u.test(text)) return null;
  const bare = withPlainDigits(text.normalize('NFKC'))
    .replace(/[\s'’_٬\p{Cf}]/gu, '')
    .replace(/٫/g, '.');
  const [, before = '', digits = '', after = ''] = /^(\D*)(\d(?:[\d.,]*\d)?)(\D*)$/u.exec(bare) ?? [];
  const number = GROUPED.test(digits) || BARE.test(digits) ? Number(withPoint(digits)) : Number.NaN;
  const times = before === '' || isMoney(bareWord(before)) ? timesIn(after, units) : null;
  if (times === null || !Number.isFinite(number) || (times > 1 && COULD_BE_EITHER.test(digits))) return null;
  return times === 1 ? number : Math.round(number * times * 100) / 100;
}

/** How many times larger what stands after a number makes it: a multiple, then money or a unit, each optional. */
function timesIn(after: string, units: readonly string[]): number | null {
  const isUnit = (word: string) =>
    word === '' || isMoney(word) || isMoney(bareWord(word)) || units.includes(bareWord(word).toLowerCase());
  if (isUnit(after)) return 1;
  const whole = timesOf(bareWord(after));
  if (whole !== null) return whole;
  // The longest multiple first: what follows it has to be money ("30k€", "2 Mio. EUR").
  for (let end = after.length - 1; end > 0; end -= 1) {
    const times = timesOf(bareWord(after.slice(0, end)));
    if (times !== null && isUnit(after.slice(end))) return times;
  }
  return null;
}

/** Without the stop of a short form: "Mio.", "Rs.". */
function bareWord(word: string): string {
  return word.replace(/\.$/, '');
}

/** Thousands marks taken out, and a point before the fraction if there is one. */
function withPoint(digits: string): string {
  const [, whole = digits, fraction] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  return `${whole.replace(/[.,]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
