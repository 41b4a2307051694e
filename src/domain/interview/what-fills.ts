import type { Answers } from '#src/domain/model/answer.ts';
import { ANSWER_LENGTHS, type AnswerLength } from '#src/domain/model/company.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question, Questionnaire, Signal } from '#src/domain/model/question.ts';
import type { StepId } from '#src/domain/model/steps.ts';
import { holds } from '#src/domain/wizard/conditions.ts';

/** What makes a spoken answer longer, the most telling first; the second question of a signal asks for a second one. */
const FILLING: readonly (readonly [Signal, number])[] = [
  ['proof', 0],
  ['best', 0],
  ['reason', 0],
  ['serve', 0],
  ['story-before', 0],
  ['proof', 1],
  ['paper', 0],
  ['learning', 0],
];

/** A question that would fill the answer, and where it is asked. */
export type Filling = { question: Question; step: StepId };

/** The questions, still open, that would make the spoken answer longer, whatever the level; the most telling first. */
export function whatFills(questionnaire: Questionnaire, answers: Answers): readonly Filling[] {
  const all = questionnaire.flatMap(({ id, questions }) =>
    questions.map((question): Filling => ({ question, step: id })),
  );
  return FILLING.flatMap(
    ([signal, nth]) => all.filter(({ question }) => gives(question, signal))[nth] ?? [],
  ).filter(
    ({ question }) => !isAnswered(answers[question.id]) && holds(question.when, { questionnaire, answers }),
  );
}

/** Whether something to be proud of is told, which an interview answer stands on. */
export function hasStory(questionnaire: Questionnaire, answers: Answers): boolean {
  return questionnaire
    .flatMap(({ questions }) => questions)
    .some((question) => gives(question, 'proof') && isAnswered(answers[question.id]));
}

/** The length that stands for one asked for: itself where the answers carry it, else the next shorter, else the shortest. */
export function carriedLength(
  carried: Readonly<Record<AnswerLength, number | null>>,
  asked: AnswerLength,
): AnswerLength {
  const known = ANSWER_LENGTHS.filter((length) => carried[length] !== null);
  return known.findLast((length) => length <= asked) ?? known[0] ?? asked;
}

function gives({ input }: Question, signal: Signal): boolean {
  if (input.kind === 'starter') return input.parts.some((part) => part.signal === signal);
  return input.signal === signal;
}
