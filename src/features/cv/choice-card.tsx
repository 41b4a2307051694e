import { type Ref, useState } from 'react';
import type { RoomFor } from '#src/domain/cv/choice.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { asAnswer } from './as-answer.ts';

type ChoiceCardProps = RoomFor & {
  question: Question;
  heading: Ref<HTMLHeadingElement>;
  /** Those that were chosen, in the order of the CV; none of the others is asked for after it. */
  onTake: (chosen: readonly CvDraft[]) => void;
  onOneByOne: () => void;
};

/** All that the CV has for an answer with room for fewer, so that one sees it before it is full: each beside its line, to tick. */
export function ChoiceCard({ room, drafts, question, heading, onTake, onOneByOne }: ChoiceCardProps) {
  const words = useWords();
  const { cv } = words;

  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isNone, setNone] = useState(false);
  const isFull = ticked.size >= room;
  const tick = (print: string) => {
    const next = new Set(ticked);
    if (!next.delete(print)) next.add(print);
    setTicked(next);
    setNone(false);
  };
  const take = () => {
    const chosen = drafts.filter(({ print }) => ticked.has(print));
    if (chosen.length === 0) setNone(true);
    else onTake(chosen);
  };
  return (
    <div className="card cv-draft">
      <div className="cv-answer">
        <h3 ref={heading} tabIndex={-1}>
          {question.stem}
        </h3>
        <p>{cv.choice.lead(room, drafts.length)}</p>
      </div>
      <fieldset className="cv-choice">
        <legend className="visually-hidden">{cv.choice.legend(room)}</legend>
        {drafts.map((draft) => (
          <label key={draft.print} className="tick-line">
            <input
              type="checkbox"
              checked={ticked.has(draft.print)}
              disabled={isFull && !ticked.has(draft.print)}
              onChange={() => tick(draft.print)}
            />
            <span>
              <span className="cv-words" dir="auto">
                {asAnswer(words, draft, question)}
              </span>
              {draft.underJob ? (
                <span className="small muted" dir="auto">
                  {' '}
                  {cv.underJob(draft.underJob)}
                </span>
              ) : null}
              {draft.isField ? <span className="small muted"> {cv.isField}</span> : null}
              {draft.from.line === draft.words ? null : (
                <span className="small muted">
                  {' '}
                  <q dir="auto">{draft.from.line}</q>
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" className="small muted cv-said">
        {cv.choice.chosen(ticked.size, room)}
      </p>
      <p role="alert" className="notice" hidden={!isNone}>
        {cv.choice.none}
      </p>
      <div className="row">
        <button type="button" className="btn" onClick={take}>
          {cv.choice.take}
        </button>
        <button type="button" className="btn quiet" onClick={onOneByOne}>
          {cv.choice.oneByOne}
        </button>
      </div>
    </div>
  );
}
