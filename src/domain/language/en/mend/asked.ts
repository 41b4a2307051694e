/** What is asked within a sentence has the order of one: "asked me what is a kampong", "finding where is the leak", "how is working the battery". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, pastOf, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isSomeone } from '#src/domain/language/en/reader/tag-lists.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing } from './things.ts';
import { isMany } from './who.ts';

const VERBS =
  'ask|asks|asked|asking|tell|tells|told|telling|know|knows|knew|knowing|see|sees|saw|seeing|understand|understands|understood|understanding|explain|explains|explained|explaining|wonder|wondered|learn|learned|learning|remember|remembers|remembered|remembering|find|finding|found|find out|finding out|hear|heard|hearing|notice|noticing|feel|feeling|guess|guessing|check|checking|show|shows|showed|showing|decide|deciding|interests me';
const WHOM = '((?: (?:me|us|him|her|them|people|to me|to us|my \\p{Ll}+))?)';
const NP = '(?:(?:the|my|our|his|her|their|this|that|these|those|an?) (?:# )?#|I|he|she|it|they|we|people)';
const PRONOUN = /^(?:I|he|she|it|they|we|people)$/u;
/** Where the name of a thing ends. */
const BEHIND =
  /^(?:|and|or|but|in|on|at|for|to|with|from|of|by|when|before|after|until|because|so|as|if|without|just|only|now|there|here|again|in|through|like)$/u;

const isNamed = (word: string) => isOneThing(word) || isMany(word) || isSomeone(word) || isWorker(word);
const isTold = (word: string) =>
  ADJECTIVES.has(word) ||
  isAdverb(word) ||
  /(?:ous|ful|less|able|ible)$|^(?:high|low|late|early|bad|wrong|right|blue|red|green|white|black|yellow|wet|cold|hot|so|not|too|very|always|never|still|on|in|at|off|out|there|here|made|done|broken|heavy|big|small|long|dark|empty|full|dirty|hurting|\p{Ll}+ing|\p{Ll}+ed)$/u.test(
    word,
  );

function turned(whole: string, asks: string, wh: string, be: string, who: string, next: string) {
  const isPronoun = PRONOUN.test(who);
  const [the = '', first = '', second = ''] = who.split(' ');
  // "Know what is the best": who or what may do it itself; "what is a kampong" asks for what it is.
  if (/^(?:what|who)$/u.test(wh) && !isPronoun) {
    const isWhat = second === '' ? BEHIND.test(next) && next !== 'of' : false;
    return wh === 'what' &&
      /^(?:is|was|are|were)$/u.test(be) &&
      isWhat &&
      /^(?:an?|the|my|his|her|their|this|that)$/u.test(the) &&
      !ADJECTIVES.has(first) &&
      !/^(?:matter|best|worst|most|difference|point|use|way|next|time|day|weather)$/u.test(first)
      ? `${asks} ${wh} ${the} ${first} ${be}`
      : whole;
  }
  if (isPronoun) return `${asks} ${wh} ${who} ${be}`;
  if (second === '')
    return BEHIND.test(next) && next !== 'of' ? `${asks} ${wh} ${the} ${first} ${be}` : whole;
  if (BEHIND.test(second)) return `${asks} ${wh} ${the} ${first} ${be} ${second}`;
  // "The fire blue" ends with the fire; "the bus driver late" with the driver.
  const isTwo = ADJECTIVES.has(first) || (isNamed(second) && (next === '' || isNamed(first)));
  if (!isTwo && !isTold(second)) return whole;
  return isTwo
    ? `${asks} ${wh} ${the} ${first} ${second} ${be}`
    : `${asks} ${wh} ${the} ${first} ${be} ${second}`;
}

const ROWS: readonly Row[] = [
  // "Hearing from the sound that what is the problem".
  [
    ' that wh',
    saysOf(
      `\\b((?:${VERBS})(?: [\\p{L}’]+){0,4}?) that (?=(?:what|where|who) (?:is|are|was|were) (?:the|my|our|a|their) #(?:$|[,.]))`,
    ),
    '$1 ',
  ],
  ['for why', says`\bfor why(?=$|[,.])`, 'why'],
  // "Asked me why is the fire blue", "finding where is the leak before digging".
  [
    '',
    saysOf(
      `\\b((?:${VERBS})${WHOM}(?: (?:from|by) (?:the |its )?(?:% )?%)?) (why|how(?: much| long| old| far| big| hard| often| many)?|where|when|what|who) (is|are|was|were|can|could|will|would|should|must) (${NP})(?=(?: ([\\p{L}\\d’]+))?)`,
    ),
    (whole, asks = '', _whom = '', wh = '', be = '', who = '', next = '') =>
      turned(whole, asks, wh, be, who, next),
  ],
  // "Asked me where did the rest go", "tell me what do you want".
  [
    '',
    saysOf(
      `\\b((?:${VERBS})${WHOM}) (why|how|where|when|what|who|what time|how much|how many #) (do|does|did) (${NP}|you) (#)\\b`,
    ),
    (whole, asks = '', _whom = '', wh = '', does = '', who = '', verb = '') => {
      if (!isBaseVerb(verb)) return whole;
      const put = does === 'did' ? pastOf(verb) : does === 'does' ? thirdOf(verb) : verb;
      return `${asks} ${wh} ${who} ${put}`;
    },
  ],
  // "Asked could he have my sandwich".
  [
    'ask',
    says`\b(ask(?:s|ed)?(?: me| us| him| her)?) (can|could|will|would) (I|he|she|they|we) (?=@)`,
    '$1 if $3 $2 ',
  ],
  // "How is working the battery", "where are going the pipes".
  [
    'ing ',
    saysOf(
      `\\b((?:${VERBS})${WHOM}|about) (how|why|where|when) (is|are) (#ing) ((?:the|my|our|this|a|their) (?:# )?#)(?=$|[,.]| (?:and|or|in|before)\\b)`,
    ),
    (whole, asks = '', _whom = '', wh = '', be = '', doing = '', what = '') => {
      const base = baseOfGerund(doing);
      return base === null ? whole : `${asks} ${wh} ${what} ${be === 'is' ? thirdOf(base) : base}`;
    },
  ],
  // "Seeing where will be the crack", "what means the sign", "how much costs a room".
  [
    '',
    saysOf(
      `\\b((?:${VERBS})${WHOM}) (where|when|how|why) (will|can|could|should) be ((?:the |an? |my )?#)(?=$|[,.]| (?:and|before|in|on)\\b)`,
    ),
    (whole, asks = '', _whom = '', wh = '', may = '', what = '') =>
      isTold(what) ? whole : `${asks} ${wh} ${what} ${may} be`,
  ],
  [
    '',
    saysOf(
      `\\b((?:${VERBS})${WHOM}|about) (what|how much|how|where) (means?|costs?|weighs?|looks|works|goes|comes|sounds|tastes|hurts|feels) ((?:the|my|our|this|an?|that|his|her|every) (?:# )?#)(?=$|[,.]| (?:and|or|before)\\b)`,
    ),
    (whole, asks = '', _whom = '', wh = '', verb = '', what = '') =>
      /^what$/u.test(wh) && !/^mean/u.test(verb) ? whole : `${asks} ${wh} ${what} ${verb}`,
  ],
  // "Understand what want the client".
  [
    ' what ',
    saysOf(
      `\\b((?:${VERBS})${WHOM}|about) what (wants?|needs?|thinks?|says?) ((?:the|my|our|this|an?) (?:% )?%)(?=$|[,.]| (?:and|or|before)\\b)`,
    ),
    (_, asks = '', _whom = '', verb = '', who = '') =>
      `${asks} what ${who} ${isMany(who.split(' ').at(-1) ?? '') ? verb.replace(/s$/u, '') : thirdOf(verb.replace(/s$/u, ''))}`,
  ],
  // "Know what for I am doing it".
  ['what for ', says`\bwhat for ((?:I|we|they|he|she) [^,.]+?)(?=$|[,.])`, 'what $1 for'],
  // "What they waiting for", "who going to take the land"; "my wife and I running the shop" are two who run it.
  [
    'ing',
    says`\b(?!and I\b)(what|where|why|how|who|when|that|because|and|but|while|so|if|until) (I|he|she|it|we|they|you) ((?:not|still|always|just|already|all|never) )?(#ing)\b`,
    (whole, wh = '', who = '', how = '', doing = '') =>
      baseOfGerund(doing) === null || /^(?:being|bring|including|during)$/u.test(doing)
        ? whole
        : `${wh} ${who} ${who === 'I' ? 'am' : /^(?:he|she|it)$/u.test(who) ? 'is' : 'are'} ${how}${doing}`,
  ],
  [
    'who going ',
    saysOf(`\\b((?:${VERBS})${WHOM}|about|on) who (going to|coming|doing|getting) `),
    '$1 who is $3 ',
  ],
  // "Don’t know where begin", "learn how do it".
  [
    '',
    says`\b(know|knows|knew|knowing|learn|learned|learning|decide|understand|show(?:s|ed|ing)? (?:me|them|him|her|us|people)|teach(?:es|ing)? (?:me|them|him|her|us|people|kids)|told (?:me|them)) (where|how|what|when) (@|do|go)(?=$|[,.]| (it|this|that|them|the|a|my|in|with|to|from|when|and|first|next|at|out|up)\b)`,
    (whole, know = '', wh = '', verb = '', next) =>
      isBaseVerb(verb) &&
      !isPast(verb) &&
      !/^(?:want|mean|need|cost|happen|matter|help|come)$/u.test(verb) &&
      (!isNounToo(verb) || /^(?:it|them|the|a|my)$/u.test(next ?? '')) &&
      !ADJECTIVES.has(verb) &&
      !isAdverb(verb)
        ? `${know} ${wh} to ${verb}`
        : whole,
  ],
];

/** The line with its questions within as a sentence has them. */
export const mendAsked = (line: string): string => withRows(line, ROWS);
