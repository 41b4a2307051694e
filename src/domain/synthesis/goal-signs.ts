/**
 * What shows that words are a goal and no aspiration: an end date, a post to hold, a finish line, a measure. An
 * aspiration could be pursued in more than one job, and is still true when one changes employer (article 2: "a key
 * position in your company" is a goal, "a positive impact in the industry" an aspiration).
 */
export const GOAL_SIGNS = ['date', 'post', 'finish-line', 'measure'] as const;
export type GoalSign = (typeof GOAL_SIGNS)[number];
