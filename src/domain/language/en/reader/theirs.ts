/** Whose it is: "my uncle shop" is my uncle’s, and "taught my daughter mathematics" says whom and what. */

import { baseOfGerund, baseOfPast, baseOfThird } from './inflect.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

const KIN =
  'mother|father|grandmother|grandfather|grandma|grandad|granddad|grandpa|granda|granny|gran|nan|mum|mom|mam|dad|da|daddy|mammy|sister|brother|uncle|aunt|auntie|cousin|niece|nephew|husband|wife|son|daughter|grandson|granddaughter|boss|neighbou?r|friend|mate|landlord|(?<=(?:our|the|my) )(?:neighbou?rs|parents|grandparents)';
/** "My neighbor daughter", "my own daughter uniform": somebody of one's own, and what is theirs. */
const THEIRS = new RegExp(
  `\\b((?:my|his|her|our|their|the(?= neighbou?rs)) (?:(?:own|little|old|late|big|younger|older|eldest|youngest|only|wee) )?)(${KIN}) (?=(\\p{Ll}{3,})\\b(?![’']| (?:me|him|her|us|them)\\b))`,
  'giu',
);
/** No thing of theirs: how, when or with whom, and names of two words ("child care", "mother tongue"). */
const NOT_THEIRS =
  /^(?:home|and|or|but|who|that|which|when|where|while|because|is|are|was|were|has|have|had|can|could|will|would|must|should|did|does|not|never|always|also|still|both|all|again|too|now|here|there|then|how|what|why|if|so|as|care|full|part|tongue|group|land|ship|figure|minder|man|woman|from|with|for|the|his|her|its|their|one|two|first|second|third|next|last|mainly|mostly|maybe|perhaps|only|especially|alone|already|later|before|after|until|till|since|about|even|just|really)$/u;

/** "Taught my daughter mathematics": behind these stand whom and what. */
const GIVEN =
  /\b(?:taught|teach|show|offer|cook|giv|gave|mak|made|lend|lent|buil|bought|brought|bring|buy|send|sent|sell|sold|pay|paid|tell|told|read|writ|wrote|sav|feed|fed|get|got|owe|cost|wish|hand|play|leav|left|ask|find|found|promis|sing|sang|bak)\p{Ll}* $/u;

const theirs = (whole: string, whose: string, who: string, thing: string, at: number, line: string) => {
  if (GIVEN.test(line.slice(0, at))) return whole;
  const isDone =
    isBaseVerb(thing) ||
    baseOfPast(thing) !== null ||
    baseOfThird(thing) !== null ||
    baseOfGerund(thing) !== null;
  const isThing =
    thing === thing.toLowerCase() &&
    !NOT_THEIRS.test(thing) &&
    (THINGS.test(thing) || (!isDone && tag(`the ${thing}`).tags[1] === 'noun'));
  return isThing ? `${whose}${who}${/[^s]s$/u.test(who) ? '’' : '’s'} ` : whole;
};
/** Things, though one may do them as well. */
const THINGS =
  /^(?:house|farm|garden|stall|shop|car|bike|boat|bag|letters?|tools?|van|truck|dress|wages|pills|dog|cat|hair|bills?|papers?|field|mill|phone|fridge|cow|land|room|roof|office|cooking|wedding|birthday|kids|party)$/u;

/** The line with things of one's people as theirs. */
export function mendTheirs(line: string): string {
  return line.replace(THEIRS, theirs);
}
