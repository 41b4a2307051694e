/** A stretch of a text; `index` in UTF-16 units. */
export type Segment = { segment: string; index: number };

/** Firefox has had it since version 125 only, and the page runs in older ones. */
const hasSegmenter = (): boolean => 'Segmenter' in Intl;

/** Letters with their marks, flags, and emoji joined to one: close to what the platform's own rules find. */
const CLUSTER =
  /\r\n|\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier})*(?:\u200D\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier})*)*|[^\p{M}][\p{M}\u200C\u200D]*|\p{M}+/gsu;

/** What a reader sees as single characters. */
export function graphemesOf(text: string): readonly Segment[] {
  if (hasSegmenter()) {
    graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment, index }) => ({ segment, index }));
  }
  return Array.from(text.matchAll(CLUSTER), ({ 0: segment, index }) => ({ segment, index }));
}

/**
 * The words of a text in a script that puts no space between them, by the platform's dictionary. Without one, each is as
 * long as the words of such scripts mostly are: two characters.
 */
export function wordsBetween(text: string, locale?: string): readonly Segment[] {
  if (hasSegmenter()) {
    const known = dictionaries.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
    dictionaries.set(locale, known);
    return [...known.segment(text)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({ segment, index }));
  }
  return Array.from(text.matchAll(WORD), ({ 0: segment, index }) => ({ segment, index }));
}

/** Two characters of such a script, each with its marks, or a word of another. */
const WITHOUT_SPACES =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
const WORD = new RegExp(
  `(?:${WITHOUT_SPACES}\\p{M}*){1,2}|(?:(?!${WITHOUT_SPACES})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

let graphemes: Intl.Segmenter | null = null;
const dictionaries = new Map<string | undefined, Intl.Segmenter>();
