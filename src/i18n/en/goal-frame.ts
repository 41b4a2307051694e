/** How a goal is put down, wherever it stands: a promise with its date, and its first step (decisions/0059). */
export const goalFrame = {
  promise: (by: string) => (by ? `By ${by}, I will ` : ''),
  written: (by: string) => (by ? `By ${by}: ` : ''),
  firstStep: (by: string) => (by ? `First step, by ${by}: ` : 'First step: '),
} as const;
