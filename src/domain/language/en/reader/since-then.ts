import { isBroken } from './broken.ts';
import { pastOf } from './inflect.ts';
import { HAPPENED, NO_PROSE } from './prose.ts';

const MOST_WORDS = 30;
/** What happened stands by its verb soon, and has a subject. */
const WORDS_TO_VERB = 5;

/** What a clause of what is so now begins with: somebody or something, and a verb of today. */
const IS_NOW = new RegExp(
  `^(?:(?:I|we|they)(?:’(?:m|ve|re)| need| don’t| can’t| (?!(?:(?:only|just|then|also|really) )?(?:want|wish|would|${HAPPENED.source.slice(2)})\\b)\\p{Ll}+) |(?:he|she|it|nobody|no one|everybody|everyone|everything|nothing) (?!was )(?:is|has|\\p{Ll}+[^su]s) |(?:it|there)’s |its (?:too|so|just|not|damn) |there (?:is|are) |(?:the|my|our|his|her) (?:\\p{Ll}+ ){1,2}(?:is|are|has|have) )`,
  'u',
);
/** What takes a clause of its own: "I heard my daughter is ill". */
const TAKES_A_CLAUSE =
  /\b(?:heard|saw|knew|said|told|learned|learnt|found|thought|realised|realized|felt|noticed|understood|wished|hoped|decided|read|showed|asked|wrote|taught|called|let|made|tell|say|see|hear|know|learn|think|show|ask|find|was(?! born)|were)\b/iu;
/** "My wife pass in 2022": in the form of a dictionary, what happened once. */
const LEFT =
  /^((?:(?:my|our) (?:(?:late|dear|old|eldest|oldest|only|best|little|big) )?\p{Ll}+[^s\s]|\p{Lu}\p{Ll}+)) (pass|die|leave|retire|move)(?= (?:away|in|on|last|out|back|abroad|home|to|from|at|\d|the|my|it|its|it’s|I|nobody|there)\b)/u;
/** "The house too quiet", behind that. */
const LACKS_BEEN =
  /(?<=\b(?:passed|died|left|retired|moved)\b(?: [\p{L}\d’]+){0,3}),? ((?:the|my|our) \p{Ll}{3,}) ((?:too|so|very) \p{Ll}+|empty|quiet|silent|cold)$/u;

/** The words with such a verb in the past. */
export function inThePast(words: string): string {
  return words.replace(LEFT, (_, who: string, verb: string) => `${who} ${pastOf(verb)}`);
}

/** "The house is too quiet", "I feel": so from then until now. */
const IS_SO =
  /^((?:the|my|our|his|her) (?:\p{Ll}+ ){1,2})(is|are) (?=(?:too|so|very|always|just|still)? ?(?:quiet|silent|empty|cold|dark|big|long|slow|hard|lonely|different|quieter|emptier)\b)/u;
const FEELS = /^(I|we) (feel|live|sleep|work|cook) /u;
const FELT: Readonly<Record<string, string>> = {
  feel: 'felt',
  live: 'lived',
  sleep: 'slept',
  work: 'worked',
  cook: 'cooked',
};

/** What is so since then, in the tense that says since when. */
const everSince = (then: string): string =>
  then
    .replace(IS_SO, (_, what: string, be: string) => `${what}${be === 'is' ? 'has' : 'have'} been `)
    .replace(FEELS, (_, who: string, verb: string) => `${who} have ${FELT[verb]} `);

/** What does not end a clause. */
const GOES_ON =
  /(?:^|\s)(?:the|a|an|my|our|his|her|their|to|of|for|with|from|by|at|as|than|and|but|or|so|that|who|which|what|how|where|when|while|if|because|before|after|until|till|since|not|no|like|only|every)$/iu;

/**
 * "Joyce passed the house is too quiet": what happened, and how it is since then, with nothing between: "Since Joyce passed,
 * the house is too quiet"; null for anything else.
 */
export function toldSince(typed: string): string | null {
  const words = inThePast(typed).replace(
    LACKS_BEEN,
    (_, what: string, how: string) => ` ${what} ${/[^s]s$/u.test(what) ? 'have' : 'has'} been ${how}`,
  );
  const said = words.split(' ');
  if (said.length > MOST_WORDS || NO_PROSE.test(words) || isBroken(words)) return null;
  for (let at = 2; at < said.length - 2; at += 1) {
    const went = said.slice(0, at).join(' ').replace(/,$/u, '');
    const then = said.slice(at).join(' ');
    if (!IS_NOW.test(then)) continue;
    // "A lady hugged me, I only carry her bag" makes small what was done, in whatever tense.
    if (said[at - 1]?.endsWith(',') && /^I (?:only|just) /u.test(then)) return null;
    const happened = HAPPENED.test(
      said
        .slice(1, WORDS_TO_VERB)
        .slice(0, at - 1)
        .join(' '),
    );
    if (!happened || TAKES_A_CLAUSE.test(went) || GOES_ON.test(went) || went.includes(',')) return null;
    const small = went.replace(/^(?:My|Our|The)\b/u, (word) => word.toLowerCase());
    return `Since ${small}, ${everSince(then.replace(/^its /u, 'it’s ').replace(/\bdamn /u, ''))}`;
  }
  return null;
}
