/**
 * How a language counts: `pluralIn('en')(2, { one: 'goal', other: 'goals' })` gives "goals". A language gives as many forms
 * as it has; what it does not give is said with `other`.
 */
export function pluralIn(
  locale: string,
): (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
