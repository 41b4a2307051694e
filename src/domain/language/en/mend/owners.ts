/** Whose it is: "ppls plugs", "other people sheets", "they brought me there combs". */

import { type Row, withRows } from './rows.ts';
import { isThing, oneOf } from './things.ts';

/** What comes behind an owner, and is no name for a thing there. */
const NO_THING = /^(?:things?|home|work|time|own|lives|needs|backs|post)$/u;
const isTheirs = (thing: string) => isThing(thing) || oneOf(thing) !== null;

const ROWS: readonly Row[] = [
  ['ppls', /\bppls['’]?(?= \p{Ll})/gu, 'people’s'],
  ['ppls', /\bppls\b/gu, 'people'],
  [
    'people ',
    /\b((?:other|old|older|young|poor|local|many|rich|sick|these|those) people) (\p{Ll}{3,})(?=$|[,.]| (?:and|or|for|in|at|on|with|every|since|all|\d)\b| \d)/gu,
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
    /\b(me|him|us|them|up|in|out|off|on|with|of|for|from|fix|fixing|mend|repair|clean|wash|carry|find|do|doing|get|got|take|keep|bring|save|stuff|break|broke|hurt|lose|lost|know|knows|open|have|feed|cut|cutting|and) there ((?:own|old|broken|new|little|first|sick|young|lost) )?(\p{Ll}{3,})(?=$|[,.]| (?:and|or|for|in|at|on|with|to|like|when|before|after|from|so)\b)/gu,
    (whole, before = '', how = '', thing = '') =>
      (isTheirs(thing) &&
        !(NO_THING.test(thing) && before !== 'me') &&
        !/^(?:there|then|when|where)$/u.test(thing)) ||
      /^(?:backs|needs|lives|own|homes)$/u.test(thing)
        ? `${before} their ${how}${thing}`
        : whole,
  ],
  // "The garden of my grandmother", "the phone of my neighbour".
  [
    ' of my ',
    /\bthe (\p{Ll}{3,}) of my ((?:old |late |little |older |younger |own )?(?:mother|father|grandmother|grandfather|grandma|grandpa|uncle|aunt|auntie|sister|brother|son|daughter|husband|wife|neighbou?r|friend|boss|cousin|landlord|teacher|mum|mom|dad|nan|gran))(?=$|[,.]| (?:and|in|when|at|with|to|for|on|after|by|until)\b)/gu,
    (whole, thing = '', who = '') =>
      isTheirs(thing) &&
      !/^(?:day|time|death|name|age|rest|end|help|birth|face|death|memory|work|house|love|side|photo|picture|words?)$/u.test(
        thing,
      )
        ? `my ${who}’s ${thing}`
        : /^(?:house|name|work|face|words?)$/u.test(thing)
          ? `my ${who}’s ${thing}`
          : whole,
  ],
  // "Bikes of everybody in my street".
  [
    ' of every',
    /^(?:the )?(\p{Ll}{3,}s) of every(?:body|one) in ((?:my|our|the) \p{Ll}+)$/gu,
    'everybody’s $1 in $2',
  ],
  // "Neighbours, they shoes and they bags".
  [
    'they ',
    /(?<=, |\band |\bfix |\bfixing |\bmend |\bmending |\brepair |\bbring me )they (?=(?:shoes|bags|phones|papers|clothes|letters|bikes|cars|names|teeth|hair|children|kids|radios|machines|dresses|tools|houses|trousers)(?=$|[,.]| and\b))/gu,
    'their ',
  ],
  // "Gave me him old clippers when me was 13".
  [
    ' him ',
    /\b(me|us|them|her) him (?=(?:old |own |new |first |little )(?:\p{Ll}+)(?=$|[,.]| (?:and|when|to|for)\b))/gu,
    '$1 his ',
  ],
  [
    ' me ',
    /\b(when|because|that|if|since|before|after) me (?=(?:was|am|were|have|had|go|do|come|used)\b)/gu,
    '$1 I ',
  ],
  // "2 sisters marriage", "fixing folks bikes".
  [
    's ',
    /\b((?:two|three|four|\d|my|his|her|our|their|the) (?:brothers|sisters|parents|daughters|sons|neighbou?rs|friends|cousins)|folks|kids) (?=(?:marriage|weddings?|school fees|fees|education|studies|bikes|phones|houses|cars|plugs|hair|shoes|clothes|homework|lunch(?:es)?|gardens|computers|dogs|letters|teeth)(?=$|[,.]| (?:and|in|for|at|on|when|or)\b))(?!hair\b.*\bhair)/gu,
    '$1’ ',
  ],
];

/** The line with the signs of who owns it. */
export const mendOwners = (line: string): string => withRows(line, ROWS);
