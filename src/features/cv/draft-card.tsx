import type { ReactNode, Ref } from 'react';
import type { CvDraft } from '#src/domain/cv/draft.ts';
import type { Question } from '#src/domain/model/question.ts';
import { useWords, type Words } from '#src/i18n/words.ts';

type DraftCardProps = {
  draft: CvDraft;
  question: Question;
  heading: Ref<HTMLHeadingElement>;
  /** The field of the question, while the person changes what they take; null before. */
  field: ReactNode | null;
  onTake: () => void;
  onChange: () => void;
  onLeave: () => void;
  onDone: () => void;
  onCancel: () => void;
};

/** One draft beside the line that it came from, with what can be done about it. */
export function DraftCard({
  draft,
  question,
  heading,
  field,
  onTake,
  onChange,
  onLeave,
  onDone,
  onCancel,
}: DraftCardProps) {
  const words = useWords();
  const { cv } = words;

  const { line, section, page } = draft.from;
  const place = [section ? cv.under(section) : '', page ? cv.onPage(page) : ''].filter(Boolean).join(', ');
  return (
    <div className="card cv-draft">
      <div className="cv-pair">
        <figure className="cv-line">
          <figcaption className="small muted">
            {cv.inLine} {place}
          </figcaption>
          <blockquote dir="auto">{line}</blockquote>
        </figure>
        <div className="cv-answer">
          <h3 ref={heading} tabIndex={-1}>
            {question.stem}
          </h3>
          {field ? (
            <>
              <p className="small muted">{cv.changing}</p>
              {field}
            </>
          ) : (
            <p className="cv-words">
              <span className="visually-hidden">{cv.asAnswer}: </span>
              <span dir="auto">{asAnswer(words, draft, question)}</span>
            </p>
          )}
          {field || !draft.isRaw ? null : <p className="small muted">{draft.isGap ? cv.isGap : cv.isRaw}</p>}
          {draft.counted ? <p className="small muted">{cv.counted(draft.counted.length)}</p> : null}
        </div>
      </div>
      {field ? (
        <div className="row">
          <button type="button" className="btn" onClick={onDone}>
            {cv.done}
          </button>
          <button type="button" className="btn quiet" onClick={onCancel}>
            {cv.cancel}
          </button>
        </div>
      ) : (
        <div className="row">
          {draft.isRaw ? null : (
            <button type="button" className="btn" aria-label={cv.takeOf(draft.words)} onClick={onTake}>
              {cv.take}
            </button>
          )}
          <button
            type="button"
            className={draft.isRaw ? 'btn' : 'btn quiet'}
            aria-label={cv.changeOf(draft.words)}
            onClick={onChange}
          >
            {cv.change}
          </button>
          <button type="button" className="btn quiet" aria-label={cv.leaveOf(draft.words)} onClick={onLeave}>
            {cv.leave}
          </button>
        </div>
      )}
    </div>
  );
}

/** The draft as it would read in its answer: with the words of the sentence that it completes, or how a paper stands. */
function asAnswer({ cv }: Words, { gain, words }: CvDraft, { input }: Question): string {
  if (gain.kind === 'figures') return cv.years(words);
  if (gain.kind === 'stems' && input.kind === 'stems') {
    const stem = input.stems.find(({ id }) => id === gain.stem);
    return [stem?.parts[0]?.before, words].filter(Boolean).join(' ');
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
