/** Texts of the first screen. */
export const start = {
  title: 'What are you working toward?',
  begin: 'Begin',
} as const;
