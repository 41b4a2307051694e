/**
 * How many things a list of lines tells, where a long one may be broken: those with a sign or a number before them, else those with a year,
 * and else all.
 */
export function countEntries(lines: readonly { text: string; isItem?: boolean }[]): number {
  const told = lines.map(({ text, isItem }) => ({ text: text.replace(ADDRESS, ' ').trim(), isItem }));
  const begun = told.filter(({ text, isItem }) => isItem || NUMBERED.test(text)).length;
  if (begun > 0) return begun;
  const dated = told.filter(({ text }) => YEAR.test(text)).length;
  return dated > 0 ? dated : told.filter(({ text }) => text !== '').length;
}

/** Where something is to be found: its figures are no year. */
const ADDRESS = /https?:\/\/\S+|\b(?:doi|isbn|issn|pmid):?\s*\S+|\b10\.\d{4,9}\/\S+/giu;
const NUMBERED = /^(?:\[\d{1,3}\]|\(?\d{1,3}[.)])\s/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
