import { wordsBetween } from './segments.ts';
import { stretchesIn } from './stretches.ts';

/** Scripts that put no space between words: a dictionary has to find them. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Where all of them lie. Looked at first, since names of scripts make a pattern slow, and texts are counted often. */
const MAY_BE_WITHOUT_SPACES = /[\u0e00-\u0e7f\u2e80-\uffff]/;
/** Beyond this many characters the dictionary would be slow, and a rough count is enough. */
const LOOKED_UP_AT_MOST = 5_000;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The number of words in a text. A dash or a comma by itself is no word. */
export function countWords(text: string): number {
  if (text.length <= LOOKED_UP_AT_MOST && MAY_BE_WITHOUT_SPACES.test(text) && WITHOUT_SPACES.test(text)) {
    return wordsBetween(text).length;
  }
  return stretchesIn(text).filter((word) => SAYS_SOMETHING.test(word)).length;
}
