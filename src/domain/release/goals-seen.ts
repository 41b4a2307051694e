import { GOAL_PARTS, type GoalPart } from '#src/domain/model/goal-parts.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { lineMayReach, textMayReach, type WhatStands } from './kept-words.ts';

/** A goal taken on, as one audience may see it: a part whose words may not reach them is empty. */
export type GoalSeen = GoalRecord & {
  /** The parts that are kept back: they have words, and this audience sees none of them. */
  hidden: readonly GoalPart[];
  /** Its action may not be seen: it is counted, and says nothing more. */
  isKept: boolean;
};

/** What of a goal is needed to put it down. */
export type GoalShown = Pick<
  GoalSeen,
  'id' | 'kind' | 'action' | 'by' | 'firstStep' | 'firstStepBy' | 'language'
>;

export function shownOf({ id, kind, action, by, firstStep, firstStepBy, language }: GoalShown): GoalShown {
  return { id, kind, action, by, firstStep, firstStepBy, language };
}

/** Goals as an audience may see them. A goal keeps its words while answers change, so each is judged as it stands. */
export function goalsFor(
  audience: Audience,
  goals: readonly GoalRecord[],
  told: WhatStands,
): readonly GoalSeen[] {
  return goals.map((goal) => {
    const hidden = GOAL_PARTS.filter((part) => !textMayReach(audience, goal[part], told));
    const isKept = hidden.includes('action');
    const gone = isKept ? GOAL_PARTS : hidden;
    return {
      ...goal,
      ...Object.fromEntries(gone.map((part) => [part, []])),
      statusWhy: !isKept && lineMayReach(audience, goal.statusWhy, told.matters) ? goal.statusWhy : '',
      notes: isKept ? [] : goal.notes.filter(({ text }) => lineMayReach(audience, text, told.matters)),
      hidden: gone.filter((part) => goal[part].length > 0),
      isKept,
    };
  });
}
