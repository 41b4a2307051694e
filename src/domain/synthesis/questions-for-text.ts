import type { Question } from '#src/domain/model/question.ts';
import type { Synthesis } from './types.ts';

/** The questions whose answers would make a text where there is none yet, the easiest first: any one of them may do. */
export function questionsForText(
  { draft, nextQuestionId }: Pick<Synthesis, 'draft' | 'nextQuestionId'>,
  questionById: (id: string) => Question | undefined,
): readonly Question[] {
  const missing = draft.flatMap((piece) => (piece.kind === 'ghost' ? [piece.questionId] : []));
  const ids = new Set([...(nextQuestionId === null ? [] : [nextQuestionId]), ...missing]);
  return [...ids].flatMap((id) => questionById(id) ?? []);
}
