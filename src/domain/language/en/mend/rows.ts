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
  '(?=$|[,.;:!?)]| (?:and|or|but|at|in|on|of|for|to|with|without|from|by|when|where|while|before|after|until|because|who|that|so|as|if|again|every|all|now|then|I|we|they|he|she)\\b)';
