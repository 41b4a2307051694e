import type { Level } from '#src/domain/model/steps.ts';

/**
 * How long each level takes, in whole minutes, as `npm run minutes` counts it from the words on the screens (a journey holds them
 * together). Written out, so that the first page need not fetch the questions to say it.
 */
export const MINUTES: Readonly<Record<Level, number>> = { quick: 6, standard: 12, deep: 30 };

/** How many questions the quick level asks. */
export const QUICK_QUESTIONS = 12;
