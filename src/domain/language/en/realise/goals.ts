import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { learningGoal } from './learning-goal.ts';
import { ownGoal } from './own-goal.ts';
import { peopleGoal } from './people-goal.ts';
import { testGoal } from './test-goal.ts';

/**
 * The goals that begin an aspiration: what the person moved here, then one to learn, one with people, one to test it
 * (article 1: class, mentor, part-time trial).
 */
export function realiseGoals(given: GoalPlan): readonly Goal[] {
  return [
    ...given.moved.flatMap((evidence) => ownGoal(given, evidence) ?? []),
    learningGoal(given),
    peopleGoal(given),
    testGoal(given),
  ];
}
