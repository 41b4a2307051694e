import type { Editable } from '#src/domain/synthesis/types.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import type { Block } from './blocks.ts';
import type { SummaryWords } from './summary-given.ts';

/** As much of a phrase as is needed to find it again in the text above. */
const MOST_LETTERS = 80;

/** Which phrases of a text are words that a coach offered and the person took, in one line; nothing where none are. */
export function offeredLine(segments: readonly Editable[], words: Pick<SummaryWords, 'offered'>): Block[] {
  const phrases = offeredPhrases(segments);
  if (phrases.length === 0) return [];
  return [{ kind: 'paragraph', voice: 'quiet', runs: [{ text: words.offered(phrases) }] }];
}

/** Each once, without the space and the stop that the sentence needs around it. */
function offeredPhrases(segments: readonly Editable[]): readonly string[] {
  const phrases = segments
    .filter(({ edit }) => edit?.isOffered === true)
    .map(({ text }) => shorten(text.trim().replace(/[\s.,;:]+$/u, ''), MOST_LETTERS));
  return [...new Set(phrases)];
}
