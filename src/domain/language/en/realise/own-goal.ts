import type { GoalPlan } from '#src/domain/synthesis/goal-plan.ts';
import type { Evidence, Goal } from '#src/domain/synthesis/types.ts';
import { capitalised, fill, quote } from './filler.ts';
import { type Given, type Schema, schema } from './frames.ts';
import { givenTo, plain, whyOf, write } from './goal-parts.ts';

const ACTION: readonly Schema[] = [
  schema(['skill'], { 'own-goal': (say, { skill }) => say`${skill}.` }),
  schema(['ownWords'], { 'own-goal-words': (say, { ownWords }) => say`What I want to reach: ${ownWords}.` }),
];

const WHY = whyOf('It is a step of my own');

export const OWN_GOAL_SCHEMAS: readonly Schema[] = [...ACTION, ...WHY];

/** A goal that the person wrote where an aspiration belongs. Their words stay; what a goal needs is added. */
export function ownGoal(given: GoalPlan, evidence: Evidence): Goal | null {
  const slots: Given = { ...givenTo(given), skill: fill(evidence, 'base'), ownWords: quote(evidence) };
  const action = write(ACTION, slots);
  if (action.length === 0) return null;
  return {
    id: `own-${evidence.id}`,
    kind: 'own',
    action: capitalised(action),
    measure: plain('It is done, or it is not: I will know by a plain yes or no.', 'own-measure'),
    by: given.by.own,
    firstStep: plain(
      'Take 20 minutes to write down the next three things this needs, and do the smallest.',
      'own-first',
    ),
    firstStepBy: given.firstStepBy.own,
    ifThen: plain(
      'If a month goes by without a step, then I will ask one person to look at it with me.',
      'if-then',
    ),
    why: write(WHY, slots),
    changeIf: plain('it no longer serves what I am working toward.', 'own-change'),
  };
}
