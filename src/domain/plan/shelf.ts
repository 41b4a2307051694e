import type { IsoDate } from '#src/domain/dates.ts';
import { realiseFurtherGoals } from '#src/domain/language/en/realise/further-goals.ts';
import { realiseShelf } from '#src/domain/language/en/realise/shelf.ts';
import { type GoalPlan, planGoals } from '#src/domain/synthesis/goals.ts';
import { movedAway } from '#src/domain/synthesis/moves.ts';
import { firstUsable, type Plan, planStatement, shareable } from '#src/domain/synthesis/plan.ts';
import type { Evidence, Goal, Segment, Shareable, Synthesis } from '#src/domain/synthesis/types.ts';

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

export type ShelfGiven = {
  synthesis: Pick<Synthesis, 'evidence' | 'shares' | 'moves'>;
  today: IsoDate;
};

/** The moves that explore, each with whom to ask, what to ask, a first message and a small test. Total; pure. */
export function exploreShelf(given: ShelfGiven): readonly ShelfMove[] {
  return realiseShelf(planShelf(given));
}

/** Proposals beside the synthesis' own: the moves as goals, and other wordings or sizes of each kind. */
export function furtherGoals(given: ShelfGiven): readonly Goal[] {
  const plan = planShelf(given);
  return [...realiseFurtherGoals(plan), ...realiseShelf(plan).map(({ goal }) => goal)];
}

function planShelf({ synthesis, today }: ShelfGiven): ShelfPlan {
  const { evidence, moved } = movedAway(synthesis.evidence, synthesis.moves);
  const plan = planStatement(evidence, synthesis.shares, synthesis.evidence);
  return {
    own: planGoals(plan, synthesis.evidence, { today, moved, told: synthesis.evidence }),
    roleModel: firstUsable(evidence, 'role-model'),
    forOthers: planStatement(shareable(evidence), synthesis.shares, synthesis.evidence),
  };
}
