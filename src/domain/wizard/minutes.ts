import type { Level } from '#src/domain/model/steps.ts';

/**
 * How long each level takes, in whole minutes, as time-needed.ts counts it for the questions as they are
 * (a test holds them together). Written out, so that the first page need not fetch the questions to say it.
 */
export const MINUTES: Readonly<Record<Level, number>> = { quick: 6, standard: 11, deep: 21 };

/** How many questions the quick level asks. */
export const QUICK_QUESTIONS = 12;
