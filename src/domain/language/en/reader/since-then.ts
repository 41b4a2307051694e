import { isBroken } from './broken.ts';
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
/** What does not end a clause. */
const GOES_ON =
  /(?:^|\s)(?:the|a|an|my|our|his|her|their|to|of|for|with|from|by|at|as|than|and|but|or|so|that|who|which|what|how|where|when|while|if|because|before|after|until|till|since|not|no|like|only|every)$/iu;

/**
 * "Joyce passed the house is too quiet": what happened, and how it is since then, with nothing between: "Since Joyce passed,
 * the house is too quiet"; null for anything else.
 */
export function toldSince(words: string): string | null {
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
    return `Since ${small}, ${then.replace(/^its /u, 'it’s ').replace(/\bdamn /u, '')}`;
  }
  return null;
}
