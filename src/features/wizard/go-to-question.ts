/** The id of a question's card, so that a link from elsewhere can bring one to it. */
export const cardId = (questionId: string) => `question-${questionId}`;

/** Brings the person to a question: into view, and the focus into its first field. */
export function goToQuestion(questionId: string): void {
  const card = document.getElementById(cardId(questionId));
  const first = card?.querySelector<HTMLElement>('.question-answer :is(input, textarea, select, button)');
  card?.scrollIntoView?.({ block: 'start' });
  (first ?? card)?.focus({ preventScroll: true });
}
