/** A clause that has lost its "is" or "are": "before the sun hot", "the road is wet and everybody else panicking", "is minus twenty". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isThingInIng } from '#src/domain/language/en/reader/things-in-ing.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, isThing, oneOf } from './things.ts';
import { ANYBODY, isMany, isOnePerson } from './who.ts';

/** How a thing is, beside what reading knows of people. */
const HOW_IT_IS =
  /^(?:hot|cold|wet|dry|dirty|empty|full|dark|broken|closed|asleep|awake|dead|alive|wrong|right|low|high|slippery|heavy|rough|calm|noisy|loud|strict|angry|mad|scared|sad|tired|ill|sore|blocked|burning|frozen|icy|foggy|muddy|smooth|perfect|impossible|possible|dangerous|urgent|bright|clear|cloudy|busy|quiet|ready|safe|clean|warm|slow|hungry|nervous|happy|ripe|soft|hard|sharp|done|gone|finished|stuck|lost)$/u;
/** Places and times rather than how it is, and words that are something else as often. */
const ELSE =
  /^(?:early|late|alone|outside|inside|online|left|near|indoors|outdoors|abroad|kind|well|close|last|little|fit|back|fast)$/u;
const isHow = (word: string) =>
  !ELSE.test(word) &&
  (HOW_IT_IS.test(word) ||
    (ADJECTIVES.has(word) &&
      !isBaseVerb(word) &&
      !isAdverb(word) &&
      !PREPOSITIONS.has(word) &&
      !isPast(word)));
/** Past forms, and what many do, say what happens where no word of degree stands before: "when we lost", "when the roads clear". */
const HAPPENED = /^(?:closed|finished|lost|stuck|done|blocked)$/u;
const DOES_TOO = /^(?:clear|calm|dry|warm|slow|empty|clean|dirty|wet|cool|open|quiet|smooth|perfect)$/u;
const DEGREE = /^(?:so|very|too|not|a bit) $/u;
const isState = (who: string, how: string, so: string) =>
  isHow(so) && (DEGREE.test(how) || !(HAPPENED.test(so) || (DOES_TOO.test(so) && beOf(who) !== 'is')));
const isDoing = (word: string) =>
  baseOfGerund(word.replace(/cking$/u, 'cing')) !== null &&
  !isThingInIng(word) &&
  !/^(?:including|during|being|going|something|nothing|everything)$/u.test(word);

/** Words in "-s" that name one thing or no thing: "no bias", "no physics". */
const ONE_IN_S =
  /^(?:news|works|means|series|species|gas|lens|chaos|bias|canvas|atlas|alias|pancreas|cosmos|ethos|pathos|asbestos|kudos|thermos|rhinoceros|maths|diabetes|rabies|measles|mumps|herpes|shingles|billiards|darts|shambles|summons|headquarters|crossroads|barracks|innings|.*(?:ics|mas)|yes|always|sometimes|perhaps|has|was|does|this|his)$/u;
const beOf = (who: string) => {
  const last = who.split(' ').at(-1) ?? '';
  return who === 'I'
    ? 'am'
    : /^(?:we|they|people|you|others)$/u.test(who) ||
        /^all /u.test(who) ||
        isMany(last) ||
        (/[^sui]s$/u.test(last) && !ONE_IN_S.test(last))
      ? 'are'
      : 'is';
};
const isName = (who: string) => {
  const last =
    who
      .replace(/ else$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return (
    (/^(?:the|my|our|his|her|their) /u.test(who) &&
      !isHow(last) &&
      !isBaseVerb(last) &&
      !isPast(last) &&
      !/ed$/u.test(last) &&
      (baseOfThird(last) === null || isThing(last))) ||
    new RegExp(
      `^(?:I|he|she|it|we|they|people|everything|${ANYBODY}(?: else)?|all others|all the others|others)$`,
      'u',
    ).test(who) ||
    isThing(last) ||
    isOnePerson(last) ||
    isMany(last)
  );
};

const WHO = `(?:I|he|she|it|we|they|people|everything|${ANYBODY}(?: else)?|all (?:the )?others|(?:the|my|our|his|her|their|all|all the) (?:% )?%)`;
const HOW = '((?:(?:still|so|very|too|not|already|all|always|really|a bit|completely) )?)';
/** What may stand behind how it is. */
const THEN =
  '(?=$|[,.]| (?:and|but|enough|because|with|when|or|for me|to me|now|again|of|at|in the|in my)\\b)';

const ROWS: readonly Row[] = [
  // "Before the sun hot", "if the tool dirty", "when all others nervous", "when I tired".
  [
    '',
    saysOf(`\\b(when|before|if|because|until|while|as|that|since) (${WHO}) ${HOW}(?!tired of\\b)(@)${THEN}`),
    (whole, when = '', who = '', how = '', so = '') =>
      isName(who) &&
      isState(who, how, so) &&
      !(how === '' && /^(?:that|as|since)$/u.test(when) && !/^(?:I|he|she|we|they)$/u.test(who))
        ? `${when} ${who} ${beOf(who.replace(/ else$/u, ''))} ${how}${so}`
        : whole,
  ],
  // "When no port": where there is none.
  [
    ' no ',
    says`\b(when|where|because) no (?!(?:one|body|matter|longer|more|less)\b)((?:spare |other |new |good )?(@))(?=$|,)`,
    (whole, when = '', what = '', thing = '') =>
      isThing(thing) || /^(?:port|signal|network|electricity|internet)$/u.test(thing)
        ? `${when} there ${isMany(thing) ? 'are' : 'is'} no ${what}`
        : whole,
  ],
  // "When bean dry enough".
  [
    '',
    says`\b(when|before|if|until) (@) (dry|hot|cold|wet|ready|ripe|empty|full|dirty|broken|soft|warm|clean|sick|tired|hungry|angry|late) enough>`,
    (whole, when = '', what = '', how = '') =>
      !/^(?:they|she|you|not|are|was|were|feels?|gets?|looks?|seems?|stays?|one|still|always|never|just|really)$/u.test(
        what,
      )
        ? `${when} ${isMany(what) ? '' : 'the '}${what} ${isMany(what) ? 'are' : 'is'} ${how} enough`
        : whole,
  ],
  // "Till now they in high school".
  [
    '',
    says`(?<=^|, |\b(?:when|because|if|and|but|so|until|till|now|then) )(he|she|they|we) (not |still |already |always |all )?((?:in|at|on|from) (?:(?:the|my|their|his|her|our|high|primary) )*#)(?=$|[,.]| (?:and|now|already)\b)`,
    (_, who = '', how: string | undefined, where = '') => `${who} ${beOf(who)} ${how ?? ''}${where}`,
  ],
  // "Refugees who not speak it".
  [
    'who not ',
    says`\b(@) who not (#)\b`,
    (whole, who = '', verb = '') =>
      isMany(who) && isBaseVerb(verb) && !isPast(verb) ? `${who} who do not ${verb}` : whole,
  ],
  // "Because is my passion", "when is raining".
  [
    'because ',
    says`\bbecause (is|was|has been) (?=(?:an?|the|my|our|always|never|not|very|so|too|what|where|like)\b)`,
    'because it $1 ',
  ],
  [
    ' is ',
    says`\b(when|if|because|until) is (?=(?:raining|snowing|getting|becoming|going|freezing|burning|working|broken)\b)`,
    '$1 it is ',
  ],
  // "And they not feel rushed".
  [
    ' not ',
    says`(?<=^|, |\b(?:when|because|if|and|but|so|that|who) )(I|we|they|he|she|it) not (#)\b`,
    (whole, who = '', verb = '') =>
      isBaseVerb(verb) && !isHow(verb) && !isPast(verb)
        ? `${who} ${/^(?:he|she|it)$/u.test(who) ? 'does' : 'do'} not ${verb}`
        : whole,
  ],
  // "The road is wet and everybody else panicking", "busy but everyone still happy", "night and the road empty".
  [
    '',
    saysOf(
      `^([^.]+?),? (and|but) (${WHO}) ${HOW}(@)((?: (?:again|here|there|now|in (?:the|my) #|on (?:the|my) #|at (?:the|my) #|for (?:me|it|us)|to (?:me|us)|at (?:me|us)))?)$`,
    ),
    (whole, first = '', and = '', who = '', how = '', so = '', where = '') => {
      const isThere = /^(?:I’m|I am|im) (?:in|on|at|behind|out|under)\b/u.test(first);
      const isSaid = isState(who, how, so) || isDoing(so) || (isThere && isHow(so));
      if (!isName(who) || !isSaid || /\bwith\b|,/u.test(first)) return whole;
      const words = first.split(' ');
      const head = words.at(-1) ?? '';
      const isTold =
        /\b(?:is|are|am|’s|’re|’m)\b/u.test(first) &&
        !/\b(?:who|that|which)\b/u.test(first) &&
        (isHow(head) || isDoing(head));
      const isSo =
        words.length <= 4 &&
        (isHow(head) ||
          /^(?:night|dark|morning|evening|late|early|raining|snowing|summer|winter|rain|snow|windy|sunny|cool)$/u.test(
            head,
          )) &&
        !/^(?:in|at|on|the|my)$/u.test(words[0] ?? '') &&
        !/ing$/u.test(words[0] ?? '');
      return isTold || isSo || isThere
        ? `${first} ${and} ${who} ${beOf(who.replace(/ else$/u, ''))} ${how}${so}${where}`
        : whole;
    },
  ],
  // "The music on and the table clear".
  [
    ' and ',
    says`^((?:the|my|our) (?:# )?(@)) (on|off|up|down|@) and ((?:the|my|our) (?:# )?(@)) (on|off|up|down|@)$`,
    (whole, one = '', first = '', on = '', other = '', second = '', off = '') =>
      isThing(first) &&
      isThing(second) &&
      [on, off].every((how) => /^(?:on|off|up|down)$/u.test(how) || isHow(how))
        ? `${one} ${beOf(first)} ${on} and ${other} ${beOf(second)} ${off}`
        : whole,
  ],
  // "Everybody happy", "everything in its place".
  [
    '',
    saysOf(
      `^(everything|${ANYBODY}) ((?:(?:so|still|very|really) )?)(in (?:its|their|the right) places?|in order|on time|@)$`,
    ),
    (whole, who = '', how = '', so = '') =>
      / /u.test(so) || (/^(?:everything|nobody)$/u.test(who) && (isState(who, how, so) || isDoing(so)))
        ? `${who} is ${how}${so}`
        : whole,
  ],
  // "Is minus twenty", "is a job that nobody wants": what it is.
  [
    'is ',
    says`^is (?=(?:an?|what|where|not|very|so|too|more|never|always|minus|raining|snowing|getting|like|because|only|time|\d+) )`,
    'it is ',
  ],
  [
    'is ',
    says`^is (@)(?=$|[,.]| (?:and|to|for|when|outside|here|in|but)\b)`,
    (whole, how = '') => (isHow(how) ? `it is ${how}` : whole),
  ],
  // "When is quiet", "because is hard".
  [
    ' is ',
    says`\b(when|because|if|but|that|until|where) (is|was) ((?:very |so |too |not |really )?)(@)(?=$|[,.]| (?:and|to|for|outside|here|in|but|enough)\b)`,
    (whole, when = '', be = '', so = '', how = '') =>
      isHow(how) && !(/^(?:that|where|but)$/u.test(when) && (so === '' || when !== 'but'))
        ? `${when} it ${be} ${so}${how}`
        : whole,
  ],
  // "In all the city is only one tuner".
  [
    ' is ',
    says`(?<=^|, |\b(?:because|and|but|that) )((?:in|at|on) (?:(?:the|my|our|all|all the|this|every) )*(?:# )?(?!there\b)#) is (?=(?:only (?:one|a|two)|just one|nobody|no|one|many|somebody|not even one)\b)`,
    '$1 there is ',
  ],
  // "There is no spare parts".
  [
    'there',
    says`\bthere(?:’s| is) ((?:no|many|not many|some|so many|only|always|still|lots of|a lot of|few|other) (?:(?!of\b)# )?|)(@)>`,
    (whole, how = '', many = '') =>
      (isMany(many) || (/^(?:no|many|not many|so many|few) /u.test(how) && /[^sui]s$/u.test(many))) &&
      !ONE_IN_S.test(many)
        ? `there are ${how}${many}`
        : whole,
  ],
  // "No have people shout", "have not shouting".
  [
    'have ',
    says`^(?:no have|have no|not have) (?:people|nobody|anybody|somebody|person) (#)(?: at me)?$`,
    (whole, verb = '') =>
      isBaseVerb(verb)
        ? `nobody ${thirdOf(verb)}`
        : baseOfGerund(verb) !== null
          ? `nobody is ${verb}`
          : whole,
  ],
  ['no have ', says`^no have (?=\p{L})`, 'there is no '],
  [
    'going to ',
    says`\bgoing to (@)(?=$|[,.]| (?:before|and|if|when|because|for|soon|again)\b)`,
    (whole, how = '') => (isHow(how) && !isBaseVerb(how) ? `going to be ${how}` : whole),
  ],
  // "Explaining why is not possible", "when I gone".
  [
    ' is ',
    says`(?<=@ )(why|how) is (not |so |too |very )?(possible|impossible|necessary|important|difficult|dangerous|better|wrong|late|expensive|hard|good|bad|safe|allowed|forbidden|needed|normal|cheap|easy)(?=$|[,.]| (?:and|to|for|in|when|or)\b)`,
    '$1 it is $2$3',
  ],
  [' I gone', says`\b(when|if|once|after|because|until|before) I gone(?! to\b)`, '$1 I am gone'],
  // "And after it no more fight about it": there was none.
  [
    ' no ',
    says`(?<=[^,] )and (after it|after that|since then|since|from then|then|now|today),? no (more )?(@)(?=$|[,.]| (?:about|in|on|at|with|from|for|between|any|since|there|here)\b)`,
    (whole, when = '', more: string | undefined = '', what = '') => {
      if (!isThing(what) && !/^(?:fight|fighting|trouble|shouting|stress|noise|crying|waste)$/u.test(what))
        return whole;
      const things =
        oneOf(what) === null && isOneThing(what) && what !== 'fight'
          ? manyOf(what)
          : what === 'fight'
            ? 'fighting'
            : what;
      const are = isMany(things) ? ['are', 'were', 'have been'] : ['is', 'was', 'has been'];
      const be = /^(?:now|today)$/u.test(when) ? are[0] : /^since/u.test(when) ? are[2] : are[1];
      return `and ${when === 'after it' ? 'after that' : when === 'since' ? 'since then' : when} there ${be} no ${more ?? ''}${things}`;
    },
  ],
];

/** The line with the "is" and "are" that its clauses lack. */
export const mendWithoutVerb = (line: string): string => withRows(line, ROWS);
