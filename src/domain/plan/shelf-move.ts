import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Goal, Segment, Shareable } from '#src/domain/synthesis/types.ts';

/** Ways to find out more before deciding: the first article's four moves, and the job shadowing that it names. */
export const MOVES = ['mentor', 'trial', 'class', 'network', 'shadow'] as const;
export type MoveId = (typeof MOVES)[number];

/** One way to explore, made concrete for this person. */
export type ShelfMove = {
  id: MoveId;
  /** Whom to ask, by the people they named: for the person alone. */
  whom: readonly Segment[];
  /** What to ask: three questions. */
  ask: readonly (readonly Segment[])[];
  /** A first message to somebody, made of what strangers may hear and nothing else. */
  message: readonly Segment[];
  /** What a small test would look like within their cushion. */
  test: readonly Segment[];
  hours: readonly Segment[];
  money: readonly Segment[];
  /** The move as a goal that can be taken on. */
  goal: Goal;
};

/** What the moves are made of: the person's own plan, and beside it what may be said to strangers. */
export type ShelfPlan = {
  own: GoalPlan;
  roleModel: Evidence | null;
  forOthers: Plan<Shareable>;
};
