import { type IsoDate, partsOfDate } from '#src/domain/dates.ts';
import type { CvDates, CvGap, CvMonth, CvRole, CvSource } from './cv-read.ts';

/** Months of a year: what is shorter is told in no years. */
const YEAR = 12;
/** Months that a gap has to be longer than to be told. */
const LONG_GAP = 12;

/** Months counted from year 0, `first` to `end`, the month behind the last one. */
type Stretch = { first: number; end: number };
type RoleStretch = Stretch & { role: CvRole };

/** Full years of one kind of work, to the nearest: what its roles are called, the latest first, and where they stand, in one line. */
export type CvYears = { readonly years: number; readonly titles: readonly string[]; readonly from: CvSource };

/**
 * Years of each kind of paid work, to the nearest, the kind of the latest role first, counted from the dates of its roles: months in two of them
 * once, those between them not. `today` ends what goes on; `isSame` says which titles are one kind.
 */
export function yearsOfWork(
  roles: readonly CvRole[],
  today: IsoDate,
  isSame: (one: string, other: string) => boolean,
): CvYears[] {
  const latest = roles
    .flatMap((role) => {
      const stretch = role.isUnpaid || !role.dates?.to ? null : stretchOf(role.dates, today, MID_YEAR);
      return stretch ? [{ ...stretch, role }] : [];
    })
    .toSorted((one, other) => other.end - one.end || other.first - one.first);
  const kinds: RoleStretch[][] = [];
  for (const stretch of latest) {
    const kind = kinds.find((others) => others.some(({ role }) => isSame(role.title, stretch.role.title)));
    if (kind) kind.push(stretch);
    else kinds.push([stretch]);
  }
  return kinds.flatMap((kind): CvYears[] => {
    const [newest] = kind;
    const months = monthsIn(kind);
    if (!newest || months < YEAR) return [];
    const years = Math.round(months / YEAR);
    const line = kind.map(({ role }) => role.from.line).join(' / ');
    return [{ years, titles: kind.map(({ role }) => role.title), from: { ...newest.role.from, line } }];
  });
}

/**
 * The gaps between all roles, as far as their dates show them. `today` ends what goes on; months of `others`, such as studies, are no
 * gap.
 */
export function gapsOf(roles: readonly CvRole[], today: IsoDate, others: readonly CvDates[] = []): CvGap[] {
  return gapsIn(
    roles
      .flatMap((role) => {
        const stretch = stretchOf(role.dates, today);
        return stretch ? [{ ...stretch, role }] : [];
      })
      .sort((one, other) => one.first - other.first),
    others.flatMap((dates) => stretchOf(dates, today) ?? []),
  );
}

/** Months in any of the stretches: those in two of them count once. */
function monthsIn(stretches: readonly Stretch[]): number {
  let months = 0;
  let counted = 0;
  for (const { first, end } of stretches.toSorted((one, other) => one.first - other.first)) {
    months += Math.max(0, end - Math.max(counted, first));
    counted = Math.max(counted, end);
  }
  return months;
}

function gapsIn(stretches: readonly RoleStretch[], others: readonly Stretch[]): CvGap[] {
  const gaps: CvGap[] = [];
  let [last] = stretches;
  if (!last) return [];
  for (const stretch of stretches) {
    const between = { first: last.end, end: stretch.first };
    const within = others
      .map(({ first, end }) => ({ first: Math.max(first, between.first), end: Math.min(end, between.end) }))
      .filter(({ first, end }) => first < end);
    const empty = between.end - between.first - monthsIn(within);
    if (empty > LONG_GAP) gaps.push(gapBetween(last, stretch, between.end - between.first));
    if (stretch.end > last.end) last = stretch;
  }
  return gaps;
}

function gapBetween(before: RoleStretch, after: RoleStretch, months: number): CvGap {
  return {
    id: `gap-${before.role.id}-${after.role.id}`,
    kind: 'gap',
    from: { ...before.role.from, line: `${before.role.from.line} / ${after.role.from.line}` },
    start: monthAt(before.end, !isByYear(before.role.dates?.to)),
    end: monthAt(after.first - 1, !isByYear(after.role.dates?.from)),
    months,
    before: before.role.id,
    after: after.role.id,
  };
}

/** Months to take where only a year is named. As long as it allows: a gap must be shown, never guessed. */
const WHOLE_YEAR = { first: 1, last: 12 };
/** From the middle of a year to the middle of another: "2010 to 2017" are seven years. */
const MID_YEAR = { first: 7, last: 6 };

function stretchOf(dates: CvDates | null, today: IsoDate, unnamed = WHOLE_YEAR): Stretch | null {
  const { from, to } = dates ?? {};
  if (!from) return null;
  const now = partsOfDate(today);
  const until = to === 'now' ? { year: now.year, month: now.month } : (to ?? from);
  const first = from.year * 12 + (from.month ?? unnamed.first) - 1;
  const end = until.year * 12 + (until.month ?? unnamed.last);
  const present = now.year * 12 + now.month;
  return first < present && first < end ? { first, end: Math.min(end, present) } : null;
}

function isByYear(moment: CvDates['to'] | undefined): boolean {
  return typeof moment === 'object' && moment?.month === null;
}

function monthAt(months: number, hasMonth: boolean): CvMonth {
  return { year: Math.floor(months / 12), month: hasMonth ? (months % 12) + 1 : null };
}
