/** The tense in which a story is told, where its verb was typed bare: "my madam train me", "a guest step over me". */

import { mendAgreement } from './agreement.ts';
import { pastOf } from './inflect.ts';
import { baseOfIrregular, isBaseVerb, isSameInPast } from './verb-words.ts';

/** What may stand right behind a verb; a noun there would make the verb a noun, too: "my uncle work shop". */
const NEXT =
  '(?= (?:[Ii]|me|us|him|her|them|it|you|my|our|the|an?|his|their|one|two|three|every|everything|something|nothing|all|no|to|at|in|on|up|down|off|out|over|away|back|home|from|for|with|into|after|by|free|that|how|who|what|which|where|when|before|because|and|very|so|too|sick|ill|lost|hurt|married|pregnant|stuck)\\b|[,.]|$)';
const VERB = '(\\p{Ll}{2,})';
/** "I see my father fall": behind "ever since" it happened. */
const BY_ME = new RegExp(`^(I|we|they) ${VERB}${NEXT}`, 'gu');
/** "Thanked me and hold my hand": what is joined to it was then, too. */
const JOINED = new RegExp(`( and (?:then )?(?:I )?| when I )${VERB}${NEXT}`, 'gu');

/** What somebody did to one is told of one day: "my oga teach me free". */
const DONE_TO_ME =
  /\b(?:teach|train|show|tell|give|ask|buy|send|bring|help|take|leave|raise|call|let|say|save) (?:to )?(?:me|us)\b|^my (?:\p{Ll}+ )?\p{Ll}+ die\b/u;
/** What was typed as it is done each day goes on. */
const OFTEN =
  /\b(?:always|still|every(?: \p{Ll}+)? (?:day|week|month|year|night|morning|time)|all the time|each|today|now|never|can|will|must|should)\b/iu;
/** No verb, whatever else it may be: what joins, asks or helps. */
const NO_VERB =
  /^(?:be|do|can|will|must|may|might|should|would|could|shall|let|to|like|free|close|open|clean|own|well|even|still|back|down|last|long|near|right|later|less|past|present|second|light|human|fine|mean|kind|sound|set|cut|put|hit|hurt|cost|quit|shut|beat|bet|burst|split|spread)$/u;

/** "A nurse hold my hand": somebody whom nobody has named did it once. */
const isOfSomebody = (words: string) =>
  /^(?:an?|one|some) (?:(?:old|young|little|small) )?(?:boy|girl|child|kid|lad|guest|customer|patient|student|stranger|tourist|pupil|\p{Ll}+er|nurse|man|woman|lady|friend|doctor|tenant|refugee|neighbou?r)\b/u.test(
    words,
  );

const isVerb = (verb: string) =>
  isBaseVerb(verb) && !NO_VERB.test(verb) && !isSameInPast(verb) && baseOfIrregular(verb) === undefined;

/** The words with such a verb in the tense of a story; as they were where it has its ending, or may be no verb. */
export function tellInTense(stem: 'since' | 'because', words: string): string {
  const isStory =
    stem === 'since' ||
    ((DONE_TO_ME.test(words) || isOfSomebody(words) || /^(?:twice|once)\b/u.test(words)) &&
      !OFTEN.test(words));
  const told = mendAgreement(
    /^(?:twice|once)\b/u.test(words) ? words.replace(/\bdo(?:es)?n’t\b/gu, 'didn’t') : words,
    isStory,
  );
  const mine =
    stem === 'since'
      ? told.replace(BY_ME, (whole, who: string, verb: string) =>
          isVerb(verb) ? `${who} ${pastOf(verb)}` : whole,
        )
      : told;
  const since =
    stem === 'since'
      ? mine
          .replace(/\band (I )?must (?=\p{Ll})/u, 'and $1had to ')
          .replace(
            / ((?:until|before) I|who) (\p{Ll}+)(?= \p{Ll}|$)/gu,
            (whole, who: string, verb: string) => (isVerb(verb) ? ` ${who} ${pastOf(verb)}` : whole),
          )
      : mine;
  const joined =
    isStory && since !== words
      ? since.replace(JOINED, (whole, and: string, verb: string) =>
          isVerb(verb) ? `${and}${pastOf(verb)}` : whole,
        )
      : since;
  return joined
    .replace(
      ASKED_WHO,
      (_, asked: string, who: string, is: string, whom: string) =>
        `${asked}${who} ${whom} ${asked.startsWith('asked') ? is.replace('is', 'was').replace('are', 'were') : is}`,
    )
    .replace(
      /\bwant(s?) (?=(?:learn|work|go|be|do|make|help|study|become|start|have|see|know|teach|change)\b)/u,
      'want$1 to ',
    )
    .replace(/\b(said|told (?:him|her|them)|thought) I want to\b/u, '$1 I wanted to')
    .replace(TOLD_ME, '$1 $3 to $2')
    .replace(/\b(taught|trained) (me|us) free\b/u, '$1 $2 for free');
}

/** "Explained me everything" */
const TOLD_ME = /\b(explain(?:ed|s)) (me|us|him|her|them) (everything|(?:the|how|what|my|all) .+)$/u;

/** "Asked who is that man": what is asked stands in the order of a statement. */
const ASKED_WHO =
  /\b(ask(?:ed|s) (?:\p{L}+ ){0,3}?)(who|what|where) (is|are|was|were) ((?:that|the|this|my|his|her|our) [^,.]+)$/u;
