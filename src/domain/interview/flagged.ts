import { sentencesOf } from '#src/domain/text/sentences.ts';
import type { Flag, InterviewLanguage } from './language.ts';

/* Words that are better looked at once more before they are said aloud. Advice only: nothing is ever changed. */

/** The words of this kind in the text, as they stand there, each once. */
export function flaggedWords(
  text: string,
  flag: Flag,
  { spoken }: Pick<InterviewLanguage, 'spoken'>,
): readonly string[] {
  const found = text.match(spoken.flags[flag]) ?? [];
  const seen = new Set<string>();
  return found.flatMap((word) => {
    const key = word.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [word];
  });
}

/** A sentence said in one breath has at most this many words. */
export const LONG_SENTENCE = 30;

/** The sentences that are longer, each by its first words and its count. */
export function longSentences(
  text: string,
  { reading, shortForms }: Pick<InterviewLanguage, 'reading' | 'shortForms'>,
): readonly { start: string; words: number }[] {
  return sentencesOf(text, shortForms)
    .map(({ words }) => words)
    .filter((words) => words.length > LONG_SENTENCE)
    .map((words) => ({ start: reading.trimEnd(words.slice(0, 6).join(' ')), words: words.length }));
}
