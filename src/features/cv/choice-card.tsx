import { type Ref, useState } from 'react';
import type { Choice } from '#src/domain/cv/choice.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { Question } from '#src/domain/model/question.ts';
import { useWords } from '#src/i18n/words.ts';
import { asAnswer } from './as-answer.ts';

type ChoiceCardProps = Choice & {
  question: Question;
  heading: Ref<HTMLHeadingElement>;
  /** The prints of those that are ticked; null before anybody ticked: then all of a group that fits. */
  ticked: ReadonlySet<string> | null;
  onTick: (ticked: ReadonlySet<string>) => void;
  /** Those that were chosen, in the order of the CV; none of the others is asked for after it. */
  onTake: (chosen: readonly CvDraft[]) => void;
  onChange: (draft: CvDraft) => void;
  onOneByOne: () => void;
};

/** All that the CV has for an answer, to be taken at once or, where it has room for fewer, to be chosen among: each beside its line. */
export function ChoiceCard({
  room,
  drafts,
  isGroup,
  question,
  heading,
  ticked: given,
  onTick,
  onTake,
  onChange,
  onOneByOne,
}: ChoiceCardProps) {
  const words = useWords();
  const { cv } = words;

  const [isNone, setNone] = useState(false);
  const most = Math.min(room, drafts.length);
  const allFit = isGroup && drafts.length <= room;
  const ticked = given ?? new Set(allFit ? drafts.map(({ print }) => print) : []);
  const chosen = drafts.filter(({ print }) => ticked.has(print));
  const isFull = chosen.length >= room;
  // Skills that stand in one line are shown beside it once.
  const lines = [...new Set(drafts.map(({ from }) => from.line))];
  const isShared = isGroup && lines.length < drafts.length;
  const tick = (print: string) => {
    const next = new Set(ticked);
    if (!next.delete(print)) next.add(print);
    onTick(next);
    setNone(false);
  };
  const take = () => {
    if (chosen.length === 0) setNone(true);
    else onTake(chosen);
  };
  return (
    <div className="card cv-draft">
      <div className="cv-answer">
        <h3 ref={heading} tabIndex={-1}>
          {question.stem}
        </h3>
        <p>{allFit ? cv.choice.allFit(drafts.length) : cv.choice.lead(room, drafts.length)}</p>
      </div>
      {isShared ? (
        <figure className="cv-line">
          <figcaption className="small muted">{cv.inLine}</figcaption>
          {lines.map((line) => (
            <blockquote key={line} dir="auto">
              {line}
            </blockquote>
          ))}
        </figure>
      ) : null}
      <fieldset className="cv-choice">
        <legend className="visually-hidden">{cv.choice.legend(most)}</legend>
        {drafts.map((draft) => (
          <div key={draft.print} className="cv-tick">
            <label className="tick-line">
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
                {isShared || draft.from.line === draft.words ? null : (
                  <span className="small muted">
                    {' '}
                    <q dir="auto">{draft.from.line}</q>
                  </span>
                )}
              </span>
            </label>
            {isGroup ? (
              <button
                type="button"
                className="link"
                aria-label={cv.changeOf(draft.words)}
                onClick={() => onChange(draft)}
              >
                {cv.choice.change}
              </button>
            ) : null}
          </div>
        ))}
      </fieldset>
      <p role="status" className="small muted cv-said">
        {cv.choice.chosen(chosen.length, most)}
      </p>
      <p role="alert" className="notice" hidden={!isNone}>
        {cv.choice.none}
      </p>
      <div className="row">
        <button type="button" className="btn" onClick={take}>
          {allFit && chosen.length === drafts.length ? cv.choice.takeAll(drafts.length) : cv.choice.take}
        </button>
        {isGroup ? (
          <button type="button" className="btn quiet" onClick={() => onTake([])}>
            {cv.choice.leaveAll}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={onOneByOne}>
          {cv.choice.oneByOne}
        </button>
      </div>
    </div>
  );
}
