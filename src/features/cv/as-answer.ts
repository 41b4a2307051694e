import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Words } from '#src/i18n/words.ts';

/** The draft as it would read in its answer: with the words of the sentence that it completes, or how a paper stands. */
export function asAnswer({ cv }: Words, { gain, words, isRaw, isGap }: CvDraft, { input }: Question): string {
  // What does not complete the sentence is not shown in it.
  if (isRaw && !isGap) return words;
  if (gain.kind === 'figures') return cv.years(words);
  if (gain.kind === 'stems' && input.kind === 'stems') {
    const stem = input.stems.find(({ id }) => id === gain.stem);
    const told = stem?.parts.flatMap(({ id, before }) => [before, gain.parts[id] ?? '']);
    return (told ?? [words]).filter(Boolean).join(' ');
  }
  if (gain.kind === 'starter' && input.kind === 'starter') {
    const part = input.parts.find(({ id }) => id === gain.part);
    return [part?.stem, words].filter(Boolean).join(' ');
  }
  if (gain.kind === 'rows' && input.kind === 'rows') {
    const state = input.states.find(({ id }) => id === gain.state);
    return [words, state?.label].filter(Boolean).join(' · ');
  }
  return words;
}
