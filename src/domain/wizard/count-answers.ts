import type { Reflection } from '#src/domain/model/reflection.ts';

/** How many questions of a reflection have an answer. */
export function countAnswers({ answers }: Reflection): number {
  return Object.values(answers).filter(({ value }) => value !== null).length;
}
