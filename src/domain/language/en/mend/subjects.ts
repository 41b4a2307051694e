/** Who does it, said once and with the verb that goes with them: "the patients they trust me", "we was", "I clean here 9 years". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import {
  baseOfGerund,
  baseOfThird,
  gerundOf,
  pastOf,
  thirdOf,
} from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import {
  isBaseVerb,
  isNounToo,
  isSameInPast,
  participleOf,
} from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isOneThing, oneOf } from './things.ts';

const NUMBER =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|[2-9]|(?!911|999|112|311|101)\\d{2,3}|many|several';
const isMany = (word: string) => oneOf(word) !== null || /^(?:people|children|kids|men|women)$/u.test(word);
const participle = (base: string) => {
  const past = pastOf(base);
  return base === 'have'
    ? 'had'
    : base === 'do'
      ? 'done'
      : (participleOf(past) ?? (isSameInPast(base) ? base : past));
};
/** What stands between somebody and their verb, and belongs to neither. */
const NO_VERB = /^(?:need|will|can|may|must|might|dare|people|like|mean|own|well)$/u;

/** What is meant to go on for so long, or is no deed. */
const IS_AHEAD =
  /^(?:plan|hope|want|wish|intend|promise|decide|agree|take|think|guess|have|finish|go|spend|start|become|retire)$/u;

/** Behind these somebody else's clause begins: "the way they work". */
const NO_SUBJECT =
  /^(?:way|time|times|day|days|things?|moment|year|years|minute|first|last|same|place|places|one|ones|reason|more|less|work that)$/u;

const ROWS: readonly Row[] = [
  // "Cut down the tree, didn’t hit the fence", "made a card, now four hotels use it": joined as one says it.
  [
    ', didn’t ',
    says`^(@)( [^,]+), (?=didn’t #[^,]*$)`,
    (whole, first = '', rest = '') => (isPast(first) || isSameInPast(first) ? `${first}${rest} and ` : whole),
  ],
  [
    ', now ',
    says`^([^,]+), now (?=(?:[2-9]|\d\d+|two|three|four|five|six|seven|eight|nine|ten|all|both|most) [^,]+$)`,
    '$1, and now ',
  ],
  // "The patients they trust me", "my work it was my life", "riders at my stage they call me doctor".
  [
    '',
    says`^((?:the|my|our|these|those|all the|all my|this|old|young|other) (?:(?!of|with|for|in|at|to|from|that|who|what|and|on|which|when|by|as|like)# )?)(@)((?: (?:in|at|of|on|from) (?:the|my|our) #)?) (they|he|she|it) (#)(?= (?:me|us|him|her|them|my|our|(?:to|with|at) (?:me|us)|was|is|not|always|never|no|the best|a lot)\b)`,
    (whole, who = '', one = '', where = '', again = '', verb = '') => {
      if (NO_SUBJECT.test(one)) return whole;
      const fits =
        again === 'they'
          ? isMany(one)
          : again === 'it'
            ? (isOneThing(one) && !isMany(one)) || /^(?:work|job|place|music|food)$/u.test(one)
            : isOneThing(one) && !isMany(one);
      return fits ? `${who}${one}${where} ${verb}` : whole;
    },
  ],
  // "And me I say no", "me I never say no".
  [' I ', says`(^|\b(?:and|but|because|so|,) )me,? I (?=\p{Ll})`, '$1I '],
  // "Me and my brother was working".
  ['e and my ', says`(^|, |\b(?:and|because|when|that|but) )me and (my @) (?:was|were) `, '$1$2 and I were '],
  // "The machine don’t stop".
  [
    ' don’t ',
    says`(?<=^|, |\b(?:and|because|when|if|that|but|so|where|before) )((?:the|my|our|his|her|this|a) (@)|it|he|she) don’t (?=#)`,
    (whole, who = '', one = '') =>
      one === undefined || one === '' || (isOneThing(one) && !isMany(one)) ? `${who} doesn’t ` : whole,
  ],
  [' was ', says`\b(we|they|you|people|children) was (?=\p{Ll})`, '$1 were '],
  [
    '',
    says`\b(those|these|the|my|our) (boys|girls|kids|men|women|people|children|lads) (needs|wants|knows|has)\b`,
    (_, the = '', who = '', verb = '') => `${the} ${who} ${verb === 'has' ? 'have' : verb.slice(0, -1)}`,
  ],
  // "Before it stop", "when somebody fall down", "where the stone want to break".
  [
    '',
    /\b(before|when|if|until|after|because|where|how|why|while) (he|she|it|somebody|someone|nobody|no one|everybody|everyone) (\p{Ll}{3,})(?=$|[,.]| (?:me|him|her|it|us|them|the|an?|my|to|for|in|at|on|down|up|out|off|away|and|home|again|well|or)\b)/gu,
    (whole, when = '', who = '', verb = '') =>
      isBaseVerb(verb) && !isSameInPast(verb) && !isPast(verb) && !NO_VERB.test(verb)
        ? `${when} ${who} ${thirdOf(verb)}`
        : whole,
  ],
  // "Two medicine", "three truck at the same time".
  [
    '',
    new RegExp(
      `(?<![$£€\\d][\\d,.]*)(?<!\\b\\p{L}*\\p{Lu}\\p{L}* )(?<!\\b(?:the|an?|one|no|number|code|group|category|room|class|ward|bus|level|grade|line|gate|unit|at|aged?|route|road|top|under|in|of|step|day|stage|year) )\\b(${NUMBER}|these|those) ((?:old|young|big|small|new|good|little|other|different|broken|whole|full|sick) )?(\\p{Ll}{3,})(?=$|[,.]| (?:and|in|at|on|of|for|to|who|that|is|are|was|were|from|with|a|I|ago)\\b)`,
      'gu',
    ),
    (whole, how = '', old = '', one = '') =>
      (isOneThing(one) ||
        /^(?:medicine|year|month|week|day|hour|minute|time|shop|house|man|woman|child)$/u.test(one)) &&
      !isMany(one) &&
      !/(?:[^s]s|men|people)$/u.test(one)
        ? `${how} ${old}${manyOf(one)}`
        : whole,
  ],
  [
    ' is ',
    new RegExp(
      `(?<=^|, |\\b(?:but|because|when|that|if|so|where|until|since|while) )((?:(?:the|my|our|many|most|some|all|other|old|young|sick|poor|local|new|small) )*(?:(?:${NUMBER}|these|those|both) (?:\\p{Ll}+ )?\\p{Ll}{3,}s|people|children|men|women|kids)) is (?!all\\b|too (?:many|much|long|few|little)\\b|(?:not )?enough\\b|plenty\\b)(?=(?!that|this|the)(?:not |very |so |too |all |always )?\\p{Ll}{3,})`,
      'gu',
    ),
    '$1 are ',
  ],
  // "I clean other people’s houses 9 years", "my hands know this work for fifteen years".
  [
    ' years',
    says`(?<=^|, |\b(?:and|because|but|that) )(I|we|they|my hands|he|she) (\p{Ll}{2,}) ((?:(?!(?:and|but|because|when|to|for|in|after|every|over|about|before|within)\b)[\p{L}’]+ ){0,5}?)(for )?((?:about |over |more than |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) years)(?=$|[,.]| and\b)(?! old)`,
    (whole, who = '', verb = '', what = '', _for = '', years = '') => {
      const base = isBaseVerb(verb) || verb === 'have' || verb === 'do' ? verb : (baseOfThird(verb) ?? '');
      if (
        base === '' ||
        isSameInPast(base) ||
        /^(?:need|want|spend|take|plan|hope|can|will|was|did|think|guess)$/u.test(base)
      )
        return whole;
      if (base === 'have' && !/^(?:the|an?|my|this|our|no) /u.test(what)) return whole;
      if (/\b(?:than|every|each|next|last|first|only)\b/u.test(what)) return whole;
      return `${who} ${/^(?:he|she)$/u.test(who) ? 'has' : 'have'} ${participle(base)} ${what}for ${years}`;
    },
  ],
  // "17 years I clean rooms", "13 year I teach the new ones", "for 12 years I am cooking".
  [
    ' year',
    says`(?<=^|, |\b(?:and|because|but) )(?:for |since |already )?((?:about |over |more than |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many)) years? (?:already )?(I|we|he|she|they) ((?:am|is|are) )?(@)\b(?! I\b)`,
    (whole, many = '', who = '', be = '', verb = '') => {
      const have = /^(?:he|she)$/u.test(who) ? 'has' : 'have';
      const base = be === '' || be === undefined ? (isBaseVerb(verb) ? verb : baseOfThird(verb)) : null;
      if (baseOfGerund(verb) !== null && be)
        return /^(?:going|planning|moving|leaving)$/u.test(verb)
          ? whole
          : `for ${many} years ${who} ${have} been ${verb}`;
      return !base || isPast(base) || isSameInPast(base) || NO_VERB.test(base) || IS_AHEAD.test(base)
        ? whole
        : `for ${many} years ${who} ${have} ${participle(base)}`;
    },
  ],
  // "My back is finish", "my daughter is finished school".
  [
    ' finish',
    says`\b(is|are) finish(?:ed)? (?:the |with )?(?=(?:nursing |high |trade |secondary )?(?:school|university|college|training)\b)`,
    (_, be = '') => `${be === 'is' ? 'has' : 'have'} finished `,
  ],
  [' finish', says`\b(is|are|was|were) finish>`, '$1 finished'],
  // "The people are waiting and laugh".
  [
    'ing and ',
    says`\b((?:is|are|am|was|were) #ing) and (@)(?=$|[,.])`,
    (whole, doing = '', verb = '') =>
      (isBaseVerb(verb) && !isNounToo(verb)) || verb === 'laugh' || verb === 'smile'
        ? `${doing} and ${gerundOf(verb)}`
        : whole,
  ],
  // "The machine runs not good".
  [
    's not ',
    says`\b((?:the|my|a|this|an old) #|it|he|she) (@s) not (good|well|right)>`,
    (whole, who = '', verb = '', how = '') => {
      const base = baseOfThird(verb);
      return base && !/^(?:is|was|has|does)$/u.test(verb)
        ? `${who} does not ${base} ${how === 'good' ? 'well' : how}`
        : whole;
    },
  ],
  // "Cook good", "did it good", and no "cook good and cheap food".
  [
    ' good',
    says`\b((?:drive|work|run|cook|sew|speak|see|hear|sleep)s?|d(?:o|id) it) (?:very )?good>(?:(?!,| and\b)|(?<=it (?:very )?good))`,
    (whole, verb = '') => `${verb}${/ very good/u.test(whole) ? ' very' : ''} well`,
  ],
  [' good', says`\b(speak|speaking|talk|talking) good (?=with\b)`, '$1 well '],
  // "Nobody told us nothing", "nobody explains me nothing".
  [
    'explain',
    says`\b(nobody|no one) explain(s|ed)? (?:to )?(me|us|him|her|them) (?:nothing|anything)\b`,
    (_, no = '', how = 'ed', whom = '') => `${no} explain${how} anything to ${whom}`,
  ],
  ['explain', says`\bexplain(s|ed)? (him|me|us|her|them) (anything|nothing)\b`, 'explain$1 $3 to $2'],
  [
    'nothing',
    says`\b((?:nobody|no one) (?:(?!but|because|and|so|that)[\p{L}’]+ ){1,5})nothing(?=$|[,.])`,
    // "Nobody goes home with nothing": that is denied twice and meant.
    (whole, said = '') =>
      /\b(?:with|for|about|of|like|than|\p{Ll}+ing) $/u.test(said)
        ? whole
        : /\bhelp(?:ing|s|ed)? \p{Ll}+ $/u.test(said)
          ? `${said}with anything`
          : `${said}anything`,
  ],
  // "My hands was born for this", "the roads was closed".
  [
    ' was ',
    says`(?<=^|, |\b(?:and|but|because|when|if|since|until|where|that) )((?:the|my|our|his|her|their|these|those) (?:(?:old|young|new|small|two|three|other|first) )?(@)) was (?=(?!the\b|what\b|that\b)#)`,
    (whole, who = '', many = '') =>
      isMany(many) || /^(?:hands|eyes|feet|parents|legs|teeth)$/u.test(many) ? `${who} were ` : whole,
  ],
];

/** The line with its verbs as they go with who does it, and since when. */
export const mendSubjects = (line: string): string => withRows(line, ROWS);
