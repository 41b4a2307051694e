/** Short forms, words of other languages and shouted words inside a line: "pvt bank", "life sci", "laborants", "clapped the WALL". */

import { type Row, says, withRows } from './rows.ts';
import { isThing } from './things.ts';

/** Things in capitals that are letters of a name as well. */
const A_NAME =
  /^(?:aids|stem|rams|care|east|hope|arts|saps|pets|cats|cars|mats|pins|maps|bats|tops|pips|west)$/u;

const ROWS: readonly Row[] = [
  [
    'pvt',
    /\bpvt\.?(?= (?:bank|company|school|hospital|clinic|firm|college|university|sector|job|practice|nursing|tuitions?|tutor)\b)/giu,
    'private',
  ],
  [
    'govt',
    /\bgovt\.?(?= (?:bank|company|school|hospital|clinic|college|university|sector|job|office|dept|department)\b)/giu,
    'government',
  ],
  ['life sci', says`\blife sci(?=$|[,.]| (?:and|in|at|exam|matric)\b)`, 'life sciences'],
  [
    ' sci',
    says`\b(computer|comp|food|social|political|poli|sports?|data|health|environmental|animal|forensic|general|earth|physical|natural|soil|marine|crop) sci(?=$|[,.]| (?:and|in|at|degree|exam|teacher|student|matric)\b)`,
    (_, of = '') => `${{ comp: 'computer', poli: 'political' }[of] ?? of} science`,
  ],
  ['laborant', says`\blaborant(s?)\b`, 'lab assistant$1'],
  // "A man after AVC (stroke)": what the letters of another language stand for.
  ['AVC', says`\b(an? )?(?:AVC|ACV)(?: \(stroke\))?(?=$|[,.]| )`, 'a stroke'],
];

/** The line with such words written out; one that is shouted among small letters is no name where it names a thing. */
export function mendShortWords(line: string): string {
  const said = withRows(line, ROWS);
  return /\p{Ll}{3}.*\p{Lu}{4}/u.test(said)
    ? said.replace(/(?<=\p{Ll} )\p{Lu}{4,}(?=$|[,.!]| \p{Ll})/gu, (word) => {
        const small = word.toLowerCase();
        return isThing(small) && !A_NAME.test(small) ? small : word;
      })
    : said;
}
