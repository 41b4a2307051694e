import { useState } from 'react';
import { phraseOf, takeOffered, withOffer } from '#src/domain/coaching/offered.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { type SharedSession, wordsOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary, useReflection } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';

type Offer = SharedSession['offered'][number];
type Props = { offer: Offer | null; onAnswer: (answer: 'taken' | 'left') => void };

/** The coach's words for a phrase of the client's text, to take or to leave. */
export function OfferedWords({ offer, onAnswer }: Props) {
  const { sharedView } = useWords();
  const [answered, setAnswered] = useState<'taken' | 'left' | null>(null);
  const reflection = useReflection(offer?.reflectionId ?? '');
  if (answered)
    return (
      <h1 className="shared-question" aria-live="polite">
        {answered === 'taken' ? sharedView.taken : sharedView.left}
      </h1>
    );
  if (!offer || !reflection) return <h1 className="shared-question">{sharedView.waiting}</h1>;
  return (
    <Choice
      offer={offer}
      reflection={reflection}
      onAnswer={(given) => {
        setAnswered(given);
        onAnswer(given);
      }}
    />
  );
}

type ChoiceProps = {
  offer: Offer;
  reflection: Reflection;
  onAnswer: (answer: 'taken' | 'left') => void;
};

function Choice({ offer, reflection, onAnswer }: ChoiceProps) {
  const { sharedView, questionnaire, questionById } = useWords();
  const language = useLanguage();
  const revise = useLibrary((state) => state.revise);
  const { statement, evidence } = useSynthesis(reflection, questionnaire);
  const phrase = phraseOf(offer, statement ?? []);
  const told = {
    evidence,
    strandOf: (id: string) => questionById(id)?.strand,
    matters: language.matters,
  };
  const over = phrase && wordsOnSharedScreen([phrase], told);
  const reads = phrase && wordsOnSharedScreen(withOffer(statement ?? [], offer), told);
  return (
    <>
      <p className="shared-offered-by">{sharedView.offered}</p>
      <h1 className="shared-question" dir="auto">
        {offer.text}
      </h1>
      <p className="muted">
        {phrase === null
          ? sharedView.offeredGone
          : over
            ? sharedView.offeredFor(over.words.trim())
            : sharedView.offeredPlain}
      </p>
      {reads ? (
        <p dir="auto">
          {sharedView.offeredReads} {reads.words}
        </p>
      ) : null}
      <div className="row">
        {phrase ? (
          <button
            type="button"
            className="btn"
            onClick={() => {
              revise(reflection.id, (before) => takeOffered(before, offer, phrase));
              onAnswer('taken');
            }}
          >
            {sharedView.take}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={() => onAnswer('left')}>
          {sharedView.leave}
        </button>
      </div>
    </>
  );
}
