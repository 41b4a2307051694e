/** What is denied twice, as many languages do, is denied once: "without writing nothing", "no any map", "nobody doesn’t fall". It stays denied. */

import { baseOfPast, baseOfThird, pastOf, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';

const ANY: Readonly<Record<string, string>> = {
  nothing: 'anything',
  nobody: 'anybody',
  'no one': 'anyone',
  noone: 'anyone',
  nowhere: 'anywhere',
  none: 'any',
  no: 'any',
};
/** Words between the two that begin a clause of its own, or lead over to what is not denied. */
const SAME =
  '(?:(?!(?:but|because|and|or|so|that|if|when|where|who|which|than|until|before|unless|just|only|know|say|says|said|mean|think|for|if)\\b)[\\p{L}\\d’]+ )';

/** Behind these what comes is had, and the first word denies another: "those who never learned had nothing". */
const FURTHER = `(?:(?!(?:have|had|has|is|are|was|were|get|got|do|did|does|can|will)\\b)${SAME})`;

/** "Nobody goes home with nothing", "I don’t like doing nothing": behind these the second word denies for itself. */
const IS_MEANT = /\b(?:with|for|about|of|like|than)\s$|^(?!without ).*ing $/u;

const ROWS: readonly Row[] = [
  ['without no ', says`\bwithout no (?=(?!one\b|doubt\b)\p{Ll})`, 'without any '],
  ['no any ', says`\bno any (?=\p{L})`, 'no '],
  [
    'not ',
    says`\bnot (in|at|on|with|from|for|to) no (?=(?!one\b|more\b|longer\b|matter\b|doubt\b)\p{Ll})`,
    'not $1 any ',
  ],
  ['not ', says`\bnot no (?=(?!one\b|more\b|longer\b|matter\b|doubt\b)\p{Ll})`, 'not any '],
  // "Nobody doesn’t ask me nothing": a third word that denies says that all of them mean one; "nobody isn’t greeted" may mean two.
  [
    'n’t ',
    says`\b(nobody|no one|nothing) (don’t|doesn’t|didn’t) (#)(?=[^,.]* (?:nothing|nobody|no one|nowhere|never|no|any\p{Ll}*)\b)`,
    (whole, who = '', not = '', verb = '') =>
      !isBaseVerb(verb)
        ? whole
        : `${who} ${not === 'didn’t' ? pastOf(verb) : verb === 'have' ? 'has' : thirdOf(verb)}`,
  ],
  // "Nobody never helped me", "never nobody asked".
  [
    'never',
    says`\b(?:(nobody|no one) never|never (nobody|no one)) (?=#)`,
    (_, one, other) => `${one ?? other} ever `,
  ],
  [
    'know no',
    says`\b((?:don’t|doesn’t|didn’t|do not|did not) know) (nothing|nobody)(?=$|[,.]| (?:about|of|in|here|there|else)\b)`,
    (_, not = '', no = '') => `${not} ${ANY[no] ?? no}`,
  ],
  // "Was not late never", "did not lie never".
  [
    'never',
    says`\b(am|is|are|was|were) not ((?:# ){1,3})never>`,
    (_, be = '', what = '') => `${be} never ${what.trim()}`,
  ],
  [
    'never',
    says`\b(?:do not|don’t|does not|doesn’t|did not|didn’t) (#) ((?:# ){0,3})never>`,
    (whole, verb = '', what = '') => {
      if (!isBaseVerb(verb)) return whole;
      const put = /^did/u.test(whole) ? pastOf(verb) : /^does/u.test(whole) ? thirdOf(verb) : verb;
      return `never ${put} ${what}`.trim();
    },
  ],
  [
    'ain’t never ',
    says`\b(I|we|they|you) ain’t never (#)\b`,
    (whole, who = '', verb = '') => (baseOfPast(verb) === null ? whole : `${who} have never ${verb}`),
  ],
  // "Don’t nobody hear it": turned round for force.
  [
    'n’t nobody ',
    says`\b(?:don’t|ain’t|didn’t) nobody (else )?(#)\b`,
    (whole, other = '', verb = '') =>
      isBaseVerb(verb) || baseOfThird(verb) !== null
        ? `nobody ${other}${/didn/u.test(whole) ? pastOf(verb) : isBaseVerb(verb) ? thirdOf(verb) : verb}`
        : whole,
  ],
  // "Without writing nothing down", "nobody wrote nothing", "I never owned nothing".
  [
    'no',
    new RegExp(
      `\\b((?:without (?=\\p{Ll}+ing\\b)|(?:nobody|no one|never|cannot|can’t|don’t|doesn’t|didn’t|won’t|couldn’t|wouldn’t|isn’t|wasn’t|haven’t|hasn’t|ain’t|do not|does not|did not|have not|has not) )${SAME}${FURTHER}{0,3}?)(nothing|nobody|no one|noone|nowhere)(?=$|[,.]| (?:down|up|out|in|at|on|to|for|from|about|else|with|when|and|of|wrong|new|good|more|like)\\b)`,
      'gu',
    ),
    (whole, said = '', no = '') =>
      /\b(?:not|n’t) $/u.test(said) || IS_MEANT.test(said) ? whole : `${said}${ANY[no] ?? no}`,
  ],
  [
    ' no ',
    new RegExp(
      `\\b((?:nobody|no one|never|cannot|can’t|don’t|doesn’t|didn’t|haven’t|hasn’t|ain’t|do not|does not|did not|have not|has not) ${SAME}${FURTHER}?)no (?=(?!one\\b|more\\b|longer\\b|matter\\b|doubt\\b|good\\b|questions?\\b|problem\\b|for\\b|but\\b|and\\b)\\p{Ll}{3,}(?:$|[,.]| ))`,
      'gu',
    ),
    (whole, said = '') =>
      IS_MEANT.test(said) ||
      (/\b(?:say|says|saying|said|take|hear|heard|takes|mean) $/u.test(said) &&
        /^(?:never|nobody)/u.test(said))
        ? whole
        : `${said}any `,
  ],
];

/** The line with what is denied told once. */
export const mendDenied = (line: string): string => withRows(line, ROWS);
