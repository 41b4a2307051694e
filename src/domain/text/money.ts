/** Digits with what parts them and nothing else: a figure that a sign can stand before. */
const PLAIN = /^\p{Nd}[\p{Nd}.,'’ \u00a0\u202f]*k?$/u;

/**
 * A typed sum with the sign of its currency: "£1,800", "€ 2.000" as typed, "Rs 45,000", "3,700 zł". Where a sign or words stand
 * with the figure already, it stays as it was typed; words have the currency behind them, unless they name it.
 *
 * `currency` is a code of ISO 4217, or empty.
 */
export function withCurrency(typed: string, currency: string): string {
  if (currency === '' || typed.includes(currency) || /\p{Sc}/u.test(typed)) return typed;
  const sign = PLAIN.test(typed) ? signOf(currency) : null;
  if (sign === null) return `${typed} ${currency}`;
  if (BEHIND.has(currency)) return `${typed} ${sign}`;
  return /\p{L}\p{L}/u.test(sign) ? `${sign} ${typed}` : `${sign}${typed}`;
}

/** Currencies whose sign stands behind the figure wherever they are used. */
const BEHIND: ReadonlySet<string> = new Set(['PLN', 'CZK', 'HUF', 'SEK', 'NOK', 'DKK']);

/** Null where the platform knows no sign for it. */
function signOf(currency: string): string | null {
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
}
