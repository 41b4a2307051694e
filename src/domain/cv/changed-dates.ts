import type { CvTold, FromCv } from '#src/domain/model/from-cv.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { type CvDraft, type DraftGiven, isAlike } from './cv-draft.ts';
import type { CvFact } from './cv-read.ts';
import { draftsOf } from './draft.ts';
import { isSeen } from './draft-taker.ts';
import { leaveDraft } from './take.ts';

/** A job that stands in the answers, and the same job as the CV tells it now: with other dates. `told`: what is then known of it. */
export type ChangedDates = { was: FromCv & { told: CvTold }; told: CvTold; draft: CvDraft };

/**
 * The jobs that were taken from a CV before and have other dates in this one, which the person has not decided on yet. Another
 * way to write the same dates is no change, nor is another time at the same place; what the CV does not say any more changes nothing.
 */
export function changedDates(
  facts: readonly CvFact[],
  reflection: Pick<Reflection, 'answers' | 'cv'>,
  given: DraftGiven,
): ChangedDates[] {
  const lines = linesBehind(reflection);
  // Each job by itself: among all of them a second time in the same work would be dropped.
  const jobs = facts.filter(({ kind }) => kind === 'role').flatMap((fact) => draftsOf([fact], given));
  return (reflection.cv?.taken ?? []).flatMap((was): ChangedDates[] => {
    const { told } = was;
    if (told?.as !== 'job' || !lines.has(was.source)) return [];
    const same = jobs.flatMap((draft) =>
      draft.told && isSameJob(was, told, draft) ? [{ draft, now: draft.told }] : [],
    );
    if (same.some(({ now }) => !differs(told.from, now.from) && !differs(told.to, now.to))) return [];
    const next =
      same.find(({ now }) => now.from !== '' && !differs(told.from, now.from)) ??
      same.find(({ now }) => overlaps(told, now));
    if (!next) return [];
    const known: CvTold = {
      as: 'job',
      beside: next.now.beside || told.beside,
      from: later(told.from, next.now.from),
      to: later(told.to, next.now.to),
    };
    const print = hashOf(`dates ${was.source} ${next.draft.words.toLowerCase()} ${known.from} ${known.to}`);
    const draft = { ...next.draft, print };
    return isSeen(draft, reflection.cv) ? [] : [{ was: { ...was, told }, told: known, draft }];
  });
}

/** The reflection with the job's new line and dates in place of those that were kept; the answer itself stays as it is. */
export function takeDates(reflection: Reflection, { was, told, draft }: ChangedDates): Reflection {
  const { cv } = reflection;
  if (!cv) return reflection;
  const taken = cv.taken.map((one) =>
    one.source === was.source ? { ...one, line: draft.from.line, told } : one,
  );
  return leaveDraft({ ...reflection, cv: { ...cv, taken } }, draft);
}

/** The same work at the same place, whose town may be named or not. */
function isSameJob(was: FromCv, told: CvTold, { gain, words, told: now }: CvDraft): boolean {
  const isSameWork =
    isAlike(was.words, words) ||
    (gain.kind === 'picks' && gain.id !== null && was.source === `work/${gain.id}`);
  return isSameWork && placeOf(told) === placeOf(now);
}

function placeOf(told: CvTold | undefined): string {
  return (told?.beside.split(',')[0] ?? '').trim().toLowerCase();
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
