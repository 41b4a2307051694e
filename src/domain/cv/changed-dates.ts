import type { CvTold, FromCv } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { type CvDraft, type DraftGiven, isAlike } from './cv-draft.ts';
import type { CvFact } from './cv-read.ts';
import { draftsOf } from './draft.ts';
import { isSeen } from './draft-taker.ts';
import { barePaperName } from './paper-name.ts';
import { placeName } from './place-name.ts';
import { leaveDraft } from './take.ts';

/**
 * A job, a study or a certificate that stands in the answers, and the same as the CV tells it now: with other dates. `told`: what is
 * then known of it; `state`: how the paper stands now, where that is another than in the answer.
 */
export type ChangedDates = {
  was: FromCv & { told: CvTold };
  told: CvTold;
  draft: CvDraft;
  state?: { was: string; is: string };
};

/** What has other dates in this CV, and the person has not decided on yet. */
export function changedDates(
  facts: readonly CvFact[],
  reflection: Pick<Reflection, 'answers' | 'cv'>,
  given: DraftGiven,
): ChangedDates[] {
  return otherDates(facts, reflection, given).filter(({ draft }) => !isSeen(draft, reflection.cv));
}

/**
 * The jobs and papers that were taken from a CV before and have other dates in this one, or are finished now, whether or not the person
 * decided on it. Another way to write the same dates is no change, nor is another time at the same place; what the CV does not say any
 * more changes nothing.
 */
export function otherDates(
  facts: readonly CvFact[],
  reflection: Pick<Reflection, 'answers' | 'cv'>,
  given: DraftGiven,
): ChangedDates[] {
  const lines = linesBehind(reflection);
  // Each by itself: among all of them a second time in the same work would be dropped.
  const things = facts
    .filter(({ kind }) => kind === 'role' || kind === 'paper')
    .flatMap((fact) => draftsOf([fact], given))
    .flatMap((draft) => (draft.told ? [{ draft, now: draft.told }] : []));
  return (reflection.cv?.taken ?? []).flatMap((was): ChangedDates[] => {
    const { told } = was;
    if (!told || told.as === 'language' || !lines.has(was.source)) return [];
    const same = things.filter(({ draft, now }) =>
      told.as === 'job' ? isSameJob(was, told, draft) : isSamePaper(was, told, draft.words, now),
    );
    const isDone = ({ draft }: { draft: CvDraft }) => finished(reflection, was, draft);
    if (
      same.some((one) => !differs(told.from, one.now.from) && !differs(told.to, one.now.to) && !isDone(one))
    )
      return [];
    const next =
      same.find(({ now }) => now.from !== '' && !differs(told.from, now.from)) ??
      same.find(({ now }) => overlaps(told, now)) ??
      // A certificate that was renewed has one date, and then another.
      (told.as !== 'job' && same.length === 1 ? same[0] : undefined);
    if (!next) return [];
    const known: CvTold = {
      as: told.as,
      beside: next.now.beside || told.beside,
      from: later(told.from, next.now.from),
      to: later(told.to, next.now.to),
    };
    const state = isDone(next);
    const print = hashOf(
      `dates ${was.source} ${next.draft.words.toLowerCase()} ${known.from} ${known.to} ${state?.is ?? ''}`.trim(),
    );
    // That the paper itself was seen says nothing of its new dates.
    const { isKnownBy: _, ...bare } = next.draft;
    const draft = { ...bare, print };
    return [{ was: { ...was, told }, told: known, draft, ...(state ? { state } : {}) }];
  });
}

/** The reflection with the new line and dates in place of those that were kept; of the answer nothing changes but how a paper stands. */
export function takeDates(reflection: Reflection, { was, told, draft, state }: ChangedDates): Reflection {
  const { cv } = reflection;
  if (!cv) return reflection;
  const taken = cv.taken.map((one) =>
    one.source === was.source ? { ...one, line: draft.from.line, told } : one,
  );
  const now = state ? withState(reflection, was, state.is) : reflection;
  return leaveDraft({ ...now, cv: { ...cv, taken } }, draft);
}

/** The same work at the same place, whose town may be named or not. */
function isSameJob(was: FromCv, told: CvTold, { gain, words, told: now }: CvDraft): boolean {
  const isSameWork =
    isAlike(was.words, words) ||
    (gain.kind === 'picks' && gain.id !== null && was.source === `work/${gain.id}`);
  return now?.as === 'job' && isSameWork && placeOf(told) === placeOf(now);
}

/** The same degree or certificate in whatever letters; not of two schools that are both named. */
function isSamePaper(was: FromCv, told: CvTold, words: string, now: CvTold): boolean {
  const [here, there] = [placeOf(told), placeOf(now)];
  return (
    now.as === told.as &&
    barePaperName(was.words) === barePaperName(words) &&
    (here === there || here === '' || there === '')
  );
}

/** How a paper stands that was not finished in the answer and is in the CV; null where that is no change. */
function finished(
  { answers }: Pick<Reflection, 'answers'>,
  { source }: FromCv,
  { gain }: CvDraft,
): ChangedDates['state'] | null {
  const value = answers.papers?.value;
  if (gain.kind !== 'rows' || value?.kind !== 'rows' || gain.state === null) return null;
  const row = value.rows.find(({ id }) => source === `papers/${id}`);
  return row?.state === NOT_FINISHED && gain.state !== NOT_FINISHED
    ? { was: row.state, is: gain.state }
    : null;
}

const NOT_FINISHED = 'not-finished';

function withState(reflection: Reflection, { source }: FromCv, state: string): Reflection {
  const { papers } = reflection.answers;
  if (papers?.value?.kind !== 'rows') return reflection;
  const rows = papers.value.rows.map((row) => (source === `papers/${row.id}` ? { ...row, state } : row));
  return {
    ...reflection,
    answers: { ...reflection.answers, papers: { ...papers, value: { ...papers.value, rows } } },
  };
}

function placeOf(told: CvTold | undefined): string {
  return placeName(told?.beside).toLowerCase();
}

/** Whether the CV now says another month or year: "2021" and "2021-03" do not contradict each other, and no date says nothing. */
function differs(was: string, now: string): boolean {
  if (now === '' || was === now) return false;
  return was === '' || !(was.startsWith(now) || now.startsWith(was));
}

/** What is known after the CV: what it says now, but no less than was known. */
function later(was: string, now: string): string {
  return differs(was, now) || now.length > was.length ? now : was;
}

/** Whether both could be the same time at a place, not one after the other; where one has no dates nothing speaks against it. */
function overlaps(one: CvTold, other: CvTold): boolean {
  return startOf(one) <= endOf(other) && startOf(other) <= endOf(one);
}

function startOf({ from, to }: CvTold): string {
  const start = from || (to === 'now' ? '' : to);
  return start.length === 4 ? `${start}-01` : start;
}

function endOf({ from, to }: CvTold): string {
  const end = to || from;
  if (end === 'now' || end === '') return '9999-12';
  return end.length === 4 ? `${end}-12` : end;
}
