/** What somebody is good at, typed as no sentence can hold it: "scale an fillet quick quick", "cow with difficult calving". */

import { baseOfGerund, gerundOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

/** "With difficult calving": it comes once. */
const COMES_ONCE =
  /(?<=^\p{L}+ with )(?=(?:difficult|hard|bad|strange|broken|sore|slow|loud|torn) (?:calving|birth|leg|hoof|foot|tooth|engine|motor|screen|lock|noise|zip|start|battery|hinge|string|key)$)/iu;
const TAKES_OF = /^(?:think|hear|dream|speak|talk|smell|dispos|tak|mak|be|tir)/u;
const TWO_DEEDS = /^(\p{Ll}{3,}) (?:an|and|n) (\p{Ll}{3,}) (quickly|slowly|fast|well|neatly)$/iu;
/** The words with such a slip put right. */
export function mendGift(said: string): string {
  return (
    said
      .replace(COMES_ONCE, 'a ')
      .replace(/(?<=\bthat .*\b(?:given|give|gave) up)$/u, ' on')
      .replace(TWO_DEEDS, (whole, one: string, two: string, how: string) =>
        isBaseVerb(one.toLowerCase()) && isBaseVerb(two)
          ? `${gerundOf(one.toLowerCase())} and ${gerundOf(two)} ${how}`
          : whole,
      )
      // "Repairing of shoes".
      .replace(/^(\p{Ll}+ing) of (?=\p{L})/u, (whole, doing: string) =>
        TAKES_OF.test(doing) || baseOfGerund(doing) === null ? whole : `${doing} `,
      )
      .replace(/\bof all kind\b/giu, 'of all kinds')
  );
}
