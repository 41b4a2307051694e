/** The paths of questions, from the shortest. */
export const LEVELS = ['quick', 'standard', 'deep'] as const;
export type Level = (typeof LEVELS)[number];

/** The steps of questions in their order. Apart from their shapes, so that addresses do not bring the checks of saved work. */
export const STEPS = [
  'now',
  'skills',
  'experiences',
  'social',
  'education',
  'finances',
  'weights',
  'life',
] as const;
export type StepId = (typeof STEPS)[number];
