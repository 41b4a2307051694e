/** Measures before things, and things in measures: "a 300-guest wedding", "12-hour shifts", "3 days’ notice", "containers of towels". */

import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, oneOf } from './things.ts';
import { isMany } from './who.ts';

const MANY =
  '\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred';
const LONG =
  'year|month|week|hour|minute|second|mile|metre|meter|kilometre|kilometer|foot|inch|litre|liter|ton|tonne|acre|hectare|volt|watt';
/** What is so long or so great without being known as a thing that is counted. */
const STRETCH =
  /^(?:walk|drive|shift|break|trip|commute|wait|ride|flight|programme?|span|stretch|race|swim|run|delay|window|climb|degree|supply|probation|limit|loop|radius|week|day|warranty|guarantee|round trip|rule|placement|period|stay|visit|cruise|hike|trek|siege|strike|sentence|ban|gap)$/u;
const isStretch = (thing: string) => isOneThing(thing) || STRETCH.test(thing);
/** Where the measure is none, but part of a name or an ordinal: "three foot soldiers", "two second homes". */
const NO_MEASURE =
  /^(?:foot (?:soldiers|bridges|paths|patrols|pedals|massages|baths|rests|stools|notes|prints|steps|wells|races|pumps|brakes|injuries|surgeons|doctors|troops|warmers|problems|passengers)|second (?!(?:delay|clip|video|break|gap|pause|spot|ad|advert|sprint|interval|rest)s$).*|(?:year|month|week) (?:groups|heads|ends|books|nights|days)|(?:hour|minute) hands|mile (?:markers|stones|posts)|meter (?:readings|readers|boxes))$/u;
/** There is as much of it as there are many: "full of character", "plenty of choice". */
const MUCH =
  /^(?:team|family|staff|crew|public|change|trouble|hospital|school|character|colou?r|flavou?r|promise|surprise|sound|noise|light|life|memory|potential|talent|detail|truth|meaning|heart|spirit|mystery|drama|charm|history|tradition|culture|ambition|thought|fear|joy|shame|regret|praise|choice|room|space|time|practice|experience|sport|chocolate|cake|stone|rock|paper|glass|cloth|fish|chicken|fruit|salad|business|work|power|pressure|support|research|study|interest|emotion|imagination|personality|variety|activity|purpose|value|warning|wire|rope|timber|brick)$/u;
/** What one has for so long: "20 years’ experience". */
const HAD =
  'notice|savings|pay|wages|experience|rent|leave|holiday|sleep|rest|practice|salary|warning|worth|service|study|freedom|income|hard work|(?:maternity|sick|paid|unpaid) (?:leave|pay)';

/** "It slept three years", "four years study": here it is what somebody does. */
const IS_DONE = /^(?:pay|rent|leave|sleep|rest|practice|study|experience)$/u;
const BEFORE_IT =
  '((?:with|after|on|of|for|in|without|by|than|about|only|need|needs|get|gets|got|getting|had?|has|have|having|pa(?:y|id|ys)|ow(?:e|es|ed)|los[et]|takes?|took|save|saved|give|gave) )?';

/** "14" -> "14th". */
function ordinal(figure: string): string {
  if (/1[123]$/u.test(figure)) return `${figure}th`;
  return figure + ({ 1: 'st', 2: 'nd', 3: 'rd' }[figure.slice(-1)] ?? 'th');
}

const IS_LONG = new RegExp(`^(?:${LONG}|day)$`, 'u');
/** Behind these it is one thing, which is so large. */
const ONE_OF = /^(?:an?|another|every|each|one|this|that|no)$/u;

/** What is measured in parts: "1.250 inches" may be one and a quarter. */
const IN_PARTS = /^(?:inches|seconds|grams|grammes|degrees|volts|amps|points|percent|carats|miles|tons)$/u;

const ROWS: readonly Row[] = [
  // "2.300 tiles", as it is written in other lands; "the line no. 10".
  [
    '.',
    says`(?<![\d.,])([1-9]\d{0,2})((?:\.\d{3})+)(?= (?:(?:old|new|small|big|young) )?(\p{Ll}{3,}))`,
    (whole, first = '', more = '', what = '') =>
      isMany(what) || (/[^su]s$/u.test(what) && !IN_PARTS.test(what))
        ? first + more.replaceAll('.', ',')
        : whole,
  ],
  [
    'no',
    says`\b(?:the )?(line|route|bus|tram|train|ward|press|machine|room|shop|platform|pit|unit|mine|shaft|bay|gate|station|boat|oven|furnace|kiln|crane|hall) (?:no|number)\b\.? ?(?=\d)`,
    '$1 ',
  ],
  // "A 300 guest wedding", "a 14 hour trial day", "my 12 hour shift", "a 12 week old puppy".
  [
    ' ',
    saysOf(
      `\\b(an?|another|every|each|this|that|one|no|the|my|our|his|her) (${MANY}) (#) (#)(?: (#))?(?![\\p{L}’-])`,
    ),
    (whole, the = '', many = '', unit = '', what = '', more = '') => {
      // "A two minutes break": the measure is one thing.
      const one = ONE_OF.test(the) && IS_LONG.test(unit.slice(0, -1)) ? unit.replace(/s$/u, '') : unit;
      const isLong = IS_LONG.test(one);
      if (!isLong && !(isOneThing(one) && ONE_OF.test(the))) return whole;
      const begins = `${the} ${many}-${one}`;
      if (what === 'old') return isOneThing(more) ? `${begins}-old ${more}` : whole;
      return isStretch(what) || (isStretch(more) && !PREPOSITIONS.has(what))
        ? begins + whole.slice(`${the} ${many} ${unit}`.length)
        : whole;
    },
  ],
  // "12 hour shifts", and not "2 year groups".
  [
    ' ',
    saysOf(`\\b(?<![-–] ?)(${MANY}) (${LONG}) (@s)>`),
    (whole, many = '', unit = '', things = '') =>
      (oneOf(things) !== null || STRETCH.test(things.slice(0, -1))) && !NO_MEASURE.test(`${unit} ${things}`)
        ? `${many}-${unit} ${things}`
        : whole,
  ],
  [
    ' old ',
    saysOf(`\\b(${MANY}) years? old (@s|children|men|women)>`),
    (whole, many = '', things = '') => (oneOf(things) === null ? whole : `${many}-year-old ${things}`),
  ],
  [
    ' ',
    saysOf(
      `${BEFORE_IT}(?<!\\b(?:an?|the|my) )\\b(${MANY}|many|several) (year|month|week|day|hour|minute)s? (${HAD})>`,
    ),
    (whole, before = '', many = '', unit = '', what = '') =>
      many === '1' || (before === '' && IS_DONE.test(what)) ? whole : `${before}${many} ${unit}s’ ${what}`,
  ],
  [
    'training',
    saysOf(
      `\\b(had|has|have|about|only|with|without|after|gets?|got|needs?|gave) (${MANY}) (hour|day|week|month)s? (?=training(?:$|[,.]| and\\b))`,
    ),
    '$1 $2 $3s’ ',
  ],
  // "I did his job 5 months".
  [
    ' ',
    saysOf(
      `\\b(did|ran|held|covered|led|managed|kept) ((?:his|her|their|the|my|our) (?:# )?@) (${MANY}) (day|week|month|year)s(?=$|[,.;]| (?:and|but|without|with|alone)\\b)`,
    ),
    '$1 $2 for $3 $4s',
  ],
  [' ', saysOf(`\\b(?:one|1) (year|month|week|day|hour)s (${HAD})>`), 'one $1’s $2'],
  [
    ' ',
    saysOf(`\\b(${MANY}) (nautical|square|cubic) (mile|metre|meter|foot|kilometre|kilometer|inch)>`),
    (_, many = '', how = '', unit = '') => `${many} ${how} ${unit === 'foot' ? 'feet' : manyOf(unit)}`,
  ],
  [
    'centur',
    says`\b(of|in|from|since|until) (?:the )?(\d\d?) (?:century|centuries)\b`,
    (_, from = '', figure = '') => `${from} the ${ordinal(figure)} century`,
  ],
  // "Containers of towel", "a full set of receipt"; nothing is many in "a kind of animal", and "metres of wall" are as much as there is.
  [
    ' of ',
    says`\b(sets?|pairs?|groups?|piles?|lists?|box(?:es)?|bags?|bunch(?:es)?|numbers?|crowds?|collections?|plenty|hundreds|thousands|dozens|full|containers?|crates?|baskets?|pallets?|trucks?|rows?|stacks?|ranges?|fleet|herds?|lots) of ((?:(?:old|new|big|small|young|good|different|broken|used|sick|foreign|local) )?)(@)>`,
    (whole, measure = '', how = '', thing = '') =>
      isOneThing(thing) && !MUCH.test(thing) ? `${measure} of ${how}${manyOf(thing)}` : whole,
  ],
  [
    'kind of',
    says`\b(all|many|different|various|these|those|several|few|both) (kind|type|sort) of\b`,
    '$1 $2s of',
  ],
  // "These name", and no "both name and number".
  [
    ' ',
    says`\b(many|several|these|those|both(?!.* and\b)) (number|word|name|place|way|hand|skill|field|face|part|reason|topic|colou?r|detail|result|step|point|method|tip|type|side|style|size|shape|line|sport|opinion|emotion|thought|culture|nationality|religion|situation|condition|decision|question|operation)>`,
    (_, many = '', thing = '') => `${many} ${manyOf(thing)}`,
  ],
  // "Little bit Tajik", "with couple of friends", "it is bit of a race".
  [
    'ittle bit ',
    says`(?<!\b(?:an?|this|that|the|every|no|each|my) )little bit (?=\p{Lu})`,
    'a little bit of ',
  ],
  [
    ' of ',
    says`(?<=\b(?:is|was|it’s|with|for|need|needs|have|has|had|get|got|gets|after|made|make|take|took|in|by) )(lot|couple|bit|handful|bunch|pair) of (?=@)`,
    'a $1 of ',
  ],
  [' of ', says`^(bit|couple|lot|handful|bunch) of (?=@|an? )`, 'a $1 of '],
];

/** The line with its measures as English has them. */
export const mendMeasures = (line: string): string => withRows(line, ROWS);
