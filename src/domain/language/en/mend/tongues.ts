/** What speakers of other languages carry over: "I am not hurry", "we no have", "more easy", "the child stop to cry", "when I was kid". */

import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { baseOfPast, baseOfThird, gerundOf, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { articleOf, isOneThing, isThing, oneOf } from './things.ts';

const isMany = (word: string) => oneOf(word) !== null || /^(?:people|children|men|women|police)$/u.test(word);
/** Many under the name of one: British English says that they have. */
const A_BODY =
  /^(?:team|family|staff|crew|company|government|council|band|class|public|couple|rest|lot|group)$/u;
const isPerson = (word: string) =>
  (PERSONS.has(word) || isWorker(word) || /^(?:child|kid|boy)$/u.test(word)) &&
  isOneThing(word) &&
  !/^(?:patient|human|native|local|regular|professional|minor|adult|senior|junior|expert|novice|manager|captain|head|chair|president|boss|treasurer|secretary|mayor|best|prefect|man|king|queen)$/u.test(
    word,
  );

/** "Cheaper", "the cheapest", by what is so. */
const COMPARED: Readonly<Record<string, readonly [string, string]>> = {
  easy: ['easier', 'easiest'],
  cheap: ['cheaper', 'cheapest'],
  old: ['older', 'oldest'],
  young: ['younger', 'youngest'],
  fast: ['faster', 'fastest'],
  slow: ['slower', 'slowest'],
  big: ['bigger', 'biggest'],
  small: ['smaller', 'smallest'],
  hard: ['harder', 'hardest'],
  strong: ['stronger', 'strongest'],
  safe: ['safer', 'safest'],
  poor: ['poorer', 'poorest'],
  happy: ['happier', 'happiest'],
  cold: ['colder', 'coldest'],
  clean: ['cleaner', 'cleanest'],
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
};

const ROWS: readonly Row[] = [
  [
    ' hurry',
    says`(?<!\bthere )(\b(?:am|is|are|was|were)|’(?:m|s|re))( not| never| always| very| in)? hurry>`,
    (_, be = '', how = '') => `${be}${how === ' in' || how === ' very' ? '' : how} in a hurry`,
  ],
  [
    ' happy',
    says`\b((?:cr(?:y|ies|ied|ying)|laugh\p{Ll}*|jump\p{Ll}*|danc\p{Ll}+|scream\p{Ll}*|s[aiu]ng|singing) )(?:from|of|by|for) happy>`,
    '$1with happiness',
  ],
  // "We no have water", "I no speak good English".
  [
    'no have ',
    says`\b(I|we|they|you|people|who|that|which) no have (?!to\b)(?=(?!the|my|our|it)@)`,
    '$1 have no ',
  ],
  [
    ' no ',
    says`\b(I|we|they|you|people|who) no (have|like|speak|understand|know|want|need|see|drive|read|eat|sleep) `,
    '$1 do not $2 ',
  ],
  // "When is very people".
  [
    ' is very ',
    says`(?<=^|, |\b(?:when|where|because|if|and) )(?:it |there )?is very (@)>`,
    (whole, thing = '') =>
      isMany(thing)
        ? `there are many ${thing}`
        : /^(?:work|noise|traffic|stress|snow|water|time|money|dust)$/u.test(thing)
          ? `there is a lot of ${thing}`
          : whole,
  ],
  [
    's ',
    says`(?<=\b(?:when|where|because) )(?:it )?(is|was) (snow|rain|war|ice|fog|traffic|noise|a lot of (?:work|noise|traffic|stress|snow|water|smoke))>`,
    'there $1 $2',
  ],
  ['gree', says`\b(I|we|they)(?: am| are|’m|’re) agree\b`, '$1 agree'],
  ['not agree', says`\b(I|we|they)(?: am| are|’m|’re) not agree\b`, '$1 do not agree'],
  [
    'more ',
    says`\b(?<!\b(?:no|any|some|once|many|much|one|few|two|three|\d) )more (better|worse|easier|cheaper|faster|bigger|stronger|cleaner|harder|slower|happier|safer|quicker|smaller)\b`,
    '$1',
  ],
  [
    'more ',
    says`\b(?<!\b(?:no|any|some|many|much|few|need|want|and|or) )more (#)(?=$|[,.]| (?:than|for|to|when|because|now|here|with)\b)`,
    (whole, how = '') => COMPARED[how]?.[0] ?? whole,
  ],
  [
    'the most ',
    says`\bthe most (#)\b`,
    (whole, how = '') => (COMPARED[how] ? `the ${COMPARED[how][1]}` : whole),
  ],
  [
    'very much ',
    says`\b((?:like|love|enjoy)s?) very much ((?:(?:to|the|my|this|our) )?(?:# )?#)$`,
    '$1 $2 very much',
  ],
  // "I didn’t went", "he did not knew".
  [
    'did',
    says`\b(did(?:n’t| not)) (#)\b`,
    (whole, did = '', verb = '') => {
      const base =
        verb === 'had' ? 'have' : verb === 'found' ? 'find' : isBaseVerb(verb) ? null : baseOfPast(verb);
      return base === null || isSameInPast(verb) ? whole : `${did} ${base}`;
    },
  ],
  ['every ', says`\bevery (@)\b(?!’)`, (whole, many = '') => (oneOf(many) ? `every ${oneOf(many)}` : whole)],
  // "Before to sleep", "without to stop", "she enjoys to eat".
  [
    ' to ',
    says`\b(?<!\b(?:day|night|week|year|morning|the|go|went) )(before|after|without) to (#)\b`,
    (whole, when = '', verb = '') => (isBaseVerb(verb) ? `${when} ${gerundOf(verb)}` : whole),
  ],
  [
    ' to ',
    says`\b((?:enjoy|avoid)(?:s|es|ed)?) to (#)\b`,
    (whole, does = '', verb = '') => (isBaseVerb(verb) ? `${does} ${gerundOf(verb)}` : whole),
  ],
  ['thanks ', /\bthanks (?=god\b)/giu, 'thank '],
  [
    ' to ',
    says`\b((?:I am|I’m|we are|we’re|got|get) (?:not |so |well )?used|look(?:s|ed|ing)? forward) to (#)\b`,
    (whole, used = '', verb = '') =>
      (isBaseVerb(verb) && !isNounToo(verb)) || /^(?:work|help|see)$/u.test(verb)
        ? `${used} to ${gerundOf(verb)}`
        : whole,
  ],
  // "I can to fix it", "they must to wait".
  [
    ' to ',
    says`\b(?<!\b(?:what|all|everything|best|whatever|anything|much) (?:I|we|they|he|she) )(can|could|must|should|may|might) to (#)\b`,
    (whole, can = '', verb = '') => (isBaseVerb(verb) ? `${can} ${verb}` : whole),
  ],
  // "One of my friend".
  [
    'one of ',
    says`\bone of (my|the|our|their|his|her) (@)(?=$|[,.]| (?:is|was|has|said|died|who|in|from|at|told|called|came|and)\b)`,
    (whole, whose = '', one = '') =>
      isOneThing(one) && !isMany(one) && !A_BODY.test(one) ? `one of ${whose} ${manyOf(one)}` : whole,
  ],
  // "I want that they learn".
  [
    ' that ',
    says`\b(want|would like) that (they|he|she|people|children|my \p{Ll}+|the \p{Ll}+) (@)\b`,
    (whole, want = '', who = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      const them = { they: 'them', he: 'him', she: 'her' }[who] ?? who;
      return base === null || base === '' ? whole : `${want} ${them} to ${base}`;
    },
  ],
  ['interesting in', says`\b(am|’m|is|are|’re|was|were) interesting in\b`, '$1 interested in'],
  [
    'for ',
    says`\bfor (find|make|become|earn|learn|give|bring|feed|sell|speak|improve|get|fix|teach) (?=(?:the|my|a|an|work|money|them|him|her|it|people|better|more|english|food|others|some)\b)`,
    'to $1 ',
  ],
  // "My mother have", "she want to", "the child stop crying".
  [
    ' have ',
    says`(?<=^|, |\b(?:and|but|because|when|if|so|where) )(he|she|it|(?:my|the|his|her|our|this) (@)) have (?=@)`,
    (whole, who = '', one = '') =>
      one === '' || one === undefined || (isOneThing(one) && !isMany(one) && !A_BODY.test(one))
        ? `${who} has `
        : whole,
  ],
  // What is so, and no deed: a story tells deeds in the past.
  [
    '',
    says`(?<=^|, |\b(?:but|because|when|if|before|until|after|where) )(he|she|(?:my|the|his|her|our|this|an?|every) (@)) (want to\b|know\b|understand\b|stop (?=@ing\b))`,
    (whole, who = '', one = '', verb = '') =>
      one === '' || one === undefined || (isOneThing(one) && !isMany(one) && !A_BODY.test(one))
        ? `${who} ${verb.replace(/^\p{Ll}+/u, thirdOf)}`
        : whole,
  ],
  [
    's ',
    says`(?<=^|\b(?:when|if|because) )((?:the|my|a|his|her) (@) (@s) (?:@ing |up |down |well )?and )(@)(?= (?:the|his|her|my|its?|me|to)\b)`,
    (whole, before = '', one = '', third = '', verb = '') =>
      isOneThing(one) && !isMany(one) && baseOfThird(third) && isBaseVerb(verb) && !isSameInPast(verb)
        ? `${before}${thirdOf(verb)}`
        : whole,
  ],
  [
    ' is ',
    says`(?<=^|, |\b(?:because|when|if|but|where) )(the|my|our|their|these) (@) is (?=(?:not |very |so |always |too )?@)`,
    (whole, the = '', many = '') => (oneOf(many) ? `${the} ${many} are ` : whole),
  ],
  // "Animal wakes up and owner is crying": who is there, and has no article.
  [
    '',
    says`(?<=^|\b(?:when|and|if|because|until|before|after) )(animal|owner|customer|patient|child|baby|machine|engine|client|boss|doctor|teacher|car|phone|guest|driver|passenger|bus|train|horse|dog|cat|cow|student|shop|house|room|motor) (?=(?:is|was|has|wakes|comes|goes|says|tells|knows|gets|becomes|arrives|sees|understands|forgets|remembers|sleeps|cries|dies|smiles|breaks|eats) (?:(?:not|very|so) )?(?:@|up|it|me|us|to|in|on)\b)`,
    'the $1 ',
  ],
  // "When I was kid", "she is good person".
  [
    '',
    says`\b((?:I|he|she|who) (?:was|am|is)) ((?:(?:very|little|young|small|good|great|strong|single|poor|big|kind|new) )*)(@)>(?! of\b)`,
    (whole, is = '', how = '', one = '') =>
      isPerson(one) ? `${is} ${articleOf(how + one)} ${how}${one}` : whole,
  ],
  // "What the dr missed", "mumbly drs", "the drs writing".
  [
    'drs ',
    says`\b(the|my|a|our) drs (?=(?:office|appointment|note|orders|surgery|handwriting|receptionist)\b)`,
    '$1 doctor’s ',
  ],
  [
    'drs ',
    says`\bdrs (@)>`,
    (whole, thing = '') => (isThing(thing) || /writing$/u.test(thing) ? `doctors’ ${thing}` : whole),
  ],
  ['drs', says`\bdrs\b(?! \p{Lu}| and mrs\b)`, 'doctors'],
  [
    'dr',
    says`\b(the|a|my|our|his|her|their|every|any|no|one|each|eye|family|good|what|when|if|because) dr\b(?!\.? \p{Lu}|\.\p{L})(?=$|[,.]| (?:says?|said|tells?|told|missed|wants?|wanted|gave|gives|and|or|who|is|was|has|had|in|at|on|to|for|can|could|does|did|did(?:n’t)|doesn’t|won’t|will|about|with|from|as|sent|thinks?|thought|needs?|comes?|came|asks?|asked)\b)`,
    (_, before = '') => `${before} ${/^(?:what|when|if|because)$/u.test(before) ? 'the ' : ''}doctor`,
  ],
  // "They told us in the break room its closing".
  [
    ' its ',
    says`\b((?:told|tells?|hear[ds]?|sa(?:y|ys|id|w)|thinks?|thought|knew|announced|learned|found out)\b(?: (?!its\b)[\p{L}\d’]+){0,7}?(?<! (?:of|in|for|with|before|after|since|about|on|to|by|at|and|from|without|all))) its (?=(?!th|some|any|every|no)\p{Ll}{2,}ing(?:$|[,.]| (?:to|down|in|next|at|on|soon|for|because|and|after|before|us|out|up|away|now|this)\b))`,
    '$1 it’s ',
  ],
  // "One is already engineer", "my son is now nurse".
  [
    ' ',
    says`\b((?:I|he|she|who|one|(?:my|his|her|our|the) (?:@ )?@) (?:am|is|was)) (already|now|still|also|today) ((?:(?!the\b|any\b|one\b|our\b|his\b|her\b|their\b|his\b)@ )?(@))>(?! of\b)`,
    (whole, is = '', when = '', what = '', one = '') =>
      isWorker(what) && isPerson(one) ? `${is} ${when} ${articleOf(what)} ${what}` : whole,
  ],
  // "If got problem", "scared to say got a problem": what there is.
  [
    ' got ',
    says`\b(when|if|say|says|said) got ((?:an?|any|no|some|many) )?(?=(?:(?:small|big|new|new|urgent|sudden) )?(?:problem|fire|accident|complaint|trouble|issue|mistake|rush|queue|crowd|breakdown|emergency|fault|defect|leak)s?>)`,
    (_, when = '', a: string | undefined = '') =>
      `${when} there ${/^(?:many|some) $/u.test(a) ? 'are' : 'is'} ${a || 'a '}`,
  ],
];

/** The line with what speakers of other languages carry over as English says it. */
export const mendTongues = (line: string): string => withRows(line, ROWS);
