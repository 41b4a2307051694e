import type { Reflection } from '#src/domain/model/reflection.ts';
import { localDate } from './format.ts';
import type { Words } from './words.ts';

/** What the name of a reflection is made of. */
type Named = Pick<Reflection, 'title' | 'createdAt'>;

/**
 * The name of each reflection: its own title, or the day it was begun. Where two were begun on the same day the time
 * tells them apart.
 */
export function namesOf(words: Words, reflections: readonly Named[]): (reflection: Named) => string {
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

/** How many questions of a reflection have an answer. */
export function countAnswers({ answers }: Reflection): number {
  return Object.values(answers).filter(({ value }) => value !== null).length;
}
