import type { Decided } from '#src/domain/model/assignment-file.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Returned } from './returned-answers.ts';

type Decision = Pick<Decided, 'assignment' | 'at' | 'how'>;

/** Keeps with the reflection which answers from home were taken or left, and what stood there until then; the oldest go where there are too many. */
export function tellDecided(
  reflection: Reflection,
  decision: Decision,
  returned: readonly Returned[],
): Reflection {
  const told = returned.map(({ question, here, back }) => ({
    ...decision,
    question: question.id,
    here,
    back,
  }));
  return withDecided(reflection, [...(reflection.decided ?? []), ...told].slice(-LIMITS.decided));
}

/** Puts back what was kept of decisions before. */
export function withDecided(reflection: Reflection, decided: readonly Decided[] | undefined): Reflection {
  const { decided: _, ...rest } = reflection;
  return decided && decided.length > 0 ? { ...rest, decided: [...decided] } : rest;
}

/** What was decided of answers from home after a moment, or ever with null: of each question given, the latest decision. */
export function decidedSince({ decided = [] }: Reflection, moment: string | null): readonly Decided[] {
  const since = decided.filter(({ at }) => moment === null || at > moment);
  const latest = new Map(since.map((each) => [`${each.assignment}/${each.question}`, each]));
  return since.filter((each) => latest.get(`${each.assignment}/${each.question}`) === each);
}
