/** A currency by its code of ISO 4217, and as people read it: "CHF, Swiss Franc". */
export type NamedCurrency = { code: string; name: string };

/**
 * Every currency that the browser knows, by name, without those that are offered first anyway. None where the browser keeps no list:
 * the code can then be typed.
 */
export function otherCurrencies(language: string, first: readonly string[]): readonly NamedCurrency[] {
  if (typeof Intl.supportedValuesOf !== 'function') return [];
  return Intl.supportedValuesOf('currency')
    .filter((code) => !first.includes(code))
    .map((code) => namedCurrency(language, code))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

/** A currency with its name, where the browser knows one. */
export function namedCurrency(language: string, code: string): NamedCurrency {
  try {
    const name = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }).of(code);
    return { code, name: name ? `${name} (${code})` : code };
  } catch {
    // Typed words are no code.
    return { code, name: code };
  }
}
