import { withPlainDigits } from '#src/domain/text/plain-digits.ts';

/** A number at the beginning (of "3-4" the first), then its unit or nothing. */
const SPAN =
  /^(?:(?:about|around|maybe|some|only|max|at (?:least|most)|up to) |~)*(\d{1,3}(?:[.,]\d{1,2})?)(?!\d|[.,]\d)(?: ?(?:[-–/]|to|or) ?\d{1,3})?(?: ?(?!(?:maybe|or|if|left|at|more|from|then|so|but|because|max)\b)(\p{L})(\p{L}*))?/u;
/** How many months a unit is worth, by its first letter and the rest of its name. */
const UNITS: Readonly<Record<string, readonly [months: number, rest: RegExp]>> = {
  y: [12, /^(?:ea)?r?s?$/],
  m: [1, /^(?:on)?(?:th|o)?s?$/],
  w: [12 / 52, /^(?:ee)?k?s?$/],
};

/**
 * How many months or years words at a field for one of them mean: "6", "2 years" (24 months), "٦", "3-4" (3), "18 months"
 * (1.5 years). Null where they begin with no number, or with one in a unit that is neither.
 */
export function readSpan(words: string, asked: 'months' | 'years'): number | null {
  const plain = withPlainDigits(words.normalize('NFKC')).trim().toLowerCase();
  const [, count = '', first = asked.charAt(0), rest = ''] = SPAN.exec(plain) ?? [];
  const [worth, name] = UNITS[first] ?? [];
  if (count === '' || worth === undefined || !name?.test(rest)) return null;
  const months = Number(count.replace(',', '.')) * worth;
  // Money lasts no longer than was said.
  return asked === 'months' ? Math.floor(months) : months / 12;
}
