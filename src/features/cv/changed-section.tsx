import { useRef, useState } from 'react';
import { type ChangedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import { type Before, beforeDraft, leaveDraft, putBack } from '#src/domain/cv/take.ts';
import type { CvTold } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';

type ChangedSectionProps = { reflection: Reflection; changed: readonly ChangedDates[] };

/** Jobs of the answers whose dates are others in this CV: what they were, what they are, to take or to leave. */
export function ChangedSection({ reflection, changed }: ChangedSectionProps) {
  const { cv, language } = useWords();

  const revise = useLibrary((state) => state.revise);
  const [past, setPast] = useState<readonly Before[]>([]);
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  if (changed.length === 0 && said === '') return null;

  const end = (words: string) => {
    setSaid(words);
    // What was pressed is gone with its job.
    title.current?.focus();
  };
  // What the page's own Undo has taken back already is no step of this one.
  const steps = past.filter(({ draft: { print } }) => reflection.cv?.seen.includes(print));
  const last = steps.at(-1);
  const decide = (one: ChangedDates, isTaken: boolean) => {
    const { draft } = one;
    setPast([...steps, beforeDraft(reflection, draft, null)]);
    revise(reflection.id, (now) => (isTaken ? takeDates(now, one) : leaveDraft(now, draft)));
    end(isTaken ? cv.changed.taken(draft.words) : cv.changed.left(draft.words));
  };
  const undo = () => {
    if (!last) return;
    revise(reflection.id, (now) => putBack(now, last));
    setPast(steps.slice(0, -1));
    end(cv.said.undo(last.draft.words));
  };
  const datesIn = ({ from, to }: CvTold) =>
    cv.changed.dates(monthOf(from, language), to === 'now' ? 'now' : monthOf(to, language));
  return (
    <section className="cv-changed" aria-labelledby="cv-changed">
      <h2 id="cv-changed" ref={title} tabIndex={-1}>
        {cv.changed.title}
      </h2>
      <p className="muted">{changed.length === 0 ? cv.changed.none : cv.changed.lead}</p>
      <div className="row cv-step">
        <p role="status" className="cv-said" dir="auto">
          {said}
        </p>
        {last ? (
          <button type="button" className="btn quiet" aria-label={cv.undoOf(last.draft.words)} onClick={undo}>
            {cv.undo}
          </button>
        ) : null}
      </div>
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
