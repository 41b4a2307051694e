import type { Answers } from '#src/domain/model/answer.ts';
import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { Question, Step } from '#src/domain/model/question.ts';
import type { StepId } from '#src/domain/model/steps.ts';

/** How far a step is: nothing yet, something, or every required question answered or set aside. */
export type StepState = 'untouched' | 'started' | 'done';

const isSettled = (question: Question, answers: Answers) =>
  isAnswered(answers[question.id]) || answers[question.id]?.setAside != null;

/** Optional questions never hold a step open, but a step of optional questions is done only when one was met. */
export function stepState(step: Step, answers: Answers): StepState {
  if (!step.questions.some((question) => isSettled(question, answers))) return 'untouched';
  const required = step.questions.filter((question) => question.required);
  return required.every((question) => isSettled(question, answers)) ? 'done' : 'started';
}

/** The step after this one, or the page where everything is checked. `steps` are the visible ones. */
export function nextStep(steps: readonly Step[], stepId: StepId): StepId | 'check' {
  return steps[steps.findIndex(({ id }) => id === stepId) + 1]?.id ?? 'check';
}

/** The step before this one; null for the first. Before the check page stands the last step. */
export function previousStep(steps: readonly Step[], stepId: StepId | 'check'): StepId | null {
  const index = stepId === 'check' ? steps.length : steps.findIndex(({ id }) => id === stepId);
  return steps[index - 1]?.id ?? null;
}

/** Required questions that are neither answered nor set aside, in order. */
export function openQuestions(
  steps: readonly Step[],
  answers: Answers,
): { step: Step; question: Question }[] {
  return steps.flatMap((step) =>
    step.questions
      .filter((question) => question.required && !isSettled(question, answers))
      .map((question) => ({ step, question })),
  );
}

/** The first required question still open; null when all are met. */
export function nextUnanswered(
  steps: readonly Step[],
  answers: Answers,
): { step: Step; question: Question } | null {
  return openQuestions(steps, answers)[0] ?? null;
}

/**
 * The second of the first two questions that stand next to each other and were both skipped: where a shorter
 * path is worth offering. Null when there are none.
 */
export function secondSkipInARow(questions: readonly Question[], answers: Answers): string | null {
  const second = questions.find(
    ({ id }, index) =>
      answers[id]?.setAside === 'skipped' && answers[questions[index - 1]?.id ?? '']?.setAside === 'skipped',
  );
  return second?.id ?? null;
}
