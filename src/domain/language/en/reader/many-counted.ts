/** What is counted, and figures, as they are printed: "200 house" -> "200 houses", "20 kilo day" -> "20 kilos a day". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { pastOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { countsNone } from './names-when-here.ts';
import { tag } from './tags.ts';
import { isBaseVerb, isSameInPast } from './verb-words.ts';

const COUNT =
  /^(?:[2-9]|[1-9]\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|many|several|few|both|\d[\d,]*\+)$/u;
/** Before these a number names one thing: "room 12", "a 3 year course". */
const NAMES_ONE =
  /^(?:an?|one|no|number|room|class|ward|bus|level|grade|shift|type|line|platform|gate|unit|at|age|aged|until|till|since|by|route|road|highway|cat|category|top|under|article|section|in)$/u;
/** What has no other form for many, or is no thing. */
const SAME =
  /^(?:staff|people|sheep|reindeer|deer|salmon|fish|percent|per|cent|km|kg|cm|mm|ml|gb|mph|kph|aircraft|cattle|police|men|women|children|feet|teeth|crew|am|pm|k|odd|plus|dozen|hundred|thousand|million|billion|lakh|crore|more|less|other|others|of|old|new|in|on|at|a|full|hands?|strong|deep|different|big|small|long|times|folk|grand|back|stone|half|down|up|out|off|into|from)$/u;
/** Before a thing these say how long or great it is: "8 hour shifts". */
const A_MEASURE = /^(?:year|month|day|week|hour|minute|mile|metre|meter|foot|ton|litre|star)$/u;
/** Words in -ing that are counted as things. */
const A_DOING =
  /^(?:hearing|meeting|training|opening|painting|wedding|building|landing|sitting|reading|viewing|drawing|showing|crossing|recording|sailing|screening|setting|posting|filing|cleaning|fitting|funding|outing|gathering)$/u;
const UNITS: Readonly<Record<string, string>> = {
  min: 'minute',
  mins: 'minute',
  hr: 'hour',
  hrs: 'hour',
  yr: 'year',
  yrs: 'year',
  sec: 'second',
  secs: 'second',
  kilo: 'kilo',
  wk: 'week',
  wks: 'week',
  mth: 'month',
  mths: 'month',
};
const UNIT =
  'minute|hour|year|month|week|day|second|kilo|ton|tonne|litre|liter|metre|meter|mile|euro|dollar|pound|peso|rupee|box|bag|crate|pallet|customer|person|complaint|call|order|case|piece|plate|page';
const TIME = 'year|month|week|day|hour|shift|night|quarter|season';

/** The words with what is counted as many, thousands told apart, and what was done with them as past. */
export function asCounted(text: string): string {
  const said = text
    .replace(/\bmaster (?=degrees?\b)/giu, 'master’s ')
    .replace(/\bbachelor (?=degrees?\b)/giu, 'bachelor’s ')
    .replace(/^(\d[\d,]*)\+ (?=\p{Ll})/u, 'more than $1 ')
    .replace(/\b(?!(?:19|20)\d\d\b)(\d{1,3})(\d{3})(?= \p{Ll}+s\b)/gu, '$1,$2')
    .split(' ');
  const { words, tags } = tag(said.join(' '));
  if (words.length !== said.length) {
    // "340 welds, x-ray shows only 2 repair": each part for itself.
    const parts = said.join(' ').split(/(?<=, )/u);
    return parts.length > 1 ? parts.map(asCounted).join('') : said.join(' ');
  }
  for (let at = 0; at < said.length - 1; at += 1) {
    const typed = said[at] ?? '';
    if (
      !COUNT.test(typed.toLowerCase()) ||
      (at > 0 &&
        !/^(?:hundred|thousand|million)$/u.test(typed) &&
        (NAMES_ONE.test(words[at - 1] ?? '') || words[at - 1]?.endsWith("'s")))
    )
      continue;
    let head = at + 1;
    while (
      head + 1 < said.length &&
      head - at < 4 &&
      /^(?:noun|adj|ger)$/u.test(tags[head] ?? '') &&
      /^(?:noun|ger)$/u.test(tags[head + 1] ?? '') &&
      !/^(?:back|home|now|late|early|away|here|there|together)$/u.test(words[head + 1] ?? '') &&
      !/s[’']?$/u.test(words[head] ?? '')
    )
      head += 1;
    const word = words[head] ?? '';
    if (countsNone.of([words[at - 1] ?? '', typed, word, words[at + 1] ?? ''])) continue;
    const isThing =
      /^(?:noun|ger)$/u.test(tags[head] ?? '') &&
      /^\p{Ll}{3,}$/u.test(said[head] ?? '') &&
      !SAME.test(word) &&
      !/(?:[^s]s|ly|ed)$/u.test(word) &&
      !(tags[head] === 'ger' && !A_DOING.test(word)) &&
      !isPast(word) &&
      !(ADJECTIVES.has(word) && !isBaseVerb(word));
    if (
      isThing &&
      !(
        A_MEASURE.test(word) &&
        /^(?:noun|adj)$/u.test(tags[head + 1] ?? '') &&
        !/^(?:down|up|out|off|late|early|long|before|after)$/u.test(words[head + 1] ?? '')
      )
    ) {
      said[head] = manyOf(word);
      if (/^\d{4,}$/u.test(typed) && !/^(?:19|20)\d\d$/u.test(typed))
        said[at] = typed.replace(/\B(?=(?:\d{3})+$)/gu, ',');
    } else if (/^\d{4,}$/u.test(typed) && /[^s]s$/u.test(word))
      said[at] = typed.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  }
  return said.join(' ');
}

/** "1200 haircut I give", of what somebody has behind them: counted, and past. */
export function asCountedThen(text: string): string {
  return asCounted(text).replace(
    /\b((?:that|which) I|s I) (\p{Ll}+)(?=$|[ ,])/gu,
    (whole, that: string, verb: string) =>
      isBaseVerb(verb) && verb !== 'have' && !isSameInPast(verb) ? `${that} ${pastOf(verb)}` : whole,
  );
}

/** "14 per day", "45ish", "12 min", "30 percent": a figure as it is printed. */
export function asFigure(text: string): string {
  return asCounted(figure(text));
}

function figure(text: string): string {
  return text
    .replace(/^(?:maybe|probably|just|only) (?=\d)/iu, '')
    .replace(/^(?:like |around |approx\.? |roughly |~ ?)(?=\d)/iu, 'about ')
    .replace(/^(\d[\d,.]*) ?ish\b/iu, 'about $1')
    .replace(/^more (?=\d)/iu, 'more than ')
    .replace(/(?<=\d) ?(?:percent|per cent|pct)\b/giu, '%')
    .replace(
      /(\d) ?(mins?|hrs?|yrs?|secs?|kilo|wks?|mths?)\b/giu,
      (_, count: string, unit: string) => `${count} ${UNITS[unit.toLowerCase()] ?? unit}`,
    )
    .replace(
      new RegExp(` ?(?:\\/|p\\/|\\b(?:per|each|every|in (?:a|one|the)|for (?:a|one)|by) )(${TIME})s?$`, 'iu'),
      ' a $1',
    )
    .replace(
      new RegExp(`(?<=\\d ?(?:${UNIT})?s?) (${TIME})$`, 'iu'),
      (whole, time: string, at: number, all: string) =>
        /\d$/u.test(all.slice(0, at)) ? whole : ` a ${time}`,
    )
    .replace(
      new RegExp(`\\b(?!1 )(\\d[\\d,.]*) (${UNIT})(?=$| )`, 'iu'),
      (_, count: string, unit: string) => `${count} ${manyOf(unit)}`,
    );
}

/** "Time for clean one room", "customer who come": what was counted, named as English names it. */
export function asMeasure(text: string): string {
  return (
    asCounted(text)
      .replace(/(?<=\p{L}) ?p\/(?=(?:day|week|month|year|hour)\b)/giu, ' per ')
      .replace(
        /\b(time|cost|wait|hours) for (\p{Ll}+)(?= (?:one|an?|the|each|every|\p{Ll}+)\b)/iu,
        (whole, what: string, verb: string) => (isBaseVerb(verb) ? `${what} to ${verb}` : whole),
      )
      .replace(/\bnumber of (\p{Ll}+)$/iu, (whole, thing: string) =>
        /(?:s|people|staff|children)$/u.test(thing) ? whole : `number of ${manyOf(thing)}`,
      )
      .replace(/\bcomplains?(?= (?:of|about|from|a|per)\b|$)/iu, 'complaints')
      .replace(/ (?:in (?:the|a|one)|in|for) (day|week|month|year)$/iu, ' a $1')
      // "Calf died in my district": how many there were.
      .replace(
        /^(\p{Ll}{3,}?)s? (died|failed|left)\b/u,
        (_, one: string, did: string) => `${manyOf(one)} that ${did}`,
      )
      .replace(/^check in(?= time)/iu, 'check-in')
  );
}

const WORDS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const SMALL = WORDS.slice(1).join('|');
/** "From nine days to 4": what is set against each other. */
const SPAN = new RegExp(
  `\\b(from) (${SMALL}|\\d+) ((?:\\p{Ll}+ ){0,2})to (${SMALL}|\\d+)(?![\\p{L}\\d%])`,
  'giu',
);

/** Both of two numbers in figures where one is. */
function evenSpan(whole: string, from: string, one: string, what: string, other: string): string {
  const figure = (number: string) => {
    const at = WORDS.indexOf(number.toLowerCase());
    return at > 0 ? String(at) : number;
  };
  return /\d/.test(one) === /\d/.test(other) ? whole : `${from} ${figure(one)} ${what}to ${figure(other)}`;
}

/** Words whose figure is a name: "class 3", "bus 9". */
const NAMED = 'number|no|room|class|ward|bus|level|grade|type|line|platform|gate|unit|at|route|top';
const UNNAMED_FIGURE = new RegExp(
  `(?<![\\p{L}\\d] ?[-/]|\\b(?:${NAMED}) )(?<=^|\\s)[1-9](?![\\p{L}\\d])`,
  'iu',
);

/**
 * "A play that 3 schools put on" with its small number in words. Figures beside greater ones and before units stay, and so does all of
 * a sentence in which one stays: "from 9 days to 4", not "from nine days to 4".
 */
export function inWords(given: string): string {
  const text = given.replace(SPAN, evenSpan);
  if (/\d\d|\d[.,:/-]\d|\d ?%/u.test(text)) return text;
  const said = text
    .replace(/(?<=\bnot )1$/u, 'one')
    .replace(
      /(?<![\p{L}\d] ?[-/]|\b(?:number|no|room|class|ward|bus|level|grade|type|line|platform|gate|unit|at|to|route|top) )(?<=^|\s)([1-9]) (?=(?!km\b|kg\b|am\b|pm\b|in\b|of\b|to\b|and\b|or\b|star|million|thousand|hundred|billion|metres?\b|meters?\b|litres?\b|degrees?\b|euros?\b|pounds?\b|dollars?\b)\p{Ll}{3})/gu,
      (_, figure: string) => `${WORDS[Number(figure)]} `,
    );
  return UNNAMED_FIGURE.test(said) ? text : said;
}
