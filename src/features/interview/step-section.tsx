import { useId } from 'react';
import { setStep } from '#src/domain/interview/companies.ts';
import { isStepSituation } from '#src/domain/interview/step.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { useRevise } from './use-revise.ts';

const MOST_YEARS = 10;

/** The honest line of a job that is a step to another, where it is one. */
export function StepSection({ reflection, synthesis }: { reflection: Reflection; synthesis: Synthesis }) {
  const { interview } = useWords();

  const revise = useRevise(reflection.id);
  const years = useId();
  const step = reflection.steppingStone;
  const { spoken } = useLanguage();
  const line = step && spoken.step(step);
  return (
    <section aria-labelledby="say-step" className="say-step">
      <h2 id="say-step">{interview.step}</h2>
      <p className="muted">
        {interview.stepIntro} {!step && isStepSituation(synthesis) ? interview.stepOffer : null}
      </p>
      {step ? (
        <div className="stack">
          <div className="say-trio">
            <LineBox
              label={interview.stepLearn}
              value={step.learn}
              onChange={(learn) => revise((now) => setStep(now, { ...step, learn }))}
              max={LIMITS.edit}
            />
            <LineBox
              label={interview.stepGive}
              value={step.give}
              onChange={(give) => revise((now) => setStep(now, { ...step, give }))}
              max={LIMITS.edit}
            />
            <div className="line-box">
              <label htmlFor={years}>{interview.stepYears}</label>
              <select
                id={years}
                value={step.years}
                onChange={(event) =>
                  revise((now) => setStep(now, { ...step, years: Number(event.target.value) }))
                }
              >
                {Array.from({ length: MOST_YEARS }, (_, at) => at + 1).map((count) => (
                  <option key={count} value={count}>
                    {interview.years(count)}
                  </option>
                ))}
              </select>
            </div>
          </div>
          <p role="status">
            {line ? (
              <>
                <span className="muted">{interview.stepLine}: </span>
                <span className="say-words" dir="auto">
                  {textOf(line)}
                </span>
              </>
            ) : (
              <span className="muted">{interview.stepEmpty}</span>
            )}
          </p>
          <div className="row">
            <button type="button" className="link" onClick={() => revise((now) => setStep(now, null))}>
              {interview.stepRemove}
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="btn quiet"
          onClick={() => revise((now) => setStep(now, { learn: '', give: '', years: 2 }))}
        >
          {interview.stepAdd}
        </button>
      )}
    </section>
  );
}
