/** Works and what one would have of one's own, with their grammar put right: "an office of lawyer", "a shop with window on the street". */

import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { mendName } from './index.ts';
import { type Row, says, withRows } from './rows.ts';
import { articleOf, isOneThing } from './things.ts';

/** Places that stand bare where one learns or lies ill. */
const PLACES = /^(?:school|hospital|college|university|church|prison)$/u;

const ROWS: readonly Row[] = [
  ['taylor', /(?<!\p{L})taylor(?= (?:shop|work|business|for|of)\b|s?$|ing\b)/gu, 'tailor'],
  [
    ' of ',
    says`\b(an? |the |my (?:own )?)?(office|shop|studio|workshop|practice|clinic) of (?:an? )?(#)(?=$|[,.]| (?:in|at|near)\b)`,
    (whole, the = '', place = '', who = '') =>
      !isWorker(who)
        ? whole
        : /^my/u.test(the)
          ? `${the}${who}’s ${place}`
          : `${articleOf(who)} ${who}’s ${place}`,
  ],
  // "A guest house with wine cellar".
  [
    ' with ',
    says`\bwith (@) (cellar|garden|terrace|oven|corner|kitchen|yard|pool|bar|workshop|playground|greenhouse)>`,
    (whole, kind = '', thing = '') =>
      /^(?:the|its|his|her|our|own|one|this|that)$/u.test(kind)
        ? whole
        : `with ${articleOf(kind)} ${kind} ${thing}`,
  ],
  // "Caretaker in school or house": bare it would be the person's own school.
  [
    ' or ',
    says`\b(in|at) (@) or (@)>`,
    (whole, at = '', one = '', other = '') =>
      isOneThing(one) && isOneThing(other) && PLACES.test(one) && !isWorker(other)
        ? `${at} ${articleOf(one)} ${one} or ${articleOf(other)} ${other}`
        : whole,
  ],
  [
    ' with ',
    says`\bwith (small |big |little |large )?(@)(?=$|[,.]| (?:on|onto|to|at|in|behind|beside) (?:the|my|a)\b)`,
    (whole, how = '', thing = '') =>
      isOneThing(thing) && !isWorker(thing) ? `with ${articleOf(how + thing)} ${how}${thing}` : whole,
  ],
];

/** Letters, firms, licences and numbers of a name stay as they were typed. */
const namesIn = (line: string) => (line.match(/\p{L}*\p{Lu}[\p{L}\d’'-]*|\d+/gu) ?? []).join(' ');

/** The work in plain English; as it was typed where that would change a name. */
export function mendWork(typed: string): string {
  // Care for one's own is told beside a work, by its own words.
  if (/^(?:taking |took )?car(?:e|ing|ed)\b/iu.test(typed)) return typed;
  const mended = mendName(withRows(typed, ROWS));
  return namesIn(mended) === namesIn(typed) ? mended : typed;
}
