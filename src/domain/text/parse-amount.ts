/**
 * An amount of money as people type it, or null when it is not a number: "1,200", "1.200", "£1 200.50", "30k",
 * "1 200 kr". Three digits after a comma or point are thousands; one or two are a fraction.
 */
export function parseAmount(text: string): number | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s'’_]/gu, '')
    .replace(/^\p{Sc}|\p{Sc}$/gu, '');
  const match = /^(?:\p{L}{1,4})?(\d[\d.,]*?)(k(?!\p{L}))?(?:\p{L}{1,4}\.?)?$/iu.exec(bare);
  const [, digits = '', thousand] = match ?? [];
  const number = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$|^\d+(?:[.,]\d{1,2})?$/.test(digits)
    ? Number(withPoint(digits))
    : Number.NaN;
  return Number.isFinite(number) ? number * (thousand ? 1000 : 1) : null;
}

/** Thousands marks taken out, and a point before the fraction if there is one. */
function withPoint(digits: string): string {
  const [, whole = digits, fraction] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  return `${whole.replace(/[.,]/g, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}
