/** One of many things or people, named without its article in what is told: "drop a call on angry customer", "load truck". */

import { ADJECTIVES, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfGerund, baseOfThird } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is counted, and stands alone in no sentence. */
const THINGS =
  words(`accident ambulance animal award bag bank bike boat book borehole bottle box boy bribe bridge building bus car cat chair child
  church classroom clinic company complaint computer contract cow customer dog door dress driver emergency engine exam
  fence field fire-station form fridge garage garden girl goat guest horse hotel house ladder lamp laptop leg letter lorry machine man
  market mistake mosque motor neighbour neighbor nurse office parcel passenger patient phone piano picture pipe plant
  problem project prize pump question restaurant river road roof room ruler shoe shop single stall stranger street student teacher ticket tool
  torch toolbox hammer needle knife factory hut barn stall tree truck uniform van village visitor wall wheelchair window woman workshop`);
/** Places that are the ones that everybody there knows. */
const PLACES = words(
  'bank church clinic classroom company computer field garden hotel market mosque office river road room shop street village workshop building garage restaurant roof',
);
const AT = /^(?:to|at|in|from|into|on|near|behind|through|around|outside)$/u;
const WITH = /^(?:for|with|without|of|about|after|like|as|under|over|by)$/u;
const ENDS =
  /^(?:|and|or|but|in|on|at|from|to|for|with|when|because|who|that|which|where|again|alone|now|before|after|until|every|so|if|by|of|without|down|out|up|back|home|away|early|late|then|i|we|they|he|she|it)$/u;
const NO_ARTICLE_BEFORE =
  /^(?:an?|the|my|our|his|her|their|your|its|this|that|these|those|one|two|three|four|five|each|every|any|some|no|another|same|both|many|few|whose|which|what|more|most|less)$/u;

/** Behind these a word in -ing is what is done, and no part of a name. */
const OPENS_DOING =
  /^(?:|and|of|for|by|without|like|love|enjoy|keep|kept|start|started|stop|stopped|i|am|is|are|was|were|in|at|from|after|before|when|while)$/u;

const bare = (word = '') => word.toLowerCase().replace(/[^\p{L}’'-]+/gu, '');

const isHow = (word: string) =>
  (ADJECTIVES.has(word) && !isBaseVerb(word)) || /^\p{Ll}{3,}(?:onal|ical|ic|ous|ful|ive)$/u.test(word);

/** The line with "a" or "the" before what cannot stand without it. */
export function withOne(line: string): string {
  const said = line
    .replace(
      /(?<=\b(?:for|get|gets|got|at|in|with|from|on|to|have|has|had|do|does|did|make|made|by|of|use|used|the) )(?<!the )same (?=\p{Ll})/gu,
      'the same ',
    )
    .replace(
      /(?<=\b(?:in|under|through) )(rain|snow|dark|cold|heat|sun|wind|storm)(?=$|[,.]| (?:and|with|for|when|to|at|an?|all)\b)/gu,
      'the $1',
    )
    .split(' ');
  for (let at = 1; at < said.length; at += 1) {
    const noun = bare(said[at]);
    if (
      !THINGS.has(noun) ||
      said[at] !== (said[at] ?? '').toLowerCase() ||
      !ENDS.test(/[,.]$/u.test(said[at] ?? '') ? '' : bare(said[at + 1]))
    )
      continue;
    let from = at;
    while (from > 1 && isHow(bare(said[from - 1]))) from -= 1;
    const last = bare(said[from - 1]);
    const isPlace = PLACES.has(noun) && AT.test(last) && from === at;
    const isVerb =
      (isBaseVerb(last) && last !== 'back') ||
      // "The smell of new printed books": how it was made.
      (isPast(last) &&
        !/^(?:used|called|based)$/u.test(last) &&
        !/^(?:of|new|newly|freshly|well|an?|the|my)$/u.test(bare(said[from - 2]))) ||
      (baseOfThird(last) !== null && !PERSONS.has(last)) ||
      baseOfGerund(last) !== null;
    // "The dog grooming van", "a cooking class": a name of two words.
    const isNamed =
      NO_ARTICLE_BEFORE.test(last) ||
      (baseOfGerund(last) !== null && !OPENS_DOING.test(bare(said[from - 2])));
    if (isNamed || !(AT.test(last) || WITH.test(last) || isVerb) || /^(?:by|as|of)$/u.test(last)) continue;
    if (last === 'to' && bare(said[from - 2]) === noun) continue;
    if (last === 'from' && bare(said[at + 1]) === 'to') continue;
    const article = isPlace ? 'the' : /^(?!uni|use|eu|one)[aeiou]/u.test(bare(said[from])) ? 'an' : 'a';
    said.splice(from, 0, article);
    at += 1;
  }
  return said.join(' ');
}
