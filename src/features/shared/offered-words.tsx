import { useEffect, useRef, useState } from 'react';
import { giveOfferBack, isTaken, type OfferAnswer, takeOffered } from '#src/domain/coaching/offered.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { type SharedSession, wordsOnSharedScreen } from '#src/domain/release/shared-screen.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { headingOfOffer } from '#src/i18n/heading-on-screen.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary, useReflection } from '#src/state/stores.ts';
import { useSynthesis } from '#src/state/use-synthesis.ts';
import { useWithOffer } from '#src/state/use-with-offer.ts';
import { WholeText } from '#src/ui/whole-text.tsx';

type Offer = SharedSession['offered'][number];
type Props = {
  offer: Offer | null;
  /** Whether the client has opened their text here by hand, where a word of it is private. */
  isOpened: boolean;
  onToggle: () => void;
  onAnswer: (answer: OfferAnswer) => void;
};

/** The coach's words for a phrase of the client's text, to take or to leave; and what was answered, to take back. */
export function OfferedWords({ offer, ...rest }: Props) {
  const { sharedView } = useWords();
  const reflection = useReflection(offer?.reflectionId ?? '');
  if (!offer || !reflection) return <h1 className="shared-question">{sharedView.waiting}</h1>;
  return <Answering offer={offer} reflection={reflection} {...rest} />;
}

type AnsweringProps = Omit<Props, 'offer'> & { offer: Offer; reflection: Reflection };

function Answering({ offer, reflection, isOpened, onToggle, onAnswer }: AnsweringProps) {
  const { sharedView } = useWords();
  const revise = useLibrary((state) => state.revise);
  /** What was pressed here, until the session says the same: the coach's page writes it down. */
  const [given, setGiven] = useState<OfferAnswer | null>(null);
  useEffect(() => {
    if (offer.answer) setGiven(null);
  }, [offer.answer]);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = given ?? offer.answer;
  const say = (next: OfferAnswer) => {
    setGiven(next);
    onAnswer(next);
    // The button that was pressed goes.
    heading.current?.focus();
  };
  const text = { offer, reflection, isOpened, onToggle };
  return (
    <>
      {answer === 'open' ? <p className="shared-offered-by">{sharedView.offered}</p> : null}
      <h1 className="shared-question" ref={heading} tabIndex={-1} aria-live="polite" dir="auto">
        {headingOfOffer(sharedView, { ...offer, answer })}
      </h1>
      {answer === 'open' ? (
        <Choice
          {...text}
          onTake={(phrase) => {
            revise(reflection.id, (before) => takeOffered(before, offer, phrase));
            say('taken');
          }}
          onLeave={() => say('left')}
        />
      ) : (
        <Answered
          {...text}
          answer={answer}
          onUndo={() => {
            if (answer === 'taken') revise(reflection.id, (before) => giveOfferBack(before, offer));
            say('open');
          }}
        />
      )}
    </>
  );
}

type TextProps = Pick<AnsweringProps, 'offer' | 'reflection' | 'isOpened' | 'onToggle'>;
type ChoiceProps = TextProps & { onTake: (over: Editable) => void; onLeave: () => void };

/** The whole text without and with the words, before anybody takes them. */
function Choice({ onTake, onLeave, ...text }: ChoiceProps) {
  const { offer, reflection, isOpened } = text;
  const { sharedView, questionnaire } = useWords();
  const { phrase, before, after } = useWithOffer(reflection, offer, questionnaire);
  const mayStand = useMayStand(reflection);
  // Nobody takes words into a sentence that they have not seen.
  const isSeen = after !== null && (isOpened || (mayStand(before) && mayStand(after)));
  return (
    <>
      <p className="muted">{phrase ? sharedView.offeredPlain : sharedView.offeredGone}</p>
      {after ? (
        <Whole
          {...text}
          texts={[
            [sharedView.offeredNow, before],
            [sharedView.offeredReads, after],
          ]}
        />
      ) : null}
      <div className="row">
        {phrase && isSeen ? (
          <button type="button" className="btn" onClick={() => onTake(phrase)}>
            {sharedView.take}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={onLeave}>
          {sharedView.leave}
        </button>
      </div>
    </>
  );
}

/** What came of it, and the way back. */
function Answered({
  answer,
  onUndo,
  ...text
}: TextProps & { answer: Exclude<OfferAnswer, 'open'>; onUndo: () => void }) {
  const { offer, reflection } = text;
  const { sharedView, questionnaire } = useWords();
  const { before: now } = useWithOffer(reflection, offer, questionnaire);
  // Words that were written over since are not the coach's any more: nothing is there to give back.
  const canUndo = answer === 'left' || isTaken(reflection, offer);
  return (
    <>
      <Whole {...text} texts={[[sharedView.offeredNow, now]]} />
      {canUndo ? (
        <div className="row">
          <button type="button" className="btn quiet" onClick={onUndo}>
            {sharedView.undo}
          </button>
        </div>
      ) : null}
    </>
  );
}

/** Whole texts; where a word of them is private, closed until the client opens them here. */
function Whole({
  offer,
  reflection,
  isOpened,
  onToggle,
  texts,
}: TextProps & { texts: readonly (readonly [name: string, text: readonly Editable[]])[] }) {
  const { sharedView } = useWords();
  const mayStand = useMayStand(reflection);
  const isOpen = texts.every(([, text]) => mayStand(text));
  if (!isOpen && !isOpened)
    return (
      <>
        <p className="shared-closed">{sharedView.closedText}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={onToggle}>
            {sharedView.openHere}
          </button>
        </div>
      </>
    );
  return (
    <>
      {texts.map(([name, text]) => (
        <WholeText key={name} name={name} text={text} phrase={offer.key} />
      ))}
      {isOpen ? null : (
        <button type="button" className="link" onClick={onToggle}>
          {sharedView.closeHere}
        </button>
      )}
    </>
  );
}

/** Whether a text may stand on the shared screen by itself. */
function useMayStand(reflection: Reflection): (text: readonly Editable[]) => boolean {
  const { questionById, questionnaire } = useWords();
  const { matters } = useLanguage();
  const { evidence } = useSynthesis(reflection, questionnaire);
  const told = { evidence, strandOf: (id: string) => questionById(id)?.strand, matters };
  return (text) => wordsOnSharedScreen(text, told) !== null;
}
