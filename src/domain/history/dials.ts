import type { Answers } from '#src/domain/model/answer.ts';
import { FACTORS, type Factor } from '#src/domain/model/factor.ts';
import { givenValue } from '#src/domain/model/is-answered.ts';
import type { InputOf, Question, Questionnaire, Scale, Signal } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { latestReview } from './review-due.ts';

export type Weights = Readonly<Record<Factor, number>>;

/** How clear and how sure, 0 to 10; null for what was never said. */
export type Bearings = { clear: number | null; sure: number | null };
export type Bearing = keyof Bearings;
export const BEARINGS: readonly Bearing[] = ['clear', 'sure'];

type Scales = Question & { input: InputOf<'scales'> };

/** The question that gives a signal by scales, or null when it was retired. */
export function scalesGiving(questionnaire: Questionnaire, signal: Signal): Scales | null {
  for (const { questions } of questionnaire)
    for (const question of questions)
      if (question.input.kind === 'scales' && question.input.signal === signal) return question as Scales;
  return null;
}

/** How much each factor steers by the answers: an untouched dial stands where it starts. */
export function weightsOf(answers: Answers, questionnaire: Questionnaire): Weights {
  const question = scalesGiving(questionnaire, 'weights');
  const values = question ? (givenValue(answers[question.id], 'scales')?.values ?? {}) : {};
  const at = (factor: Factor) => {
    const scale = question?.input.scales.find(({ id }) => id === factor);
    return values[factor] ?? scale?.start ?? 0;
  };
  return Object.fromEntries(FACTORS.map((factor) => [factor, at(factor)])) as Record<Factor, number>;
}

/** As `weightsOf`, and null for each factor where nobody has said how much any of them steers. */
export function weightsSaid(
  answers: Answers,
  questionnaire: Questionnaire,
): Readonly<Record<Factor, number | null>> {
  const question = scalesGiving(questionnaire, 'weights');
  const isSaid = question !== null && givenValue(answers[question.id], 'scales') !== null;
  return isSaid ? weightsOf(answers, questionnaire) : NOT_SAID;
}

const NOT_SAID = Object.fromEntries(FACTORS.map((factor) => [factor, null])) as Record<Factor, null>;

/** How clear and how sure by the answers. */
function bearingsOf(answers: Answers, questionnaire: Questionnaire): Bearings {
  const question = scalesGiving(questionnaire, 'baseline');
  const values = question ? (givenValue(answers[question.id], 'scales')?.values ?? {}) : {};
  return { clear: values.clear ?? null, sure: values.sure ?? null };
}

/** Where the dials stood last: at the latest look back, else in the answers. */
export type Standing = {
  weights: Weights;
  /** The same to read: null where nobody has said them. */
  said: Readonly<Record<Factor, number | null>>;
  bearings: Bearings;
  from: 'review' | 'answers';
};

export function standingDials(
  reflection: Pick<Reflection, 'answers' | 'reviews'>,
  questionnaire: Questionnaire,
): Standing {
  const answered = weightsOf(reflection.answers, questionnaire);
  const review = latestReview(reflection);
  if (!review)
    return {
      weights: answered,
      said: weightsSaid(reflection.answers, questionnaire),
      bearings: bearingsOf(reflection.answers, questionnaire),
      from: 'answers',
    };
  const weights = Object.fromEntries(
    FACTORS.map((factor) => [factor, review.weights[factor] ?? answered[factor]]),
  ) as Record<Factor, number>;
  return {
    weights,
    said: weights,
    bearings: { clear: review.clear, sure: review.sure },
    from: 'review',
  };
}

/** A stop that the dial has, whatever a file says: whole and between its ends. */
export function onScale(value: number, { min, max }: Pick<Scale, 'min' | 'max'>): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}
