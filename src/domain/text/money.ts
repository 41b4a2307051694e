import { onceByText } from './readings.ts';

/** Digits with what parts them and nothing else: a figure that a sign can stand before. */
const PLAIN = /^\p{Nd}[\p{Nd}.,'’ \u00a0\u202f]*k?$/u;

/** Digits in one run, with the sign or the short name of a currency before or behind them, and nothing else. */
const IN_ONE_RUN = /^(\p{Sc} ?|\p{Lu}\p{L}?\$? ?)?(\d{4,12})(\.\d{1,2})?( ?(?:\p{Sc}|\p{L}{2,3}))?$/u;

/** "2600" is "2,600", and "$2600" is "$2,600"; where somebody has parted the digits already, or says more, they stay. */
export function grouped(typed: string): string {
  const [, before = '', digits = '', fraction = '', behind = ''] = IN_ONE_RUN.exec(typed) ?? [];
  if (digits === '' || digits.startsWith('0')) return typed;
  const isIndian = /^(?:₹|INR)/u.test(before.trim() || behind.trim());
  return `${before}${inGroups(digits, isIndian ? 2 : 3)}${fraction}${behind}`;
}

/** The last three digits, and before them groups of three, or of two as in India. */
function inGroups(digits: string, size: 2 | 3): string {
  const head = digits.slice(0, -3);
  const parted = head.replace(size === 2 ? /\B(?=(?:\d{2})+$)/gu : /\B(?=(?:\d{3})+$)/gu, ',');
  return `${parted},${digits.slice(-3)}`;
}

/**
 * A typed sum with the sign of its currency: "£1,800", "€ 2.000" as typed, "Rs 45,000", "3,700 zł", a long
 * run of digits in groups. Where a sign or words stand with the figure already, they stay as they were typed; words have the currency behind them, unless they name it.
 *
 * `currency` is a code of ISO 4217, or empty.
 */
export function withCurrency(typed: string, currency: string): string {
  return grouped(signed(typed, currency));
}

function signed(typed: string, currency: string): string {
  if (currency === '' || typed.includes(currency) || /\p{Sc}/u.test(typed)) return typed;
  const sign = PLAIN.test(typed) ? signOf(currency) : null;
  if (sign === null) return `${typed} ${currency}`;
  if (BEHIND.has(currency)) return `${typed} ${sign}`;
  return /\p{L}\p{L}/u.test(sign) ? `${sign} ${typed}` : `${sign}${typed}`;
}

/** Currencies whose sign stands behind the figure wherever they are used. */
const BEHIND: ReadonlySet<string> = new Set(['PLN', 'CZK', 'HUF', 'SEK', 'NOK', 'DKK']);

/** Null where the platform knows no sign for it. To ask the platform takes as long as to read three answers: it is asked once. */
const signOf = onceByText((currency: string): string | null => {
  try {
    const parts = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).formatToParts(1);
    const sign = parts.find(({ type }) => type === 'currency')?.value ?? currency;
    return sign === currency ? null : sign;
  } catch {
    // Not a currency, or an engine without its short signs.
    return null;
  }
});
