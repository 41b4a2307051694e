/** The texts of a goal that a person may write themselves. */
export const GOAL_PARTS = ['action', 'measure', 'firstStep', 'ifThen', 'why', 'changeIf'] as const;
export type GoalPart = (typeof GOAL_PARTS)[number];
