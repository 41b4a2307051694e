/** Names of the pages of one reflection, for the links between them and as their titles. */
export const pages = {
  label: 'Pages of this reflection',
  aspiration: 'Aspiration',
  plan: 'Plan',
  interview: 'Interview',
  rehearsal: 'Rehearse',
  versions: 'Versions',
  review: 'Look back',
} as const;
