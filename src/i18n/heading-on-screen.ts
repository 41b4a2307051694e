import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { OfferedWording } from '#src/domain/model/session.ts';
import type { Words } from './words.ts';

type Offer = Pick<OfferedWording, 'id' | 'text' | 'answer'>;

/**
 * The words that stand on the client's screen in large type, on that screen and in the coach's mirror of it alike; null for an
 * option, whose words are in the reflection.
 */
export function headingOnScreen(
  { sharedView, promptCards, questionById }: Words,
  { isLocked, offered }: { isLocked: boolean; offered: readonly Offer[] },
  onScreen: OnScreen,
): string | null {
  if (isLocked) return sharedView.finished;
  switch (onScreen.kind) {
    case 'nothing':
      return sharedView.waiting;
    case 'question':
      return questionById(onScreen.questionId)?.stem ?? sharedView.waiting;
    case 'card': {
      const cards: Readonly<Record<string, string>> = promptCards[onScreen.stage];
      return cards[onScreen.cardId] ?? sharedView.waiting;
    }
    case 'own':
      return onScreen.text;
    case 'option':
      return null;
    case 'offered': {
      const offer = offered.find(({ id }) => id === onScreen.offeredId);
      return offer ? headingOfOffer(sharedView, offer) : sharedView.waiting;
    }
  }
}

/** An offer's words, or what was answered to them. */
export function headingOfOffer(
  { taken, left }: Pick<Words['sharedView'], 'taken' | 'left'>,
  { text, answer }: Pick<Offer, 'text' | 'answer'>,
): string {
  return { open: text, taken, left }[answer];
}
