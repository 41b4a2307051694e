import type { Questionnaire, Step } from '#src/domain/model/question.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';
import { join } from './join.ts';
import structure from './structure/now.json' with { type: 'json' };

/** What each step is called in one language, as its file in src/content has it. */
export type StepNames = Readonly<Record<StepId, { title: string; short: string }>>;

/** The steps that ask nothing on the shortest path, and the level they begin with. */
const FROM = { life: 'standard' } as const satisfies Partial<Record<StepId, Step['from']>>;

/**
 * The first step whole, and the others by name alone: what the first question needs, so that it need not wait for all of them.
 * The cast is checked where the whole is read: tests/content.
 */
export function beginningIn(names: StepNames, words: object): Questionnaire {
  const first = join(structure, { ...names.now, ...words }) as Step;
  const others = STEPS.filter((id) => id !== first.id).map((id): Step => {
    const from = id in FROM ? FROM[id as keyof typeof FROM] : 'quick';
    return { id, ...names[id], why: '', questions: [], from };
  });
  return [first, ...others];
}
