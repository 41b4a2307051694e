/** How old somebody is, as English says it: "a ten-year-old", "my daughter is eight years old". */

import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOnePerson } from './who.ts';

const IN_WORDS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  );
const YEARS = '[ -]?(?:yo|y/o|y\\.o\\.?|(?:yr|year)s?[ -]?old)(?![\\p{L}-])';
/** From here on one may speak of years in a place, and not of one's own. */
const FEWEST_OF_ONES_OWN = 4;

const ROWS: readonly Row[] = [
  // "A 10yo", "my 6 yr old": a child's age in words, as print has it.
  [
    ' ',
    saysOf(`\\b(an?|the|my|our|his|her|that|this|one|every|another) ((?:little |small )?)(\\d{1,2})${YEARS}`),
    (_, the = '', how = '', age = '') => {
      const old = `${how}${IN_WORDS[Number(age)] ?? age}-year-old`;
      return `${/^an?$/u.test(the) ? (/^(?:[aeiou]|8|11|18)/u.test(old) ? 'an' : 'a') : the} ${old}`;
    },
  ],
  // "My daughter is 8 year and I have seen her": of somebody, and of no course.
  [
    ' year',
    says`\b(I|he|she|(?:my|our|his|her|the|an?) (?:# )?(#))((?:’s|’m| is| was| am| turned)(?: only| just| now| already)?) (\d{1,2}) years?(?=$|[,.;]| (?:and|but|when|now|so|because)\b)`,
    (whole, who = '', what = '', is = '', age = '') =>
      what === ''
        ? who === 'I' && Number(age) < FEWEST_OF_ONES_OWN
          ? whole
          : `${who}${is} ${age} years old`
        : isOnePerson(what)
          ? `${who}${is} ${age} years old`
          : whole,
  ],
];

/** The line with ages as English has them. */
export const mendAges = (line: string): string => withRows(line, ROWS);
