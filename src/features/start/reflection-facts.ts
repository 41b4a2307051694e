import { addresses, isPageOfReflection } from '#src/domain/addresses.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { LEVELS } from '#src/domain/model/steps.ts';
import { localDate } from '#src/i18n/format.ts';
import type { Words } from '#src/i18n/words.ts';

export type Level = (typeof LEVELS)[number];
export { LEVELS };

/**
 * The name of each reflection: its own title, or the day it was begun. Where two were begun on the same day the time
 * tells them apart.
 */
export function namesOf(
  words: Words,
  reflections: readonly Reflection[],
): (reflection: Reflection) => string {
  const { dateInWords, start, timeInWords } = words;

  const untitled = reflections
    .filter(({ title }) => title === '')
    .map(({ createdAt }) => localDate(createdAt));
  return ({ title, createdAt }) => {
    if (title) return title;
    const day = localDate(createdAt);
    if (day === null) return start.carryOn.undated;
    const isAlone = untitled.filter((other) => other === day).length < 2;
    return start.carryOn.untitled(dateInWords(day), isAlone ? null : timeInWords(createdAt));
  };
}

export function countAnswers({ answers }: Reflection): number {
  return Object.values(answers).filter(({ value }) => value !== null).length;
}

/** Whether anything was said in it: one that was only opened is not worth coming back to. */
export function hasAnswers(reflection: Reflection): boolean {
  return reflection.title !== '' || countAnswers(reflection) > 0;
}

/** Whether it is one's own: what belongs to clients stands in the workspace, and nowhere before it is opened. */
export function isOwn({ clientId }: Reflection): boolean {
  return clientId === null;
}

/** Where to carry on: the page that was left. */
export function addressOf({ id, lastStep }: Reflection): string {
  return addresses.page(id, isPageOfReflection(lastStep) ? lastStep : 'now');
}
