/** Whose it is: "ppls plugs", "other people sheets", "they brought me there combs". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, isThing, oneOf } from './things.ts';
import { isOnePerson } from './who.ts';

/** What comes behind an owner, and is no name for a thing there. */
const NO_THING = /^(?:things?|home|work|time|own|lives|needs|backs|post)$/u;
const isTheirs = (thing: string) => isThing(thing) || oneOf(thing) !== null;

const FAMILY =
  '(?:grand)?(?:mother|father|ma|pa|dad|son|daughter)|mum|mom|sister|brother|wife|husband|nan|gran|uncle|aunt|auntie|cousin|friend|neighbou?r|boss|teacher|partner|boyfriend|girlfriend|landlord|landlady|colleague';
const THEIRS =
  'faces?|hands?|hair|eyes?|voice|dress|dresses|clothes|shoes|house|shop|car|van|truck|boat|bike|phone|kitchen|garden|farm|restaurant|bakery|salon|garage|workshop|wedding|funeral|death|birthday|illness|operation|name|dream|room|business|machine|radio|recipes?|letters?|arms?|legs?|teeth|heart|life|money|papers';
const SOMEONE =
  'child|boy|girl|kid|man|woman|lady|patient|customer|client|owner|driver|farmer|mother|father|student|bride|guest|old man|old woman';

/** Those who are called so by their own. */
const OWN = 'nan|nana|gran|granny|grandma|grandpa|grandad|granda|gogo|mum|mom|dad';

/** One's own, and seldom counted. */
const IS_ONES =
  /^(?:sound|hearing|sight|memory|pain|skin|sleep|pay|rent|visa|speech|health|english|mother|father|mum|mom|dad|son|daughter|husband|wife|parents|children|kids|family)$/u;

const ROWS: readonly Row[] = [
  // "My sister dress", and not "help my mother dress" or "wrote my mother letters".
  [
    '',
    saysOf(
      `\\b(?<!\\b(?:see|saw|seen|seeing|watch|watched|make|made|help|helped|helping|let|hear|heard|(?:giv|gave|writ|wrote|send|sent|lend|lent|pay|paid|sav|owe|cost|wish|bring|brought|buy|bought|buil|show|offer|cook|hand|promis|earn|mak|feed|fed)\\p{Ll}*) )(my|his|her|our|their) ((?:(?:late|older|little|old|big|best|younger|first) )?(?:${FAMILY})) (${THEIRS})(?= (?:is|was|are|were|in|on|at|and|when|because|after|before|to|for|with|until)\\b|$|[,.])`,
    ),
    '$1 $2’s $3',
  ],
  // "My father pump broke": a thing of theirs, and what happened to it.
  [
    '',
    saysOf(
      `\\b(?<!\\b(?:see|saw|seen|watch|watched|made?|help|helped|let|hear|heard|told|asked|gave|lent|sent|bought|brought|taught) )(my|his|her|our|their) ((?:late )?(?:${FAMILY})) (@) (broke|burn(?:ed|t)|died|failed|stopped|sank|crashed|collapsed|flooded|went|was|got|fell|closed)(?= |$|[,.])`,
    ),
    (whole, whose = '', who = '', thing = '', does = '') =>
      isOneThing(thing) && !isOnePerson(thing) && !isPast(thing)
        ? `${whose} ${who}’s ${thing} ${does}`
        : whole,
  ],
  // "The child face when she understands".
  [
    '',
    saysOf(
      `\\b(the|an?|each|every|this) (${SOMEONE}) (face|eyes|hands?(?! (?:in|on|to)\\b)|hair|arms?|legs?|feet|heart|tears|mouth|teeth|skin|shoes|clothes)(?= (?:is|was|are|were|in|on|at|and|when|because|after|before|to|for|with|until)\\b|$|[,.])`,
    ),
    '$1 $2’s $3',
  ],
  // "Lost a customer phone", "the customer car".
  [
    '',
    saysOf(
      `\\b(the|an?|my|his|her|their|our|each|every|one) (${SOMEONE}) (house|phone|car|truck|farm|wedding|funeral|kitchen|life)(?= (?:is|was|in|on|at|and|when|because|after|before|for|with|until)\\b|$|[,.])`,
    ),
    '$1 $2’s $3',
  ],
  // "Grandmas AC went out", "cut down nanas dead plum tree", "behind my nans".
  [
    's ',
    saysOf(
      `(?<!\\b(?:young|single|new|the|some|many|few|other|these|those|two|three|help|helping|let|make|teach|teaching|see|for|like) )\\b(${OWN})s (?=(?:(?:own|dead|old|new|little|big|broken|back|front|hot) )?(ac|AC|tv|TV|@)(?: (#))?)`,
    ),
    (whole, who = '', thing = '', next = '') =>
      (isOneThing(thing) || isOneThing(next) || /^(?:ac|tv)$/iu.test(thing)) &&
      !/^(?:cook|group|club|class|network|night|day|morning|team)$/u.test(thing) &&
      !(isBaseVerb(thing) && /^(?:an?|the|my|our|me|us|it|them|for|to)$/u.test(next))
        ? `${who}’s `
        : whole,
  ],
  ['’s ac', says`(?<=’s )ac\b`, 'AC'],
  [
    's',
    saysOf(`\\b(behind|at|near|round|outside) (my|our) (${OWN})s(?=$|[,.]| (?:and|when|where)\\b)`),
    '$1 $2 $3’s',
  ],
  [
    '',
    says`\b(the|a|this|every) (child|boy|girl|kid|man|woman|lady|teacher|mother|father) (name|voice)(?= (?:is|was|in|on|at|and|when|because|from)\b|$|[,.])`,
    '$1 $2’s $3',
  ],
  [
    '',
    says`\b((?:every|some|any|no)(?:body|one)(?: else)?) (face|eyes|fault|house|phone|life|name|car|problem|job|day)(?= (?:is|was|in|on|at|and|when|because|for)\b|$|[,.])`,
    '$1’s $2',
  ],
  // "Artists who’s sound always gets lost", "people whos horses are in pain".
  [
    'who',
    says`\bwho[’']?s (@) (?=(?:(?:always|never|only|just|still|really) )?(?:gets?|is|are|was|were|has|have|can’t|cannot|can|won’t|don’t|doesn’t|goes?|keeps?|needs?)\b)`,
    (whole, thing = '') =>
      (isTheirs(thing) && !/(?:ing|ed)$/u.test(thing)) || IS_ONES.test(thing) ? `whose ${thing} ` : whole,
  ],
  // "Fixing folks bikes".
  [
    'folks ',
    saysOf('(?<=\\b(?:fix|mend|repair|clean|wash|servic|restor|paint|tun)\\p{Ll}* )folks (@)>'),
    (whole, thing = '') => (isTheirs(thing) ? `folks’ ${thing}` : whole),
  ],
  ['ppls', says`\bppls['’]?(?= \p{Ll})`, 'people’s'],
  ['ppls', says`\bppls\b`, 'people'],
  [
    'people ',
    says`\b((?:other|old|older|young|poor|local|many|rich|sick|these|those) people) (@)>`,
    (whole, who = '', thing = '') =>
      /s$|^(?:money|mail|laundry|washing|hair|homework|luggage|rubbish|furniture|food)$/u.test(thing) &&
      isTheirs(thing) &&
      !/^(?:needs|works|lives|homes|helps|wants|cooks|drinks|calls|visits|plays|walks|talks|shops)$/u.test(
        thing,
      )
        ? `${who}’s ${thing}`
        : whole,
  ],
  // "They bring me there broken clocks", "old dogs and there people".
  [
    ' there ',
    says`\b(me|us|them|up|out|on|with|without|off|behind|of|for|ride|riding|use|using|fix|fixing|mend|repair|clean|wash|carry|find|doing?|get|take|keep|bring|save|stuff|break|hurt|lose|lost|knows?|open|feed|cut|cutting|and) there ((?:own|old|broken|new|little|first|sick|young|lost) )?(@)>`,
    (whole, before = '', how = '', thing = '') =>
      (isTheirs(thing) &&
        !(NO_THING.test(thing) && before !== 'me') &&
        !/^(?:there|then|when|where)$/u.test(thing)) ||
      /^(?:backs|needs|lives|own|homes)$/u.test(thing)
        ? `${before} their ${how}${thing}`
        : whole,
  ],
  [
    ' there ',
    says`\b((?:bring|show|send|lend)s? (?:me|us|him|her)) there (?=(?!and|now|every|when|again|today|with|in|at|on|to|for|because|always|first)@)`,
    '$1 their ',
  ],
  // "Guys in there first 90 days", "on there second child", "with one person and there pill bag".
  [
    ' there ',
    says`\b(in|on|at|from|to|into|with|of|for|and|about|after|before) there ((?:first|second|third|last|next|own) )((?:\d+|two|three|few|couple of) )?(@)>`,
    (whole, before = '', which = '', many = '', thing = '') =>
      (isTheirs(thing) || /^(?:days|weeks|months|years|day|week|year|child|baby|job)$/u.test(thing)) &&
      !(many === '' && /^(?:time|thing|place)$/u.test(thing))
        ? `${before} their ${which}${many}${thing}`
        : whole,
  ],
  [
    ' there ',
    says`\b(and|with|of|for|up|out|lost|in|from|to|about|knows?|brought|leave|left|sell|buy|drop|raise|pay) there (#) (@)>`,
    (whole, before = '', how = '', thing = '') =>
      isTheirs(thing) && !NO_THING.test(thing) && (isThing(how) || ADJECTIVES.has(how))
        ? `${before} their ${how} ${thing}`
        : whole,
  ],
  [
    ' there ',
    says`\b(in|from|to|into|on|far from|about|leave|left|sell|buy|raise|pay|brought) there (@)>`,
    (whole, before = '', thing = '') =>
      (isTheirs(thing) &&
        (!NO_THING.test(thing) || before === 'about') &&
        !/^(?:people|work|kids|children|stuff|cars?|days?)$/u.test(thing)) ||
      /^(?:homes?|own|lives|houses?)$/u.test(thing)
        ? `${before} their ${thing}`
        : whole,
  ],
  // "The garden of my grandmother", "the phone of my neighbour".
  [
    ' of my ',
    says`\bthe (@) of my ((?:late |little )?(?:(?:grand)?(?:mother|father|ma|pa|son|daughter)|uncle|aunt|sister|brother|husband|wife|neighbou?r|friend|boss|cousin|mum|mom|dad))>`,
    (whole, thing = '', who = '') =>
      (isTheirs(thing) && !/^(?:time|rest|photo|picture)$/u.test(thing)) || thing === 'house'
        ? `my ${who}’s ${thing}`
        : whole,
  ],
  // "Neighbours, they shoes and they bags".
  [
    'they ',
    says`(?<=, |\band |\bme )they (?=(?:shoes|bags|phones|papers|clothes|letters|bikes|cars|children|radios|machines|tools)(?=$|[,.]| and\b))`,
    'their ',
  ],
  // "Gave me him old clippers when me was 13".
  [' him ', says`\b(me|us|them|her) him (?=(?:old |own |new |first |little )(?:#)>)`, '$1 his '],
  [
    ' me ',
    says`\b(when|because|that|if|since|before|after) me (?=(?:was|am|were|have|had|go|do|come|used)\b)`,
    '$1 I ',
  ],
  // "2 sisters marriage", "fixing folks bikes".
  [
    's ',
    says`\b((?:two|three|four|\d|my|his|her|our|their|the) (?:brothers|sisters|parents|daughters|sons|neighbou?rs|friends)|folks|kids) (?=(?:marriage|weddings?|school fees|education|bikes|phones|houses|cars|plugs|shoes|clothes|gardens|computers|dogs|letters|teeth)>)`,
    '$1’ ',
  ],
  // "Cleaning other people room", "cooking in other people kitchen": each of them has one.
  [
    'people ',
    says`\b((?:clean|wash|fix|mend|repair|paint|iron|carr|driv|park|cook)\p{Ll}*|look\p{Ll}* after|in|at|on|from) ((?:other|old|rich|sick|poor|local) people) (@)>`,
    (whole, does = '', who = '', thing = '') =>
      (isOneThing(thing) || thing === 'room') &&
      !/^(?:home|night|day|time|group|class|help|family)$/u.test(thing)
        ? `${does} ${who}’s ${manyOf(thing)}`
        : whole,
  ],
];

/** The line with the signs of who owns it. */
export const mendOwners = (line: string): string => withRows(line, ROWS);
