import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CvRead } from '#src/domain/cv/cv-read.ts';
import { keepCvText } from '#src/domain/cv/take.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { hrefOfQuestion } from './href-of-question.ts';

type TakenSectionProps = {
  reflection: Reflection;
  read: CvRead;
  evidence: readonly Evidence[];
  backTo: string;
};

/** What was taken, each with the way to its answer, and whether the text of the CV is kept. */
export function TakenSection({ reflection, read, evidence, backTo }: TakenSectionProps) {
  const { cv, questionById, questionnaire } = useWords();

  const [here] = useLocation();
  const lines = linesBehind(reflection);
  const taken = evidence.filter(({ id }) => lines.has(id));
  return (
    <section className="cv-taken" aria-labelledby="cv-taken">
      <h2 id="cv-taken">{cv.taken}</h2>
      {taken.length === 0 ? (
        <p>{cv.takenNone}</p>
      ) : (
        <ul>
          {taken.map(({ id, questionId, quote }) => {
            const stem = questionById(questionId)?.stem ?? '';
            return (
              <li key={id}>
                <Link href={hrefOfQuestion(questionnaire, reflection.id, questionId)} state={{ from: here }}>
                  {stem}
                </Link>
                <strong dir="auto">{quote}</strong>
                <span className="small muted">
                  {cv.from} <q dir="auto">{lines.get(id)}</q>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <KeepText reflection={reflection} read={read} />
      <p>
        <Link className="btn quiet" href={backTo}>
          {cv.toAnswers}
        </Link>
      </p>
    </section>
  );
}

/** The tick that keeps the text: nothing of a CV but the lines of what was taken is kept without it. */
function KeepText({ reflection, read }: Pick<TakenSectionProps, 'reflection' | 'read'>) {
  const { cv } = useWords();

  const revise = useLibrary((state) => state.revise);
  const [isTooLong, setTooLong] = useState(false);
  const keep = (isKept: boolean) => {
    const text = isKept ? read.lines.join('\n') : '';
    setTooLong(text.length > LIMITS.text);
    revise(reflection.id, (now) => keepCvText(now, text));
  };
  return (
    <>
      <label className="tick-line">
        <input
          type="checkbox"
          checked={(reflection.cv?.text ?? '') !== ''}
          aria-describedby="cv-keep-hint"
          onChange={(event) => keep(event.target.checked)}
        />
        <span>{cv.keep}</span>
      </label>
      <p id="cv-keep-hint" className="small muted">
        {cv.keepHint}
      </p>
      <p role="alert" className="notice" hidden={!isTooLong}>
        {cv.keepTooLong}
      </p>
    </>
  );
}
