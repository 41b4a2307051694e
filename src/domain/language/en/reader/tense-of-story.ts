/** The tense in which a story is told, where its verb was typed bare: "my madam train me", "a guest step over me". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { pastOf, thirdOf } from './inflect.ts';
import { baseOfIrregular, isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

/** One person or thing that does it, in few words: "my youngest", "the man from the bank", "Émile", "one ward". */
const ONE =
  '(?:(?:my|our|the|an?|one|his|her|their|this|that|some|another)(?: (?!to\\b|and\\b|or\\b|of\\b|who\\b|that\\b|which\\b|is\\b|was\\b|not\\b|no\\b)\\p{L}+){1,2}?(?: (?:of|on|in|at|from|with) (?:my|our|the|an?) \\p{L}+)?|he|she|somebody|someone|nobody|no one|(?:[Uu]ncle|[Aa]untie|[Mm]um|[Mm]om|[Dd]ad|[Mm]ama|[Pp]apa|[Gg]rand\\p{Ll}+|[Bb]oss|[Mm]adam|[Oo]ga)|(?:Mrs?|Ms|Miss|Old|old)? ?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)';
/** What may stand right behind its verb; a noun there would make the verb a noun, too: "my uncle work shop". */
const NEXT =
  '(?= (?:[Ii]|me|us|him|her|them|it|you|my|our|the|an?|his|their|one|two|three|every|everything|something|nothing|all|no|to|at|in|on|up|down|off|out|over|away|back|home|from|for|with|into|after|by|free|that|how|who|what|which|where|when|before|because|and|very|so|too|sick|ill|lost|hurt|married|pregnant|stuck)\\b|[,.]|$)';
const VERB = '(\\p{Ll}{2,})';

/** Behind "when", "and" and their like a clause begins anew. */
const STARTS = '(?:^|(?<=\\b(?:when|because|and|but|while|here|now) ))';

const BY_ONE = new RegExp(`${STARTS}(${ONE})(?: (?:he|she))? ${VERB}${NEXT}`, 'gu');
/** "I see my father fall": behind "ever since" it happened. */
const BY_ME = new RegExp(`^(I|we|they) ${VERB}${NEXT}`, 'gu');

/** What somebody is or feels for long: today's, behind "because". */
const LASTS: ReadonlySet<string> = new Set(
  'need want like love know think have live wait depend hope believe trust understand miss look feel sound seem cost deserve matter get keep work'.split(
    ' ',
  ),
);
/** What was typed as it is done each day goes on. */
const OFTEN =
  /\b(?:always|still|every(?: \p{Ll}+)? (?:day|week|month|year|night|morning|time)|all the time|each|today|now|never|can|will|must|should)\b/iu;
/** No verb, whatever else it may be: what joins, asks or helps. */
const NO_VERB =
  /^(?:be|do|can|will|must|may|might|should|would|could|shall|let|to|like|free|close|open|clean|own|well|even|still|back|down|last|long|near|right|later|less|past|present|second|light|human|fine|mean|kind|sound|set|cut|put|hit|hurt|cost|quit|shut|beat|bet|burst|split|spread)$/u;

/** The words with such a verb in the tense of a story; as they were where it has its ending, or may be no verb. */
export function tellInTense(stem: 'since' | 'because', words: string): string {
  const isNow = stem === 'because' && OFTEN.test(words);
  let isPast = false;
  const inTense = (verb: string) => {
    if (isNow || (stem === 'because' && LASTS.has(verb))) return thirdOf(verb);
    isPast = true;
    return past(verb);
  };
  const isVerb = (verb: string) =>
    (isBaseVerb(verb) || verb in ALSO_VERBS) &&
    !NO_VERB.test(verb) &&
    !isSameInPast(verb) &&
    baseOfIrregular(verb) === undefined;
  const told = words.replace(BY_ONE, (whole: string, who: string, verb: string, at: number) => {
    const isNoun = isNounToo(verb) && !TAKES_IT.test(words.slice(at + whole.length));
    const isNamed = ADJECTIVES.has(lastOf(who)) || ORDER.test(who);
    return isVerb(verb) && !isNoun && !isNamed && !IS_MANY.test(who) ? `${who} ${inTense(verb)}` : whole;
  });
  const mine =
    stem === 'since'
      ? told.replace(BY_ME, (whole, who: string, verb: string) =>
          isVerb(verb) ? `${who} ${inTense(verb)}` : whole,
        )
      : told;
  // "Thanked me and hold my hand": what is joined to it was then, too.
  const joined = isPast
    ? mine.replace(JOINED, (whole, and: string, verb: string) =>
        isVerb(verb) ? `${and}${past(verb)}` : whole,
      )
    : mine;
  return joined
    .replace(
      ASKED_WHO,
      (_, asked: string, who: string, is: string, whom: string) =>
        `${asked}${who} ${whom} ${asked.startsWith('asked') ? is.replace('is', 'was').replace('are', 'were') : is}`,
    )
    .replace(/\bwant (?=(?:learn|work|go|be|do|make|help|study|become|start|have|see|know)\b)/u, 'want to ')
    .replace(/\b(said|told (?:him|her|them)|thought) I want to\b/u, '$1 I wanted to')
    .replace(TOLD_ME, '$1 $3 to $2')
    .replace(/\b(taught|trained) (me|us) free\b/u, '$1 $2 for free');
}

const lastOf = (words: string) => words.split(' ').at(-1) ?? '';
/** "My first shift", "my last job": what comes is a thing, and no verb. */
const ORDER = /\b(?:first|last|next|second|third|own|only|main|whole|same|other|night|day|summer|morning)$/u;
/** Behind these a word that may be a thing is a verb. */
const TAKES_IT =
  /^ (?:me|us|him|her|them|it|my|our|the|an?|his|their|out|up|down|off|away|back|very|so|how|what|that|when|every\p{L}*|over (?:me|us|him|her|my|the)|after (?:me|us|him|her|my|the))\b/u;
const JOINED = new RegExp(`( and (?:I )?| when I )${VERB}${NEXT}`, 'gu');
/** Several, that take no ending. */
const IS_MANY = /(?:[^s]s|people|children|men|women|police|kids|staff|folks?|they|we)$/iu;
/** Verbs of stories that the list of what one does at work has not. */
const ALSO_VERBS: Readonly<Record<string, string>> = {
  shout: 'shouted',
  scream: 'screamed',
  break: 'broke',
  hide: 'hid',
  fall: 'fell',
  cry: 'cried',
  die: 'died',
  faint: 'fainted',
  laugh: 'laughed',
  smile: 'smiled',
  whisper: 'whispered',
};
const past = (verb: string) => ALSO_VERBS[verb] ?? pastOf(verb);
/** "Explained me everything" */
const TOLD_ME = /\b(explain(?:ed|s)) (me|us|him|her|them) (everything|(?:the|how|what|my|all) .+)$/u;

/** "Asked who is that man": what is asked stands in the order of a statement. */
const ASKED_WHO =
  /\b(ask(?:ed|s) (?:\p{L}+ ){0,3}?)(who|what|where) (is|are|was|were) ((?:that|the|this|my|his|her|our) [^,.]+)$/u;
