/** Scripts that put no space between words: a dictionary has to find them. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Beyond this many characters the dictionary would be slow, and a rough count is enough. */
const LOOKED_UP_AT_MOST = 5_000;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

let dictionary: Intl.Segmenter | null = null;

/** The number of words in a text. A dash or a comma by itself is no word. */
export function countWords(text: string): number {
  if (text.length <= LOOKED_UP_AT_MOST && WITHOUT_SPACES.test(text)) {
    dictionary ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return [...dictionary.segment(text)].filter(({ isWordLike }) => isWordLike).length;
  }
  return text.split(/\s+/u).filter((word) => SAYS_SOMETHING.test(word)).length;
}
