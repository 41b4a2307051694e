import { memo, useRef, useState } from 'react';
import type { Wording } from '#src/domain/model/answer.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { asWritten } from '#src/domain/synthesis/in-sentences.ts';
import type { Evidence, Reading } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { isComposing } from '#src/ui/is-composing.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { AnswerSharing } from './answer-sharing.tsx';
import { useReflectionId } from './reflection-context.ts';

export type HowUsedProps = {
  questionId: string;
  partId: string;
  /** What stands in the field at this moment; the same function each time. */
  typedNow: () => string;
  evidence: Evidence;
  /** What is written of the whole answer, where that is known apart from its reading. */
  written: string | undefined;
};

/** The lines under a free answer whose reading is known. Loaded when a first answer has one. */
export const HowUsed = memo(function HowUsed(props: HowUsedProps) {
  const { evidence, partId, written } = props;
  const sharing = <AnswerSharing evidence={evidence} partId={partId} />;
  // A chip is used as it stands: there is only to say who sees it.
  if (!evidence.reading) return sharing;
  const reading = asWritten(evidence.reading, written);
  return (
    <>
      <ReadingLine {...props} reading={reading} offer={reading.tier === 'drop' ? offerOf(evidence) : null} />
      {sharing}
    </>
  );
});

/** A plain form that the reading would take, where nothing else of the answer is used. */
function offerOf({ parts }: Evidence): string | null {
  return parts.find(({ offer }) => offer !== null)?.offer ?? null;
}

function ReadingLine({
  questionId,
  partId,
  typedNow,
  reading,
  offer,
}: Omit<HowUsedProps, 'evidence' | 'written'> & { reading: Reading; offer: string | null }) {
  const { questionById, wizard } = useWords();

  const reflectionId = useReflectionId();
  const { library } = useStores();
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);

  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => editButton.current?.focus());
  };
  const word = (wording: Wording | null) => {
    const asked = questionById(questionId)?.stem ?? '';
    library.getState().word({ reflectionId, questionId, asked }, partId, wording);
    close();
  };

  if (isEditing)
    return (
      <ReadingEdit
        reading={reading}
        typed={typedNow()}
        // Only told stories may stand in quotation marks; what completes a sentence is woven or left out.
        canQuote={questionById(questionId)?.input.kind === 'starter'}
        onWord={word}
        onCancel={close}
      />
    );
  // Of a note no text is made, so there are no words of ours to change.
  if (reading.reason === 'note')
    return (
      <p className="reading" data-tier={reading.tier}>
        <ReadingText reading={reading} />
      </p>
    );
  return (
    <p className="reading" data-tier={reading.tier}>
      <ReadingText reading={reading} />{' '}
      <span aria-hidden="true" className="reading-dot">
        ·{' '}
      </span>
      <button
        ref={editButton}
        type="button"
        className="link"
        aria-label={wizard.reading.editOf(reading.text || typedNow().slice(0, 60))}
        onClick={() => setEditing(true)}
      >
        {wizard.reading.edit}
      </button>
      {offer ? (
        <span className="reading-offer">
          {wizard.reading.offer} <em dir="auto">{offer}</em>?{' '}
          <button
            type="button"
            className="link"
            aria-label={wizard.reading.offerOf(offer)}
            onClick={() => word({ use: 'weave', text: offer })}
          >
            {wizard.reading.takeOffer}
          </button>
        </span>
      ) : null}
    </p>
  );
}

function ReadingText({ reading: { tier, text, reason } }: { reading: Reading }) {
  const { reading: readingTexts, wizard } = useWords();
  const reasons: Readonly<Record<string, string>> = readingTexts.reasons;

  if (tier === 'drop') {
    return (
      <>
        {wizard.reading.drop} {reasons[reason] ?? ''}
      </>
    );
  }
  const isQuote = tier === 'quote';
  return (
    <>
      {isQuote ? wizard.reading.quote : wizard.reading.weave}{' '}
      <em dir="auto">{isQuote ? wizard.reading.quoted(text) : text}</em>
    </>
  );
}

type ReadingEditProps = {
  reading: Reading;
  typed: string;
  canQuote: boolean;
  onWord: (wording: Wording | null) => void;
  onCancel: () => void;
};

/** A short dialogue in place: nothing changes until one of its buttons is pressed. */
function ReadingEdit({ reading, typed, canQuote, onWord, onCancel }: ReadingEditProps) {
  const { wizard } = useWords();

  const [text, setText] = useState(reading.tier === 'drop' ? typed.trim() : reading.text);
  const focusOnce = (field: HTMLInputElement | null) => {
    field?.focus();
  };
  const use = () =>
    text.trim() === '' ? onWord({ use: 'leave-out', text: '' }) : onWord({ use: 'weave', text: text.trim() });

  return (
    <div className="reading-edit">
      <LineBox
        ref={focusOnce}
        label={wizard.reading.field}
        value={text}
        onChange={setText}
        max={LIMITS.text}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) {
            event.preventDefault();
            use();
          }
          if (event.key === 'Escape' && !isComposing(event)) onCancel();
        }}
      />
      <div className="row">
        <button type="button" className="btn quiet" onClick={use}>
          {wizard.reading.use}
        </button>
        {canQuote ? (
          <button type="button" className="link" onClick={() => onWord({ use: 'quote', text: typed.trim() })}>
            {wizard.reading.quoteInstead}
          </button>
        ) : null}
        <button type="button" className="link" onClick={() => onWord({ use: 'leave-out', text: '' })}>
          {wizard.reading.leaveOut}
        </button>
        {reading.confirmed ? (
          <button type="button" className="link" onClick={() => onWord(null)}>
            {wizard.reading.reset}
          </button>
        ) : null}
        <button type="button" className="link muted" onClick={onCancel}>
          {wizard.reading.cancel}
        </button>
      </div>
    </div>
  );
}
