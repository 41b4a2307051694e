import type { ReactNode, Ref } from 'react';
import type { RoomFor } from '#src/domain/cv/choice.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { asAnswer } from './as-answer.ts';

type DraftCardProps = {
  draft: CvDraft;
  question: Question;
  heading: Ref<HTMLHeadingElement>;
  /** The room in the answer, and how many things of the CV are for it. */
  room: RoomFor;
  /** The years of all jobs together, where they may be those of this work too. */
  allYears: CvDraft | undefined;
  /** The field of the question, while the person changes what they take; null before. */
  field: ReactNode | null;
  /** Whether the person pressed Done on words that do not end the sentence, and did not change them. */
  isUnchanged: boolean;
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
  room,
  allYears,
  field,
  isUnchanged,
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
              <p className="small muted">{draft.isGap ? cv.changingGap : cv.changing}</p>
              {field}
              <p role="alert" className="notice" hidden={!isUnchanged}>
                {cv.isRaw}
              </p>
            </>
          ) : (
            <p className="cv-words">
              <span className="visually-hidden">{cv.asAnswer}: </span>
              <span dir="auto">{asAnswer(words, draft, question)}</span>
            </p>
          )}
          {field || !draft.isRaw ? null : <p className="small muted">{draft.isGap ? cv.isGap : cv.isRaw}</p>}
          {!field && !draft.isRaw && !draft.counted && room.drafts.length > room.room ? (
            <p className="small muted">{cv.choice.room(room.room, room.drafts.length)}</p>
          ) : null}
          {draft.underJob ? (
            <p className="small muted" dir="auto">
              {cv.underJob(draft.underJob)}
            </p>
          ) : null}
          {draft.isField ? <p className="small muted">{cv.isField}</p> : null}
          {draft.counted ? (
            <p className="small muted">
              {draft.isAllWork ? cv.countedAll(draft.counted.length) : cv.counted(draft.counted.length)}
            </p>
          ) : null}
          {isOfMany(draft.counted) ? <p className="small muted">{cv.countedBeside}</p> : null}
          {allYears && allYears !== draft ? (
            <p className="small muted">{cv.allYears(allYears.words, allYears.counted?.length ?? 0)}</p>
          ) : null}
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
            aria-label={draft.isGap ? cv.sayGapOf(draft.words) : cv.changeOf(draft.words)}
            onClick={onChange}
          >
            {draft.isGap ? cv.sayGap : cv.change}
          </button>
          <button type="button" className="btn quiet" aria-label={cv.leaveOf(draft.words)} onClick={onLeave}>
            {cv.leave}
          </button>
        </div>
      )}
    </div>
  );
}

/** Whether the jobs that were counted are called differently. */
function isOfMany(titles: readonly string[] = []): boolean {
  return new Set(titles.map((title) => title.toLowerCase())).size > 1;
}
