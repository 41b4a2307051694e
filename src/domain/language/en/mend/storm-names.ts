/** Storms by their names: "hurricane elsa", "storm arwen". */

import { isGerund, isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { isThing } from './things.ts';

const STORM =
  /(?<=^|\b(?:after|before|since|during|in|through|by|from|of|when|until|and|survived|for) |[,.;] )(hurricane|typhoon|cyclone|storm) (\p{Ll}{3,})(?=$|[,.;]| (?:and|in|hit|came|took|passed|struck|made|was|when|with|on|at|I|we|they|my|our|the|last|\d{4})\b)/gu;
/** What a storm has, does or asks for, and no name. */
const OF_A_STORM =
  /^(?:season|damage|relief|warning|surge|shelter|recovery|response|repair|clean-?up|work|duty|water|drain|drainage|cloud|window|door|shutter|glass|force|that|this|which|what|where|here|there|again|every|each|last|next|and|but|not|has|had|have|was|were|is|are|came|hit|took)s?$/u;

/** The line with such a name in capitals, which no word of the language is. */
export const mendStormNames = (line: string): string =>
  line.replace(STORM, (whole, storm: string, name: string) =>
    OF_A_STORM.test(name) ||
    isThing(name) ||
    isBaseVerb(name) ||
    isPast(name) ||
    isGerund(name) ||
    isAdverb(name) ||
    PREPOSITIONS.has(name)
      ? whole
      : `${inCapital(storm)} ${inCapital(name)}`,
  );

const inCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
