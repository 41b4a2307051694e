import { useMemo } from 'react';
import { phraseOf, takeOffered } from '#src/domain/coaching/offered.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { OfferedWording } from '#src/domain/model/session.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { useSynthesis } from './use-synthesis.ts';

export type WithOffer = {
  /** The phrase that the words are for; null where the text has it no more. */
  phrase: Editable | null;
  /** The whole text as it stands. */
  before: readonly Editable[];
  /** The whole text as it would be once the words are taken, letter by letter; null where they have no place. */
  after: readonly Editable[] | null;
};

/** A client's text without and with words that a coach offers for a phrase of it. */
export function useWithOffer(
  reflection: Reflection,
  { key, text }: Pick<OfferedWording, 'key' | 'text'>,
  questionnaire: Questionnaire,
): WithOffer {
  const { statement } = useSynthesis(reflection, questionnaire);
  const before = statement ?? NONE;
  const phrase = phraseOf({ key }, before);
  const taken = useMemo(
    () => (phrase && text.trim() !== '' ? takeOffered(reflection, { key, text: text.trim() }, phrase) : null),
    [reflection, key, text, phrase],
  );
  const { statement: after } = useSynthesis(taken ?? reflection, questionnaire);
  return { phrase, before, after: taken && after };
}

const NONE: readonly Editable[] = [];
