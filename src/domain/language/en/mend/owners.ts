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
    /\b((?:other|old|older|young|poor|local|many|rich|sick|these|those) people) (\p{Ll}{3,})(?=$|[,.]| (?:and|or|for|in|at|on|with)\b)/gu,
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
];

/** The line with the signs of who owns it. */
export const mendOwners = (line: string): string => withRows(line, ROWS);
