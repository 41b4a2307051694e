/** What somebody is good at, typed as no sentence can hold it: "scale an fillet quick quick", "cow with difficult calving". */

import { gerundOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isBaseVerb } from './verb-words.ts';

/** One of many, named without its article, and which of them. */
const ONE_OF_MANY =
  /^(board|boat|cake|car|case|child|computer|cow|customer|dog|door|dress|engine|fire|form|goat|guest|horse|kid|knot|lamb|leak|letter|lock|machine|motor|patient|person|phone|problem|pump|question|roof|shoe|stain|student|tooth|tree|tyre|wall|wheel|wound) (?=(?:that|who|with|nobody|no one) )/iu;
/** "With difficult calving": it comes once. */
const COMES_ONCE =
  /(?<=^\p{L}+ with )(?=(?:(?:difficult|hard|bad|strange|broken|sore|swollen|weak|slow|loud|torn) )(?:calving|birth|leg|hoof|foot|tooth|engine|motor|screen|lock|noise|zip|start|heel|udder|battery|hinge|string|key)$)/iu;
const TWO_DEEDS = /^(\p{Ll}{3,}) (?:an|and|n) (\p{Ll}{3,}) (quickly|slowly|fast|well|neatly)$/iu;
/** "Move snake when people are afraid": the thing has a verb before it and many are meant. */
const THING_DONE =
  /^(move|catch|handle|hold|calm|shear|milk|train|treat|fix|repair|mend|mount|saddle|lift|sew|bake|paint|tune) (snake|cow|goat|horse|dog|cat|sheep|bull|pig|snake|generator|phone|fan|engine|boat|net|shoe|bag|dress|cake|wall|piano|quarrel) (?=when|that|who|with|for|without|in|on|nobody|and)/iu;

/** The words with such a slip put right. */
export function mendGift(said: string): string {
  return said
    .replace(COMES_ONCE, 'a ')
    .replace(ONE_OF_MANY, (_, thing: string) => `${manyOf(thing.toLowerCase())} `)
    .replace(THING_DONE, (_, verb: string, thing: string) => `${verb} ${manyOf(thing)} `)
    .replace(/(?<=\bthat .*\b(?:given|give|gave) up)$/u, ' on')
    .replace(TWO_DEEDS, (whole, one: string, two: string, how: string) =>
      isBaseVerb(one.toLowerCase()) && isBaseVerb(two)
        ? `${gerundOf(one.toLowerCase())} and ${gerundOf(two)} ${how}`
        : whole,
    )
    .replace(/\bof all kind\b/giu, 'of all kinds')
    .replace(/\b(settle|settling) quarrel\b/giu, '$1 quarrels');
}
