import type { IsoDate } from '#src/domain/dates.ts';
import { planGoals } from '#src/domain/synthesis/goals.ts';
import { firstUsable, planStatement, shareable } from '#src/domain/synthesis/plan.ts';
import type { Goal, Synthesis } from '#src/domain/synthesis/types.ts';
import type { PlanLanguage } from './language.ts';
import type { ShelfMove, ShelfPlan } from './shelf-move.ts';

export type ShelfGiven = {
  synthesis: Pick<Synthesis, 'evidence' | 'shares'>;
  today: IsoDate;
  language: PlanLanguage;
};

/** The moves that explore, each with whom to ask, what to ask, a first message and a small test. Total; pure. */
export function exploreShelf(given: ShelfGiven): readonly ShelfMove[] {
  return given.language.shelf(planShelf(given));
}

/** Proposals beside the synthesis' own: the moves as goals, and other wordings or sizes of each kind. */
export function furtherGoals(given: ShelfGiven): readonly Goal[] {
  const plan = planShelf(given);
  const { furtherGoals: further, shelf } = given.language;
  return [...further(plan), ...shelf(plan).map(({ goal }) => goal)];
}

function planShelf({ synthesis: { evidence, shares }, today, language: { signs } }: ShelfGiven): ShelfPlan {
  return {
    own: planGoals(planStatement(evidence, shares), evidence, { today, told: evidence, signs }),
    roleModel: firstUsable(evidence, 'role-model'),
    forOthers: planStatement(shareable(evidence), shares, evidence),
  };
}
