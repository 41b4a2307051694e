import { addDays, addMonths, type IsoDate } from '#src/domain/dates.ts';
import type { Verbs } from '#src/domain/language/en/compose/doing.ts';
import { capital, ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** What every row of goals is told. */
export type GoalGiven = {
  slots: Slots;
  verbs: Verbs;
  today: IsoDate /** The tensions on the page, by id. */;
  tensions: readonly string[];
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
  firstStep: readonly Segment[];
  firstDays: number;
  /** The tension that it tests. */
  tests?: string;
};

/** One way to make a goal: null where it does not fit this person. */
export type GoalRow = (given: GoalGiven) => GoalDraft | null;

/** Builds a goal; null as soon as one of its texts has a hole. */
export function goal(
  id: string,
  kind: Kind,
  months: number,
  action: Piece,
  measure: Piece | string,
  firstStep: Piece | string,
  { firstDays = 5, tests }: { firstDays?: number; tests?: string } = {},
): GoalDraft | null {
  const whole = (piece: Piece | string) => (typeof piece === 'string' ? [ours(piece, id)] : piece);
  const measured = whole(measure);
  const first = whole(firstStep);
  if (!action || !measured || !first) return null;
  return {
    id,
    kind,
    months,
    action: capital(action),
    measure: capital(measured),
    firstStep: capital(first),
    firstDays,
    ...(tests ? { tests } : {}),
  };
}

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
      return addMonths(today, Math.max(1, deadline.years) * 12);
  }
}

/** So many months from today, inside the person's own deadline, and never less than two weeks away. */
export function dueDate(months: number, slots: Slots, today: IsoDate): IsoDate {
  const due = addMonths(today, months);
  const last = ownDeadline(slots, today);
  const soonest = addDays(today, 14);
  const inside = last && last < due ? last : due;
  return inside < soonest ? soonest : inside;
}

/** The person's words, as they stand in a goal: "my" stays "my". */
export function adviser({ advisers }: Slots): Segment[] | null {
  const [first] = advisers;
  if (!first) return null;
  const name = first.name || RELATIONS[first.relation];
  return name
    ? [{ text: name, kind: first.name ? 'user' : 'lexeme', sources: [first.source], rule: 'adviser' }]
    : null;
}

const RELATIONS: Readonly<Record<string, string>> = {
  partner: 'my partner',
  parents: 'one of my parents',
  relative: 'someone in my family',
  friend: 'a friend',
  manager: 'my manager',
  'past-manager': 'a manager from before',
  colleague: 'a colleague',
  mentor: 'my mentor',
  community: 'someone in my community',
};
