import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { onceByThing } from '#src/domain/text/readings.ts';
import { doubtOf, FOREIGN, isMostlyAbroad } from './doubt-of.ts';

/** What was typed, all of it: whoever typed most of it in another language is read so. */
type All = { typed: readonly Typed[] };

/** Whether words that were typed are of another language: nothing in English says them. */
export const isOfAnotherLanguage = (text: string, told: All): boolean =>
  text !== '' && doubtOf(text, 'name', isAbroad(told.typed)) >= FOREIGN;

const isAbroad = onceByThing((typed: readonly Typed[]) => isMostlyAbroad(typed.map(({ words }) => words)));
