/** The preposition that a verb, an adjective or a noun takes, and the one that a time or a place stands with. */

import { ENDS, type Row, withRows } from './rows.ts';

/** Behind these stands the word in capitals, and none of those others: `verb RIGHT wrong|wrong`. */
const TAKES: readonly (readonly [string, string, string])[] = [
  ['depend(?:s|ed|ing)?', 'on', 'from|of'],
  ['married', 'to', 'with'],
  ['interested', 'in', 'for|on|about'],
  ['responsible', 'for', 'of'],
  ['proud', 'of', 'for|on|with'],
  ['tired', 'of', 'from(?= (?:\\p{Ll}+ing|waiting|people|the boss|my boss|this)\\b)'],
  ['capable', 'of', 'to(?= \\p{Ll}+ing\\b)'],
  ['different', 'from', 'of'],
  ['full', 'of', 'with(?= (?:people|water|customers|children|life|joy|flowers|tools)\\b)'],
  [
    'good',
    'at',
    '(?:in|on|with)(?= (?:maths?|numbers|figures|english|cooking|sewing|excel|computers|\\p{Ll}{3,}ing)\\b)(?! \\p{Ll}+ing (?:hours?|order|days?|condition)\\b)',
  ],
  ['participat(?:e|es|ed|ing)', 'in', 'to|at|on'],
  ['consist(?:s|ed)?', 'of', 'in|from'],
  ['specialis(?:e|es|ed)', 'in', 'on|at'],
  ['specializ(?:e|es|ed)', 'in', 'on|at'],
  ['believe[ds]?', 'in', 'to|on'],
  ['insist(?:s|ed)?', 'on', 'to'],
  ['arrive[ds]?', 'at', 'to(?= (?:the|my|our|work|school|home)\\b)'],
  ['suffer(?:s|ed|ing)?', 'from', 'of|by'],
  ['listen(?:s|ed|ing)?', 'to', 'at'],
  ['good', 'with', 'to(?= (?:children|kids|animals|old people|people)\\b)'],
  ['thank(?:s|ed|ing)? (?:me|us|him|her|them)', 'for', 'of'],
  ['complain(?:s|ed|ing)?', 'about', 'on|for'],
  ['dream(?:s|ed|t)?', 'of', 'to(?= (?:have|be|open|become)\\b)'],
];

const ROWS: readonly Row[] = [
  // "Explain me the forms", "explain them how it works".
  [
    'expl',
    /\b(explain(?:s|ed|ing)?) (me|us|him|her|them) (the \p{Ll}+|my \p{Ll}+|everything|it|things)(?=$|[,.])/gu,
    '$1 $3 to $2',
  ],
  [
    'expl',
    /\b(explain(?:s|ed|ing)?) (me|us|him|her|them)(?=$|[,.]| (?:how|why|what|where|that)\b)(?<!\b(?:to|can|could|would|will|need|someone to|somebody to) explain them)/gu,
    '$1 to $2',
  ],
  ['discuss', /\b(discuss(?:es|ed|ing)?) about (?=\p{L})/gu, '$1 '],
  [
    ' to ',
    /\b(help(?:s|ed|ing)?|teach(?:es|ing)?|taught|serv(?:e|es|ed|ing)|visit(?:s|ed|ing)?|support(?:s|ed|ing)?) to (?=(?:people|others|them|him|her|us|children|kids|women|patients|families|students|the (?:children|old people|old|kids|women|patients|students|new ones)|my (?:mother|father|sister|brother|son|daughter|family)|old(?:er)? people|young people)\b)(?!\p{Ll}+ to )/gu,
    '$1 ',
  ],
  [
    'ask',
    /\b(ask(?:s|ed|ing)?) to (?=(?:me|him|her|them|us|my \p{Ll}+|the (?:teacher|boss|doctor|manager|chief))(?=$|[,.]| (?:if|how|why|what|where|when|for|about)\b))/gu,
    '$1 ',
  ],
  [
    'search',
    /\b(search(?:es|ed|ing)?) (?=(?:an? |the )?(?:jobs?|work|flat|house|apprenticeship)\b)/gu,
    (_, verb = '') => `${LOOKS[verb] ?? verb} for `,
  ],
  [
    'wait',
    /\b(wait(?:s|ed|ing)?) (?=(?:the|my|our|his|her|a|an) (?:bus|train|doctor|results?|answer|papers?|call|ambulance|visa|interview|turn|patients?|customers?)\b)/gu,
    '$1 for ',
  ],
  // "An accident from my fault".
  [
    'my fault',
    /\b(accident|mistake|crash|delay|problem|loss|damage|error|complaint)s? (?:from|by|for|of|because of|through|on) my (?:own )?fault\b/gu,
    (whole, what = '') =>
      `${whole.startsWith(`${what}s`) ? `${what}s` : what} that ${whole.startsWith(`${what}s`) ? 'were' : 'was'} my fault`,
  ],
  ['opened', /\b(keep|keeps|kept|hold|held|keeping) ((?:the|our|my) \p{Ll}+) opened\b/gu, '$1 $2 open'],
  [
    'close',
    /\b(was|were|is) close (?=(?:because|for (?:two|three|\d)|by|in (?:war|covid|the war))\b)/gu,
    '$1 closed ',
  ],
  [
    'night',
    /\b(?:write|call|work|ring|phone|come|wake)(?:s|ed)? (?:to )?(?:me |us |them )?in night(?=$|[,.])/gu,
    (whole) => whole.replace(/in night$/u, 'at night'),
  ],
  ['night', /\bin (?:the )?night(?=,? from\b)/gu, 'at night'],
  // "During 5 years", "since 5 years" is known.
  [
    'during',
    /\bduring (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several) (?:years|months|weeks|hours|days)\b)/gu,
    'for ',
  ],
  [' own', /\bby my own(?=$|[,.])/gu, 'on my own'],
  ['in ', /\bin (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/giu, 'on '],
  ['morning', /\b(?:at|on) (the|early) (morning|evening|afternoon)(?=$|[,.])/gu, 'in $1 $2'],
  ['weekend', /\b(?:in|at|on) (?:the )?week-?end(?=$|[,.]| (?:and|with|I)\b)/gu, 'at the weekend'],
  ['internet', /\b(?:in|on|at) (?:the )?internet\b/gu, 'on the internet'],
  [
    'hone',
    new RegExp(
      `\\b(?:in|at|by|on) (?:tele)?phone${ENDS}(?<=\\b(?:talk|talking|speak|speaking|people|calm|help|helping|sell|selling|listen|listening|customers|callers) (?:in|at|on) (?:tele)?phone)`,
      'gu',
    ),
    'on the phone',
  ],
  // "Never missed a milking only the day she was buried".
  [
    'only ',
    /\b((?:never|not) .{4,}?)(?<!\bif),? only (?=(?:the (?:day|night|week|time|year|morning)|once|one time|when)\b)/gu,
    '$1 except ',
  ],
  ['except ', /\bexcept (?:one time|once)\b/gu, 'except once'],
  ['one time', /\bonly one time(?=$|[,.])/gu, 'only once'],
];

const LOOKS: Readonly<Record<string, string>> = {
  search: 'look',
  searches: 'looks',
  searched: 'looked',
  searching: 'looking',
};

const TAKEN: readonly Row[] = TAKES.map(
  ([word, right, wrong]): Row => [
    /^\p{Ll}+/u.exec(word)?.[0] ?? '',
    new RegExp(`\\b(${word}) (?:${wrong}) (?=\\p{L})`, 'gu'),
    `$1 ${right} `,
  ],
);

/** The line with the prepositions that its words take. */
export const mendTaken = (line: string): string => withRows(withRows(line, ROWS), TAKEN);
