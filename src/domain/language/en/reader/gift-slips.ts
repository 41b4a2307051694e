/** Slips of telling what others come for, and one thing named where all such things are meant. */

import { manyOf } from './many-of.ts';
import { isBaseVerb } from './verb-words.ts';

type Row = readonly [RegExp, (...found: string[]) => string];

const ROWS: readonly Row[] = [
  // "They are coming to me for questions", "people come for my advice".
  [
    /^(they|people|everyone|everybody|students|neighbours|neighbors|colleagues|customers|friends) (?:are )?(?:(?:always|often|all) )?com(?:e|ing)(?: to me)? for (?:my )?/iu,
    (_, who = '') => `${who} come to me for `,
  ],
  [
    /^((?:they|people|everyone|everybody|neighbours|friends) (?:always )?asks?) me for (\p{Ll}+)(?= (?:the|their|my|an?)\b)/iu,
    (whole, asks = '', verb = '') => (isBaseVerb(verb) ? `${asks} me to ${verb}` : whole),
  ],
  // "Shoes, old ones": which of them stands before.
  [/^(\p{Ll}[\p{L} ]*s), last[ -]min(?:ute)? ones$/iu, (_, things = '') => `last-minute ${things}`],
  [
    /^(\p{Ll}[\p{L} ]*s), ((?:\p{Ll}+ )?\p{Ll}+) ones$/iu,
    (_, things = '', which = '') => `${which} ${things}`,
  ],
  [/\badvices\b/giu, () => 'advice'],
  [/\binformations\b/giu, () => 'information'],
  // "Preparing of all the documents".
  [
    /^(\p{L}+ing) of (?=(?:all|the|my|their|any)\b)/iu,
    (whole, doing = '') =>
      /^(?:think|dream|speak|talk|hear|know|tak|mak|tir|consist|boast|complain|learn|writ|read)ing$/iu.test(
        doing,
      )
        ? whole
        : `${doing} `,
  ],
  [/\b(?:in|at|on) (?:the )?first (time|try|go|attempt)$/giu, (_, time = '') => `the first ${time}`],
  [/\b(fake|photo|student|staff|lost) ids\b/giu, (_, kind = '') => `${kind} IDs`],
  // "When a machines about to go".
  [
    /\b(an?) (?!(?:bus|gas|virus|lens|atlas|canvas) )(\p{Ll}+[^s\P{Ll}])s (about to|going to|not right|off|wrong)\b/gu,
    (_, a = '', thing = '', how = '') => `${a} ${thing}’s ${how}`,
  ],
  [
    /\b((?:hear|see|notic|spot|feel|find|catch)(?:e|ing)?) ((?:(?:very|so|the|tiny|small|little|hidden|fine) )*(?:tiny|small|little|hidden|fine) )(difference|mistake|change|fault|detail|problem|noise|error|crack|leak|defect|sign)$/giu,
    (_, verb = '', kind = '', thing = '') => `${verb} ${kind}${manyOf(thing)}`,
  ],
  [
    /\b((?:find|spot|see|catch|fix|notic|read|check|repair|correct)(?:e|ing)?) (mistake|error|fault|problem|leak|crack|defect) in\b/giu,
    (_, verb = '', thing = '') => `${verb} ${manyOf(thing)} in`,
  ],
];

/** What others come for, with its slips put right. */
export function asGift(said: string): string {
  return ROWS.reduce((line, [slip, mend]) => line.replace(slip, mend), said);
}

/** Things and animals that are counted, and are no stuff: one of them alone is one of many. */
const COUNTED =
  /^(?:cow|calf|horse|dog|cat|goat|bird|chicken|pig|bee|phone|laptop|computer|printer|engine|machine|motor|pump|generator|car|bike|bicycle|truck|tractor|boat|letter|form|document|contract|invoice|report|email|cake|dress|suit|curtain|shoe|hedge|tree|roof|fence|wall|door|window|lock|key|board|circuit|fault|problem|mistake|complaint|conflict|quarrel|dispute|customer|patient|client|guest|child|tenant|wound|birth|delivery|wedding|recipe|song|photo|picture|drawing|map|website|spreadsheet|screen|watch|clock|piano|guitar|violin|chair|table|sofa|bed)$/iu;

/** "Cows with difficult calving", of "cow with difficult calving"; null where the thing is none that is counted. */
export function asManyOfThem(noun: string): string | null {
  const [, before = '', thing = '', more = ''] =
    /^((?:(?!an? |the |my )\p{Ll}+ )??)(\p{Ll}+)((?: (?:of|for|with|in|on|to|about|from|at|that|who|which) .*)?)$/iu.exec(
      noun,
    ) ?? [];
  return COUNTED.test(thing) ? `${before}${manyOf(thing)}${more}` : null;
}
