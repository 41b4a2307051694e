import { useRef } from 'react';
import { type ChangedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import { beforeDraft, leaveDraft } from '#src/domain/cv/take.ts';
import type { CvTold } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { LastStep } from './last-step.tsx';
import { useSteps } from './use-steps.ts';

type ChangedSectionProps = { reflection: Reflection; changed: readonly ChangedDates[] };

/** Jobs of the answers whose dates are others in this CV: what they were, what they are, to take or to leave. */
export function ChangedSection({ reflection, changed }: ChangedSectionProps) {
  const { cv, language } = useWords();

  const revise = useLibrary((state) => state.revise);
  const steps = useSteps(reflection);
  const title = useRef<HTMLHeadingElement>(null);
  if (changed.length === 0 && steps.said === '') return null;

  // What was pressed is gone with its job.
  const goOn = () => title.current?.focus();
  const decide = (one: ChangedDates, isTaken: boolean) => {
    const { draft } = one;
    steps.add(beforeDraft(reflection, draft, null));
    revise(reflection.id, (now) => (isTaken ? takeDates(now, one) : leaveDraft(now, draft)));
    steps.say(isTaken ? cv.changed.taken(draft.words) : cv.changed.left(draft.words));
    goOn();
  };
  const undo = () => {
    steps.undo();
    goOn();
  };
  const datesIn = ({ from, to }: CvTold) =>
    cv.changed.dates(monthOf(from, language), to === 'now' ? 'now' : monthOf(to, language));
  return (
    <section className="cv-changed" aria-labelledby="cv-changed">
      <h2 id="cv-changed" ref={title} tabIndex={-1}>
        {cv.changed.title}
      </h2>
      <p className="muted">{changed.length === 0 ? cv.changed.none : cv.changed.lead}</p>
      <LastStep steps={steps} onUndo={undo} />
      <ul>
        {changed.map((one) => (
          <li key={one.draft.print} className="cv-wait">
            <strong dir="auto">{one.draft.words}</strong>
            <p>
              {cv.changed.was} {datesIn(one.was.told)}{' '}
              <q className="small muted" dir="auto">
                {one.was.line}
              </q>
            </p>
            <p>
              {cv.changed.is} {datesIn(one.told)}{' '}
              <q className="small muted" dir="auto">
                {one.draft.from.line}
              </q>
            </p>
            <div className="row">
              <button
                type="button"
                className="btn"
                aria-label={cv.changed.takeOf(one.draft.words)}
                onClick={() => decide(one, true)}
              >
                {cv.changed.take}
              </button>
              <button
                type="button"
                className="btn quiet"
                aria-label={cv.changed.leaveOf(one.draft.words)}
                onClick={() => decide(one, false)}
              >
                {cv.changed.leave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "2021-03" as the language writes a month; empty where none is known. */
function monthOf(moment: string, language: string): string {
  const [year, month] = moment.split('-');
  return year ? monthInWords({ year: Number(year), month: month ? Number(month) : null }, language) : '';
}
