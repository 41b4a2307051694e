import { type IsoDate, partsOfDate } from '#src/domain/dates.ts';
import type { CvDates, CvGap, CvMonth, CvRole, CvYears } from './cv-read.ts';

/** Months that a gap has to be longer than to be told. */
const LONG_GAP = 12;

/** Months counted from year 0, `first` to `end`, the month behind the last one. */
type Stretch = { first: number; end: number; role: CvRole };

/** How long all roles last together and which gaps lie between them, as far as their dates show it; `today` ends what goes on. */
export function workTimeOf(roles: readonly CvRole[], today: IsoDate): (CvYears | CvGap)[] {
  const stretches = roles
    .flatMap((role) => stretchOf(role, today) ?? [])
    .sort((one, other) => one.first - other.first);
  const [earliest] = stretches;
  if (!earliest) return [];
  let months = 0;
  let last = earliest;
  let counted = earliest.first;
  const gaps: CvGap[] = [];
  for (const stretch of stretches) {
    const between = stretch.first - last.end;
    if (between > LONG_GAP) gaps.push(gapBetween(last, stretch, between));
    months += Math.max(0, stretch.end - Math.max(counted, stretch.first));
    counted = Math.max(counted, stretch.end);
    if (stretch.end > last.end) last = stretch;
  }
  const years = Math.floor(months / 12);
  const since = Math.floor(earliest.first / 12);
  const told: CvYears[] =
    years > 0 ? [{ id: 'years', kind: 'years', from: earliest.role.from, years, since }] : [];
  return [...told, ...gaps];
}

function gapBetween(before: Stretch, after: Stretch, months: number): CvGap {
  return {
    id: `gap-${before.role.id}-${after.role.id}`,
    kind: 'gap',
    from: before.role.from,
    start: monthAt(before.end, !isByYear(before.role.dates?.to)),
    end: monthAt(after.first - 1, !isByYear(after.role.dates?.from)),
    months,
    before: before.role.id,
    after: after.role.id,
  };
}

/** Where only years are named a role lasts as long as they allow: a gap must be shown, never guessed. */
function stretchOf(role: CvRole, today: IsoDate): Stretch | null {
  const { from, to } = role.dates ?? {};
  if (!from) return null;
  const now = partsOfDate(today);
  const until = to === 'now' ? { year: now.year, month: now.month } : (to ?? from);
  const first = from.year * 12 + (from.month ?? 1) - 1;
  const end = until.year * 12 + (until.month ?? 12);
  const present = now.year * 12 + now.month;
  return first < present && first < end ? { first, end: Math.min(end, present), role } : null;
}

function isByYear(moment: CvDates['to'] | undefined): boolean {
  return typeof moment === 'object' && moment?.month === null;
}

function monthAt(months: number, hasMonth: boolean): CvMonth {
  return { year: Math.floor(months / 12), month: hasMonth ? (months % 12) + 1 : null };
}
