import { addDays, addMonths, type IsoDate } from '#src/domain/dates.ts';
import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { capital, ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Told } from './told.ts';

/** What every row of goals is told. */
export type GoalGiven = {
  slots: Told;
  verbs: Verbs;
  today: IsoDate /** The tensions on the page, by id. */;
  tensions: readonly string[];
  /** The way there that was chosen before, by its id. */
  path?: string | undefined;
};

/** `path`: the way there · `trial`: try it before leaping · `terms`: what the work must bring in and fit. */
export const KINDS = ['path', 'trial', 'terms'] as const;
export type Kind = (typeof KINDS)[number];

/** A goal before its dates. Texts are whole sentences; `months` from today; `firstDays` until the first step, a week at most. */
export type GoalDraft = {
  /** The row's name, unique in its list. */
  id: string;
  kind: Kind;
  action: readonly Segment[];
  measure: readonly Segment[];
  months: number;
  /** The day that the person named for it, where they did. */
  on?: IsoDate | undefined;
  firstStep: readonly Segment[];
  /** Other first acts, the best first, for where that one stands in another goal. */
  otherSteps: readonly (readonly Segment[])[];
  firstDays: number;
};

/** One way to make a goal: null where it does not fit this person. */
export type GoalRow = (given: GoalGiven) => GoalDraft | null;

/** What a row says: a hole in one of its texts makes no goal. */
export type Said = {
  months: number;
  on?: IsoDate | undefined;
  action: Piece | string;
  measure: Piece | string;
  /** One, or several of which the first that no other goal begins with is taken; what is null falls out. */
  firstStep: Piece | string | readonly (Piece | string)[];
  firstDays?: number;
};

/** Builds a goal; null as soon as one of its texts has a hole. */
export function goal(id: string, kind: Kind, said: Said): GoalDraft | null {
  const whole = (piece: Piece | string) =>
    typeof piece === 'string' ? [ours(piece, id)] : onceStopped(piece);
  const action = whole(said.action);
  const measure = whole(said.measure);
  const [firstStep, ...otherSteps] = isSeveral(said.firstStep)
    ? said.firstStep.flatMap((one) => (one === null ? [] : [whole(one) ?? []]))
    : [whole(said.firstStep)];
  if (!action || !measure || !firstStep) return null;
  return {
    id,
    kind,
    months: said.months,
    on: said.on,
    action: opened(action),
    measure: opened(measure),
    firstStep: opened(firstStep),
    otherSteps: otherSteps.flatMap((one) => (one ? [opened(one)] : [])),
    firstDays: said.firstDays ?? 5,
  };
}

/** A list of first acts, and no piece of one. */
function isSeveral(step: Said['firstStep']): step is readonly (Piece | string)[] {
  return Array.isArray(step) && !(step as readonly unknown[]).some(isSegment);
}

const isSegment = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);

/** The last day that the person named, if any: no goal that leads to work ends after it. */
export function ownDeadline({ deadline }: Slots, today: IsoDate): IsoDate | null {
  if (!deadline) return null;
  switch (deadline.kind) {
    case 'working-by':
    case 'ends-on':
      return deadline.on > today ? deadline.on : null;
    case 'money-lasts':
      return addMonths(today, Math.max(1, deadline.months));
    case 'stop-in':
      return addMonths(today, Math.max(1, Math.round(deadline.years * 12)));
  }
}

/** So many months from today, inside the person's own deadline, and never less than two weeks away. */
export function dueDate(
  { months, on }: Pick<GoalDraft, 'months' | 'on'>,
  slots: Slots,
  today: IsoDate,
): IsoDate {
  const due = on && on > today ? on : apartFromHolidays(endOfMonth(addMonths(today, months)));
  const last = ownDeadline(slots, today);
  const soonest = addDays(today, 14);
  // What is there only on the day itself is there too late.
  const inside = last && last <= due ? apartFromHolidays(addDays(last, -A_WEEK)) : due;
  return inside < soonest ? soonest : inside;
}

const A_WEEK = 7;

/** Small things end with a month: who begins in its first days has the month before it. */
function endOfMonth(date: IsoDate): IsoDate {
  const isEarly = Number(date.slice(8)) <= FIRST_DAYS;
  const first: IsoDate = `${date.slice(0, 8)}01`;
  return addDays(isEarly ? first : addMonths(first, 1), -1);
}

const FIRST_DAYS = 10;

/** Between Christmas and the first days of a year nobody answers. */
export function apartFromHolidays(date: IsoDate): IsoDate {
  return /-12-(?:2|3)/u.test(date) ? `${date.slice(0, 8)}18` : date;
}

/** Pieces one after another, without what is empty; null as soon as one has a hole. */
export function say(rule: string, ...pieces: readonly (Piece | string)[]): Segment[] | null {
  const segments: Segment[] = [];
  for (const piece of pieces) {
    if (piece === null) return null;
    if (typeof piece !== 'string') segments.push(...piece);
    else if (piece !== '') segments.push(ours(piece, rule));
  }
  return segments;
}

/** A sentence begins with a capital, or with a figure. */
function opened(piece: readonly Segment[]): readonly Segment[] {
  const first = piece[0]?.text[0] ?? '';
  return first >= '0' && first <= '9' ? piece : capital(piece);
}

/** "Shown to L." ends with one stop. */
function onceStopped(piece: Piece): Piece {
  const last = piece?.at(-1);
  const before = piece?.at(-2);
  return piece && last?.text === '.' && before?.text.endsWith('.') ? piece.slice(0, -1) : piece;
}
