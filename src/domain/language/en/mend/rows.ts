/** What the line holds where the row may apply, the pattern, and what stands instead. */
export type Row = readonly [string, RegExp, string | ((...found: string[]) => string)];

/** The line with every row applied to it; a row is looked at only where the line holds what stands first in it. */
export function withRows(line: string, rows: readonly Row[]): string {
  let said = line;
  for (const [held, pattern, put] of rows)
    if (said.includes(held))
      said = typeof put === 'string' ? said.replace(pattern, put) : said.replace(pattern, put);
  return said;
}

/** Where a phrase ends: at a stop, or before a word that begins the next one. */
export const ENDS =
  '(?=$|[,.;]| (?:and|or|but|in|on|at|for|to|with|from|of|by|when|where|who|that|how|what|about|because|so|as|if|I|we|they|my|here|there|now|again|every|since|after|before|until|without|around|all|during|through|into|behind|near|over|under|between|across|along|inside|outside|against|which|while|he|she|than|\\d+)\\b)';

/** A small word that belongs to no name of a thing or a person. */
const SMALL =
  '(?:to|that|who|what|which|for|of|in|on|at|with|from|by|and|or|but|so|if|when|where|how|why|because|as|than|is|are|was|were|has|have|had|can|will|not|it|me|him|them|us|I|he|she|they|we|there|here)';

/** A pattern in short: `>` for where a phrase ends, `%` for a word of a name, `@` for a word of three small letters and more, `#` for any of small letters. */
export const saysOf = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll('>', ENDS)
      .replaceAll('%', `(?!${SMALL}\\b)\\p{Ll}+`)
      .replaceAll('@', '\\p{Ll}{3,}')
      .replaceAll('#', '\\p{Ll}+'),
    'gu',
  );

/** The same, written as a template. */
export const says = (pattern: TemplateStringsArray, ...held: string[]): RegExp =>
  saysOf(String.raw(pattern, ...held));
