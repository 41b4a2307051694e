import type { Signal } from '#src/domain/model/question.ts';
import type { Plan } from '#src/domain/synthesis/plan.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';

/** A plan in which nothing is told yet. */
export const emptyPlan: Plan = {
  horizon: null,
  strengths: [],
  who: null,
  change: null,
  themes: [],
  instead: null,
  room: [],
  learning: null,
  learningPurpose: null,
  money: null,
  steady: null,
  values: [],
  lovedWork: null,
  lovedPart: null,
  story: null,
  storyResult: null,
  order: [],
  leads: [],
};

/** One thing told, of the given signal. */
export function evidenceOf(signal: Signal, rest: Partial<Evidence>): Evidence {
  return {
    id: `test/${signal}`,
    questionId: 'test',
    strand: 'skills',
    signal,
    channel: 'shareable',
    topic: null,
    quote: '',
    option: null,
    forms: {},
    reading: null,
    rank: 0,
    amount: null,
    mark: null,
    ...rest,
  };
}
