/** Works and what one would have of one's own, with their grammar put right: "an office of lawyer", "a shop with window on the street". */

import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isRole } from '#src/domain/language/en/reader/work-roles.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { mendName } from './index.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { articleOf, isOneThing, oneOf } from './things.ts';
import { lastOf } from './who.ts';

/** Places that stand bare where one learns or lies ill. */
const PLACES = /^(?:school|hospital|college|university|church|prison)$/u;

/** What somebody works with, and no place or field of work: "work in bereavement" is work in support. */
const NEEDS =
  'bereavement|grief|homelessness|domestic (?:violence|abuse)|suicide(?: prevention)?|trauma|gambling|self-harm';

const ROWS: readonly Row[] = [
  // "Pharmacy technician, for beginning".
  [
    'for ',
    says`,? (?:just )?for (?:(?:the |a )?(?:beginning|start)|starting|now at (?:the )?start)(?=$|[,.)]| here\b)`,
    ' to begin with',
  ],
  [
    '',
    saysOf(`(?<=^|[,;/] ?|\\bor )(${NEEDS})(?: (?:something|stuff|things?|side))?(?=$|[,;/]| or\\b)`),
    '$1 support',
  ],
  // "Press repair / field service tech": one trade by two names.
  [
    '/',
    says`^((?:\p{Ll}+ )?\p{Ll}+) ?\/ ?((?:\p{Ll}+ )+(?:tech|technician|assistant|worker|officer|manager|specialist|consultant|coordinator|instructor|teacher|inspector|engineer))$`,
    (whole, one = '', other = '') =>
      /s$/u.test(one) || isWorker(lastOf(one)) || isRole(one) ? whole : `${one} and ${other}`,
  ],
  // "Dispatcher in a mine (trucks)": whose or what it is of stands before it.
  [
    '(',
    says`^(\p{Ll}+(?:er|or|ist|ian|ic))( (?:in|at|on|for) [^()]+)? \((\p{Ll}{3,})\)$`,
    (whole, who = '', where = '', what = '') => {
      const one = oneOf(what) ?? '';
      return isWorker(who) && one !== '' && !isWorker(one) ? `${one} ${who}${where}` : whole;
    },
  ],
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
  // "Repair shop for water pump and motorcycle".
  [
    ' for ',
    says`\b(shop|workshop|garage|business|service|store|stall) for ((?:# )?)(@)((?: and ((?:# )?)(@))?)$`,
    (whole, place = '', how = '', one = '', more = '', what = '', other = '') =>
      [one, ...(more ? [other] : [])].every(
        (thing) => isOneThing(thing) && !/^(?:an?|the|my|our|one|every|this)$/u.test(`${how || what}`.trim()),
      )
        ? `${place} for ${how}${manyOf(one)}${more ? ` and ${what ?? ''}${manyOf(other)}` : ''}`
        : whole,
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
