import { addresses } from '#src/domain/addresses.ts';
import type { Questionnaire } from '#src/domain/model/question.ts';

/** Where an answer can be changed. */
export function hrefOfQuestion(
  questionnaire: Questionnaire,
  reflectionId: string,
  questionId: string,
): string {
  const step = questionnaire.find(({ questions }) => questions.some(({ id }) => id === questionId));
  return addresses.question(reflectionId, step?.id ?? 'now', questionId);
}
