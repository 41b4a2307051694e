import { useRef } from 'react';
import { type ChangedDates, takeDates } from '#src/domain/cv/changed-dates.ts';
import { type ChangedResult, takeResult } from '#src/domain/cv/changed-results.ts';
import { type ChangedYears, takeYears } from '#src/domain/cv/changed-years.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import { beforeDraft, leaveDraft } from '#src/domain/cv/take.ts';
import type { CvTold } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { LastStep } from './last-step.tsx';
import { useSteps } from './use-steps.ts';

type ChangedSectionProps = {
  reflection: Reflection;
  changed: readonly ChangedDates[];
  years: readonly ChangedYears[];
  results: readonly ChangedResult[];
};

/** One thing as it stands in the answers and as the CV tells it now, in words. */
type Change = {
  of: 'dates' | 'years' | 'results';
  draft: CvDraft;
  /** The question whose answer changes. */
  questionId: string | null;
  name: string;
  /** What is taken or kept, as it is said behind the press. */
  said: string;
  was: string;
  wasLine: string;
  is: string;
  take: (now: Reflection) => Reflection;
};

/** What stands in the answers and is told otherwise in this CV (dates of jobs and papers, years, and numbers of results): what it was, what it is, to take or to leave. */
export function ChangedSection({ reflection, changed, years, results }: ChangedSectionProps) {
  const words = useWords();
  const { cv } = words;

  const revise = useLibrary((state) => state.revise);
  const steps = useSteps(reflection);
  const title = useRef<HTMLHeadingElement>(null);
  const changes = [
    ...changed.map((one) => dateChange(words, one)),
    ...years.map((one) => yearChange(words, one)),
    ...results.map((one) => resultChange(words, one)),
  ];
  if (changes.length === 0 && steps.said === '') return null;

  // What was pressed is gone with its job.
  const goOn = () => title.current?.focus();
  const decide = ({ of, draft, questionId, said, take }: Change, isTaken: boolean) => {
    steps.add(beforeDraft(reflection, draft, isTaken ? questionId : null));
    revise(reflection.id, (now) => (isTaken ? take(now) : leaveDraft(now, draft)));
    steps.say(isTaken ? cv.changed[of].taken(said) : cv.changed[of].left(said));
    goOn();
  };
  const undo = () => {
    steps.undo();
    goOn();
  };
  return (
    <section className="cv-changed" aria-labelledby="cv-changed">
      <h2 id="cv-changed" ref={title} tabIndex={-1}>
        {cv.changed.title}
      </h2>
      <p className="muted">{changes.length === 0 ? cv.changed.none : cv.changed.lead}</p>
      <LastStep steps={steps} onUndo={undo} />
      <ul>
        {changes.map((one) => (
          <li key={one.draft.print} className="cv-wait">
            <strong dir="auto">{one.name}</strong>
            <p>
              {cv.changed.was} {one.was}{' '}
              <q className="small muted" dir="auto">
                {one.wasLine}
              </q>
            </p>
            <p>
              {cv.changed.is} {one.is}{' '}
              <q className="small muted" dir="auto">
                {one.draft.from.line}
              </q>
            </p>
            <div className="row">
              <button
                type="button"
                className="btn"
                aria-label={cv.changed[one.of].takeOf(one.said)}
                onClick={() => decide(one, true)}
              >
                {cv.changed[one.of].take}
              </button>
              <button
                type="button"
                className="btn quiet"
                aria-label={cv.changed[one.of].leaveOf(one.said)}
                onClick={() => decide(one, false)}
              >
                {cv.changed[one.of].leave}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dateChange({ cv, language, questionById }: Words, one: ChangedDates): Change {
  const { was, told, draft, state } = one;
  const input = questionById('papers')?.input;
  const stateIn = (id: string | undefined) =>
    (input?.kind === 'rows' && input.states.find((each) => each.id === id)?.label) || '';
  const spanOf = ({ from, to }: CvTold, id?: string) =>
    cv.changed.span(monthOf(from, language), to === 'now' ? 'now' : monthOf(to, language), stateIn(id));
  return {
    ...{ of: 'dates', draft, name: draft.words, said: draft.words, wasLine: was.line },
    questionId: draft.questions[0] ?? null,
    was: spanOf(was.told, state?.was),
    is: spanOf(told, state?.is),
    take: (now) => takeDates(now, one),
  };
}

function yearChange({ cv }: Words, one: ChangedYears): Change {
  const { was, draft } = one;
  return {
    ...{ of: 'years', draft, name: cv.changed.yearsName, said: cv.years(draft.words), wasLine: was.line },
    questionId: draft.questions[0] ?? null,
    was: cv.changed.about(was.words),
    is: cv.changed.about(draft.words),
    take: (now) => takeYears(now, one),
  };
}

function resultChange({ cv }: Words, one: ChangedResult): Change {
  const { taken, questionId, draft, was, is } = one;
  return {
    ...{
      of: 'results',
      draft,
      questionId,
      name: cv.changed.resultName,
      said: draft.words,
      wasLine: taken.line,
    },
    was: cv.changed.number(was),
    is: cv.changed.number(is),
    take: (now) => leaveDraft(takeResult(now, one), draft),
  };
}

/** "2021-03" as the language writes a month; empty where none is known. */
function monthOf(moment: string, language: string): string {
  const [year, month] = moment.split('-');
  return year ? monthInWords({ year: Number(year), month: month ? Number(month) : null }, language) : '';
}
