import type { CvTold, FromCv } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { otherDates } from './changed-dates.ts';
import type { CvDraft, DraftGiven } from './cv-draft.ts';
import type { CvFact, CvMonth, CvRole } from './cv-read.ts';
import { isOfWork, isSeen } from './draft-taker.ts';
import { leaveDraft } from './take.ts';
import { ofYears } from './work-drafts.ts';
import { tradeIn } from './work-family.ts';

/** Years that were counted from a CV, and as this one counts them. */
export type ChangedYears = { was: FromCv; draft: CvDraft };

/**
 * The years of the answer as this CV counts them, where they came from a CV and are others now: a job ended, began at another time or was
 * added. Jobs whose old dates the person keeps, or has not decided on, count with those.
 */
export function changedYears(
  facts: readonly CvFact[],
  reflection: Pick<Reflection, 'answers' | 'cv'>,
  given: DraftGiven,
): ChangedYears[] {
  const was = reflection.cv?.taken.find(({ source }) => source === YEARS);
  if (!was || !linesBehind(reflection).has(YEARS)) return [];
  const kept = new Map(
    otherDates(facts, reflection, given).map((one) => [one.draft.from.line, one.was.told]),
  );
  const roles = facts
    .filter((fact): fact is CvRole => fact.kind === 'role')
    .map((role) => {
      const told = kept.get(role.from.line);
      return told ? { ...role, dates: { ...datesOf(told), words: role.dates?.words ?? '' } } : role;
    });
  const draft = sameCount(
    was,
    ofYears(roles, given, tradeIn(facts)).filter((years) => isOfWork(years, reflection.answers.work)),
  );
  return !draft || draft.words === was.words || isSeen(draft, reflection.cv) ? [] : [{ was, draft }];
}

/** Those of the years that count what was counted before: who took the years of all jobs is not asked about those of one kind of work. */
function sameCount(was: FromCv, all: readonly CvDraft[]): CvDraft | undefined {
  const jobsIn = (line: string) => line.split(' / ').length;
  const [first] = all;
  const ofAll = all.find(({ isAllWork }) => isAllWork);
  return (
    all.find(({ words }) => words === was.words) ??
    (first && ofAll && jobsIn(was.line) > jobsIn(first.from.line) ? ofAll : first)
  );
}

/** The reflection with the years as they are counted now, and the lines that they came from. */
export function takeYears(reflection: Reflection, { draft }: ChangedYears): Reflection {
  const { cv, answers } = reflection;
  const { years } = answers;
  if (!cv || years?.value?.kind !== 'figures') return reflection;
  const figures = { ...years.value.figures, years: draft.words };
  const taken = cv.taken.map((one) =>
    one.source === YEARS ? { ...one, words: draft.words, line: draft.from.line } : one,
  );
  const value = { ...years.value, figures };
  return leaveDraft(
    { ...reflection, answers: { ...answers, years: { ...years, value } }, cv: { ...cv, taken } },
    draft,
  );
}

const YEARS = 'years/years';

function datesOf({ from, to }: CvTold): { from: CvMonth | null; to: CvMonth | 'now' | null } {
  return { from: monthOf(from), to: to === 'now' ? to : monthOf(to) };
}

function monthOf(moment: string): CvMonth | null {
  const [year, month] = moment.split('-');
  return year ? { year: Number(year), month: month ? Number(month) : null } : null;
}
