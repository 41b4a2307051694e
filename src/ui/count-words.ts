/** The number of words in a text, for a friendly guide only. Scripts without spaces are segmented by the browser. */
export function countWords(text: string): number {
  const parts = text.match(/\S+/gu) ?? [];
  if (
    text.length > 5_000 ||
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
  ) {
    return parts.length;
  }
  const words = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
