import { isAnswered } from '#src/domain/model/is-answered.ts';
import type { Questionnaire, Step } from '#src/domain/model/question.ts';
import { type Asking, visibleSteps } from './visible-steps.ts';

/**
 * What stands on the page where all is checked: what is asked on this person's path, and every answer beyond it, whether it was
 * given on a longer path or to a question that this path asked before.
 */
export function checkedSteps(questionnaire: Questionnaire, asking: Asking): readonly Step[] {
  const visible = visibleSteps(questionnaire, asking).flatMap(({ questions }) => questions);
  return questionnaire
    .map((step) => ({
      ...step,
      questions: step.questions.filter(
        (question) => isAnswered(asking.answers[question.id]) || visible.includes(question),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}
