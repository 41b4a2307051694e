/** The preposition that a verb, an adjective or a noun takes, and the one that a time or a place stands with. */

import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isSomeone } from '#src/domain/language/en/reader/tag-lists.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { oneOf } from './things.ts';
import { isSomebody } from './who.ts';

const isMany = (word: string) =>
  /^(?:people|children|men|women|kids)$/u.test(word) ||
  (/[^s]s$/u.test(word) && (oneOf(word) !== null || isSomeone(word) || isWorker(word.slice(0, -1))));

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
    says`\b(explain(?:s|ed|ing)?) (me|us|him|her|them) (the #|my #|every #|everything|it|things)(?=$|[,.]| (?:in|twice|again|at|with|before|when|three times|slowly|many times|on|because|first|well)\b)`,
    '$1 $3 to $2',
  ],
  [
    'expl',
    says`\b(explain(?:s|ed|ing)|(?<=^|\b(?:to|can|could|will|I|they|we|who|and|nobody) )explain) (me|us|him|her)>`,
    '$1 to $2',
  ],
  // "Explain me how it works".
  [
    'expl',
    says`\b(explain(?:s|ed|ing)?) (me|us|him|her|them) (?=(?:how|what|why|when|where|that|everything)\b)`,
    '$1 to $2 ',
  ],
  // "Teach to foreign trainees".
  [
    ' to ',
    says`\b(teach(?:es|ing)?|taught) to ((?:foreign|new|young|old|small|little|other|weak|poor|deaf|blind|adult|my|the|our|\p{Lu}\p{Ll}+) )?(@)>`,
    (whole, teach = '', how = '', who = '') => {
      const isNew = /^(?:|foreign |new |young |other |weak )$/u.test(how);
      // "I was taught to cook", "taught me to coach": what is learned, and nobody.
      if (isBaseVerb(who)) return whole;
      if (isMany(who)) return `${teach} ${how}${who}`;
      return isNew &&
        (isSomeone(who) || isWorker(who) || /^(?:trainee|apprentice|beginner|learner|child|kid)$/u.test(who))
        ? `${teach} ${how}${manyOf(who)}`
        : whole;
    },
  ],
  // "Look the actual thing", and not "look the same", "look them in the eye".
  [
    'look',
    says`\b(look(?:s|ed|ing)?) (?=(?:the|my|their|our|these|those) (?!(?:same|part|other|way|business|type|best|worst|most|age|picture|opposite|kind|sort|spit|image)\b)(?!(?:# |I ){1,5}(?:in|up|over|down)\b))`,
    '$1 at ',
  ],
  // "Looked in the microscope": one looks through what shows things larger.
  [
    'look',
    says`\b(look(?:s|ed|ing)?) (?:in|on|into) ((?:(?:the|an?|my|our) )?(?:microscope|telescope|binoculars|magnifying glass|viewfinder|periscope)s?)>`,
    '$1 through $2',
  ],
  // "Now I look on lettuce", and not "look on YouTube".
  [
    'look',
    says`\b(I|we|they|to|and) (look|looked) on (?!(?:@ly|youtube|google|ebay|amazon|facebook|instagram|tiktok|indeed|linkedin|gumtree|internet|top|paper|time|line|air|shelf|silently|while|when|with|from|them|him|her)\b)(@)(?=$|[,.]| all day\b)`,
    '$1 $2 at $3',
  ],
  // "Sitting across someone".
  [
    ' across ',
    says`\b(s[ia]t|sits|sitting|seated|stand|stood|standing)((?: down| right)?) across ((?:(?:an?|the|my|one) )?#)>`,
    (whole, sit = '', down: string | undefined = '', whom = '') =>
      isSomebody(whom) ? `${sit}${down ?? ''} across from ${whom}` : whole,
  ],
  [' shelf', says`\bin (the|a|my) shel(f|ves)>`, 'on $1 shel$2'],
  // "One thing at the time", and not "I had one car at the time".
  [
    ' at the time',
    says`\b(?<!\b(?:had|was|were|only|got|have|has|owned|ran|knew|with|of) (?:only )?)(one (?:thing|step|task|job|person|patient|customer|client|child|student|day|page|piece|room|machine|problem|question|brick|row|line)) at the time>`,
    '$1 at a time',
  ],
  [
    ' in the night',
    says`\b((?:work|drive|study|write|bake|clean|sew|read|paint|drove|worked|studied|wrote|baked|sleep|slept|working|driving|sleeping)(?: (?!in\b)#)?) in the night(?=$|[,.])`,
    '$1 at night',
  ],
  // "In the greenhouse early morning", and not "in the early morning".
  [
    'ly morning',
    says`(?<=\b(?:in|at|on|by) (?:the|my|our|an?|his|her) (?:# )?#(?<! (?:the|my|our|an?|very|one|every))) early morning(?=$|[,.]| (?:when|with|and|before)\b)`,
    ' early in the morning',
  ],
  // "Too young for sit at home".
  [
    ' for ',
    says`\b(too (?:young|old|tired|small|weak|sick|far|late|heavy|big|expensive|busy)) for (#)\b`,
    (whole, how = '', verb = '') => (isBaseVerb(verb) && !isNounToo(verb) ? `${how} to ${verb}` : whole),
  ],
  // "The boss said me to go".
  [' said ', says`\bsaid (me|us|him|them|her) (?=(?:to #|that)\b)`, 'told $1 '],
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
    says`\b(never (?!.*\bwhen\b.*\bwhen\b).{4,}?)(?<!\bif),? only (?=(?:the (?:day|night|week|time|year|morning)|once|one time|when)\b)`,
    '$1 except ',
  ],
  ['except ', says`\bexcept (?:one time|once)\b`, 'except once'],
  ['one time', says`\bonly one time(?=$|[,.])`, 'only once'],
  // "She said me hello", "what they said me".
  [
    ' ',
    says`\b(sa(?:y|ys|id)) (me|us|him|her|them) (hello|hi|thank you|thanks|goodbye|bye|good morning|good night|sorry|no|yes|welcome)>`,
    '$1 $3 to $2',
  ],
  [
    ' ',
    says`\b(what|as|whatever|everything|nothing|anything|(?:they|he|she|you|who|people|nobody|everybody) (?:never |always |only )?)((?: ?(?:they|he|she|you|people|nobody|(?:the|my) #) ))?(sa(?:y|ys|id)) (me|us|him|her|them)(?=$|[,.]| (?:in|when|at|about|how|because|what|why)\b)`,
    (whole, before = '', who: string | undefined = '', say = '', whom = '') =>
      /^(?:what|as|whatever|everything|nothing|anything)$/u.test(before) && !who
        ? whole
        : `${before}${who ?? ''}${{ say: 'tell', says: 'tells', said: 'told' }[say as 'say']} ${whom}`,
  ],
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
