/** Matters that are a person's own business. What speaks of one stays out of every text for strangers. */
export const TOPICS = ['money', 'health', 'disability', 'age', 'family', 'prison', 'migration'] as const;
export type Topic = (typeof TOPICS)[number];
