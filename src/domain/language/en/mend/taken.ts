/** The preposition that a verb, an adjective or a noun takes, and the one that a time or a place stands with. */

import { type Row, says, withRows } from './rows.ts';

/** Behind these stands the word in capitals, and none of those others: `verb RIGHT wrong|wrong`. */
const TAKES: readonly (readonly [string, string, string])[] = [
  ['depend(?:s|ed|ing)?', 'on', 'from|of'],
  // "Married with two kids" says whom one has, and not whom one married.
  [
    'married',
    'to',
    'with(?= (?:an? (?!baby|child|kid|son|daughter|mortgage)|the |my (?!kid|child|son|daughter|famil))\\p{Ll})',
  ],
  ['interested', 'in', 'for|on|about'],
  ['responsible', 'for', 'of'],
  ['proud', 'of', 'for|on|with'],
  [
    'good',
    'at',
    '(?:(?:in|on)(?= (?:maths?|numbers|figures|english|excel|computers)\\b)|(?:in|on|with)(?= (?:cooking|sewing|\\p{Ll}{3,}ing)\\b)(?! \\p{Ll}+ing (?:hours?|order|days?|condition)\\b))',
  ],
  ['arrive[ds]?', 'at', 'to(?= (?:the|my|our|work|school|home)\\b)'],
];

const ROWS: readonly Row[] = [
  // "Explain me the forms", "explain them how it works".
  [
    'expl',
    says`\b(explain(?:s|ed|ing)?) (me|us|him|her|them) (the #|my #|everything|it|things)(?=$|[,.])`,
    '$1 $3 to $2',
  ],
  [
    'expl',
    says`\b(explain(?:s|ed|ing)|(?<=^|\b(?:to|can|could|will|I|they|we|who|and|nobody) )explain) (me|us|him|her)>`,
    '$1 to $2',
  ],
  ['discuss', says`\b(discuss(?:es|ed|ing)?) about (?=\p{L})`, '$1 '],
  [
    ' to ',
    says`\b(help(?:s|ed|ing)?|teach(?:es|ing)?|taught|serv(?:e|es|ed|ing)|visit(?:s|ed|ing)?|support(?:s|ed|ing)?) to (?=(?:people|others|them|him|her|us|children|kids|women|patients|families|students|the (?:children|old people|old|kids|women|patients|students|new ones)|my (?:mother|father|sister|brother|son|daughter|family)|old(?:er)? people|young people)\b)(?!# to )`,
    '$1 ',
  ],
  [
    'ask',
    says`\b(ask(?:s|ed|ing)?) to (?=(?:me|him|her|them|us|my #|the (?:teacher|boss|doctor|manager|chief))>)`,
    '$1 ',
  ],
  [
    'wait',
    says`\b(wait(?:s|ed|ing)?) (?=(?:the|my|an?) (?:bus|train|doctor|results?|answer|papers|call|ambulance|visa)\b)`,
    '$1 for ',
  ],
  ['wait', says`\b(wait(?:s|ed|ing)?) (?=(?:me|him|us)>)`, '$1 for '],
  [' me my', says`\bremember(s|ed)? me (?=my\b)`, 'remind$1 me of '],
  // "An accident from my fault".
  [
    'my fault',
    says`\b(accident|mistake|crash|delay|problem|loss|damage|error|complaint)s? (?:from|by|for|of|because of|through|on) my (?:own )?fault\b`,
    (whole, what = '') =>
      `${whole.startsWith(`${what}s`) ? `${what}s` : what} that ${whole.startsWith(`${what}s`) ? 'were' : 'was'} my fault`,
  ],
  ['opened', says`\b(k\p{Ll}+p\p{Ll}*) ((?:the|our|my) #) opened\b`, '$1 $2 open'],
  [
    ' in night',
    says`\b((?:write|call|work|phone|come|wake|sleep)(?:s|ed)? (?:me |us |them )?)in night(?=$|[,.])`,
    '$1at night',
  ],
  // "During 5 years", "since 5 years" is known.
  [
    'during',
    says`\bduring (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many|several) (?:years|months|weeks|hours|days)\b)`,
    'for ',
  ],
  [' own', says`\bby my own(?=$|[,.])`, 'on my own'],
  ['in ', /\bin (?=(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/giu, 'on '],
  ['weekend', says`\b(?:in the|in|at) week-?end>`, 'at the weekend'],
  // "Never missed a milking only the day she was buried".
  [
    'only ',
    says`\b(never .{4,}?)(?<!\bif),? only (?=(?:the (?:day|night|week|time|year|morning)|once|one time|when)\b)`,
    '$1 except ',
  ],
  ['except ', says`\bexcept (?:one time|once)\b`, 'except once'],
  ['one time', says`\bonly one time(?=$|[,.])`, 'only once'],
];

const TAKEN: readonly Row[] = TAKES.map(
  ([word, right, wrong]): Row => [
    /^\p{Ll}+/u.exec(word)?.[0] ?? '',
    new RegExp(`\\b(${word}) (?:${wrong}) (?=\\p{L})`, 'gu'),
    `$1 ${right} `,
  ],
);

/** The line with the prepositions that its words take. */
export const mendTaken = (line: string): string => withRows(withRows(line, ROWS), TAKEN);
