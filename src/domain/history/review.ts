import { FACTORS } from '#src/domain/model/factor.ts';
import type { GoalStatus } from '#src/domain/model/goal-record.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';
import type { Reflection, Review } from '#src/domain/model/reflection.ts';
import { scalesGiving, type Weights } from './dials.ts';

/** As many looks back as a reflection holds; the oldest gives way. */
const MOST_REVIEWS = 100;

/** What a person says at the end of a look back. */
export type LookBack = {
  review: Review;
  /** How the goals stand now, by goal id. */
  statuses: Readonly<Record<string, GoalStatus>>;
  /** Whether the new dials steer from now on. */
  useWeights: boolean;
};

/** The reflection with a look back in it. */
export function withReview(
  reflection: Reflection,
  { review, statuses, useWeights }: LookBack,
  questionnaire: Questionnaire,
): Reflection {
  const looked: Reflection = {
    ...reflection,
    reviews: [...reflection.reviews, review].slice(-MOST_REVIEWS),
    goals: reflection.goals.map((goal) => {
      const status = Object.hasOwn(statuses, goal.id) ? statuses[goal.id] : undefined;
      return status === undefined || status === goal.status ? goal : { ...goal, status };
    }),
  };
  if (!useWeights) return looked;
  const weights = Object.fromEntries(
    FACTORS.flatMap((factor) => {
      const value = review.weights[factor];
      return value === undefined ? [] : [[factor, value]];
    }),
  );
  return withWeights(looked, weights, questionnaire);
}

/** The reflection with its dials set anew, as if the person had answered that question. */
export function withWeights(
  reflection: Reflection,
  weights: Partial<Weights>,
  questionnaire: Questionnaire,
): Reflection {
  const question = scalesGiving(questionnaire, 'weights');
  if (!question) return reflection;
  const before = reflection.answers[question.id];
  const kept = before?.value?.kind === 'scales' ? before.value.values : {};
  return {
    ...reflection,
    answers: {
      ...reflection.answers,
      [question.id]: {
        wordings: {},
        channels: {},
        ...before,
        value: { kind: 'scales', values: { ...kept, ...weights } },
        setAside: null,
        asked: question.stem,
      },
    },
  };
}
