import { FIELD, workId } from '#src/domain/model/work-id.ts';
import { hashOf } from '#src/domain/text/hash.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import { type CvDraft, type DraftGain, type DraftGiven, draft, isAlike, toldOf } from './cv-draft.ts';
import type { CvField, CvRole } from './cv-read.ts';
import { fieldCalled, fieldOfTitle, fieldToSay, isSameRole } from './title-in-catalogue.ts';
import type { InOneTrade } from './work-family.ts';
import { type CvYears, yearsOfWork } from './work-time.ts';

/** A job as work in the answer. `leads`: it is what somebody does now or did last; `isPaid`: there is paid work beside it. */
export function ofRole(
  { title, employer, dates, isUnpaid, from }: CvRole,
  given: DraftGiven,
  { isPaid, leads }: { isPaid: boolean; leads: boolean },
): CvDraft[] {
  const [drafted] = draft(
    'work',
    from,
    workOf(title, given, ['role', 'field']) ?? { kind: 'picks', id: null, text: title },
  );
  const role: CvDraft = { ...drafted, told: toldOf('job', employer, dates), ...(leads ? { leads } : {}) };
  return [isUnpaid && isPaid ? { ...role, waits: 'unpaid' } : role];
}

/**
 * The field of the work: as the CV names it, or else as the job titles show it. Of several the first is offered in its turn, and of what a
 * headline says beside roles only a field; all else waits.
 */
export function ofFields(fields: readonly CvField[], roles: readonly CvRole[], given: DraftGiven): CvDraft[] {
  const named = fields.flatMap((field) => ofField(field, given));
  const all = [...named, ...(named.some(isField) || given.isPicked ? [] : fieldOfRoles(roles, given))];
  const first = all.find(isField);
  return all.map((one) => (roles.length === 0 || one === first ? one : { ...one, waits: 'field' }));
}

/**
 * A headline only where the catalogue has it as a role or a field: it is mostly no name of one; the industry that somebody names for
 * themselves only as a field. What was studied is no work that somebody does.
 */
function ofField({ words, said, from }: CvField, given: DraftGiven): CvDraft[] {
  const gain =
    said === 'study'
      ? null
      : said === 'headline'
        ? workOf(words, given, ['role', 'field'])
        : fieldGain(fieldCalled(words, given.work), given);
  return gain ? draft('work', from, gain) : [];
}

function isField({ gain }: CvDraft): boolean {
  return gain.kind === 'picks' && gain.id !== null && gain.id.startsWith(FIELD);
}

function fieldGain(id: string | null, { work }: DraftGiven): DraftGain | null {
  const field = work.fields.find((one) => one.id === id);
  return field ? { kind: 'picks', id: workId('field', field.id), text: field.label } : null;
}

/** The field of the latest paid job whose title says it, beside the lines of all jobs in it. The person says whether that is what they do. */
function fieldOfRoles(roles: readonly CvRole[], given: DraftGiven): CvDraft[] {
  const paid = roles.filter(({ isUnpaid }) => !isUnpaid);
  const fields = paid.map(({ title }) => fieldOfTitle(title, given.work));
  const id = paid.map(({ title }) => fieldToSay(title, given.work)).find((field) => field !== null) ?? null;
  const gain = fieldGain(id, given);
  const jobs = paid.filter((_, at) => fields[at] === id);
  const [latest] = jobs;
  if (!gain || !latest) return [];
  const [drafted] = draft(
    'work',
    { ...latest.from, line: jobs.map(({ from }) => from.line).join(' / ') },
    gain,
  );
  return [{ ...drafted, isField: true, isKnownBy: [hashOf(`field ${id}`)] }];
}

/**
 * The years of each kind of work among the jobs, those in the field that most of them may share, and, where it is not sure which jobs
 * are of the trade, those of all that may be.
 */
export function ofYears(
  roles: readonly CvRole[],
  { work, today }: DraftGiven,
  inOneTrade: InOneTrade = () => false,
): CvDraft[] {
  const asDraft = ({ years, titles, from }: CvYears): CvDraft => {
    const [drafted] = draft('years', from, { kind: 'figures', figure: 'years', text: `${years}` });
    // The same years of the same jobs are known in whatever lines they stand.
    const known = hashOf(`years ${years} ${titles.join(' / ').toLowerCase()}`);
    return { ...drafted, counted: titles, isKnownBy: [known] };
  };
  const fieldOf = (title: string) => fieldOfTitle(title, work);
  const mayBeSame = (one: string, other: string) =>
    [fieldOf(one), fieldOf(other)].includes(null) || fieldOf(one) === fieldOf(other);
  const isSame = (one: string, other: string) =>
    isSameRole(one, other, work) || (mayBeSame(one, other) && inOneTrade(one, other));
  const kinds = yearsOfWork(roles, today, isSame);
  const fields = new Map(roles.map((role) => [role, fieldOf(role.title)]));
  const inFields = [...new Set(fields.values())].flatMap((field) =>
    field === null
      ? []
      : yearsOfWork(
          roles.filter((role) => fields.get(role) === field),
          today,
          () => true,
        ).map((years) => ({ ...asDraft(years), countedIn: workId('field', field) })),
  );
  const all = ofAllJobs(roles, { fields, today, kinds }).map(
    (years): CvDraft => ({ ...asDraft(years), isAllWork: true }),
  );
  return [...kinds.map(asDraft), ...inFields, ...all];
}

/**
 * The years of the latest work and of all jobs whose titles do not say that they are other work. Nothing where that adds no year, or
 * every job is known to be of one trade or of another.
 */
function ofAllJobs(
  roles: readonly CvRole[],
  {
    fields,
    today,
    kinds: [latest],
  }: { fields: ReadonlyMap<CvRole, string | null>; today: DraftGiven['today']; kinds: readonly CvYears[] },
): CvYears[] {
  if (!latest) return [];
  const counted = new Set(latest.titles);
  const own = new Set(roles.filter(({ title }) => counted.has(title)).map((role) => fields.get(role)));
  const all = roles.filter(
    (role) => counted.has(role.title) || fields.get(role) === null || own.has(fields.get(role)),
  );
  const isUnsure = all.some(
    (role) => !counted.has(role.title) && fields.get(role) === null && !role.isUnpaid,
  );
  return isUnsure ? yearsOfWork(all, today, () => true).filter(({ years }) => years > latest.years) : [];
}

/** Work of the catalogue that is called exactly so: one that is only found by these words would change what the CV says. */
function workOf(words: string, { work }: DraftGiven, kinds: readonly ('role' | 'field')[]): DraftGain | null {
  const hit = searchWork(words, work, 3).find(
    (found) => found.isOwn && kinds.includes(found.kind) && isAlike(found.matched, words),
  );
  return hit ? { kind: 'picks', id: workId(hit.kind, hit.words.id), text: hit.words.label } : null;
}
