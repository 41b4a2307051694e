import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOffer, type OfferAnswer } from '#src/domain/coaching/offered.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import { openSessionLine, type SessionLine } from '#src/state/session-line.ts';
import { holdView } from '#src/state/session-view.ts';
import { useStores } from '#src/state/stores.ts';
import { useHideKey } from '#src/ui/use-hide-key.ts';

/** How long the coach's page has to answer, in ms, before this window notes an answer down itself. */
const REPLY_MS = 800;

export type SharedWindow = {
  onScreen: OnScreen;
  /** The reflection that the coach looks at; null where no coach's page has said so. */
  reflectionId: string | null;
  /** Says what the client answered to offered words. The coach's page keeps it; without one, this window does. */
  answer: (offeredId: string, answer: OfferAnswer) => void;
};

/** Keeps the client's view in step with the coach's page. */
export function useSharedWindow(
  sessionId: string,
  takeOn: (reflectionId: string, goal: string) => boolean,
  /** Closes whatever private question stands open here. */
  onHide: () => void,
  isPrivateOpen: (onScreen: OnScreen) => boolean,
  /** Gives back the words of an offer, where the reflection is held here. */
  giveBack: (offeredId: string) => boolean,
): SharedWindow {
  const { library } = useStores();
  const [shown, setShown] = useState<{ onScreen: OnScreen; reflectionId: string | null }>({
    onScreen: { kind: 'nothing' },
    reflectionId: null,
  });
  const line = useRef<SessionLine | null>(null);
  const waiting = useRef(new Set<ReturnType<typeof setTimeout>>());
  const isOpen = isPrivateOpen(shown.onScreen);
  const now = useRef({ ...shown, takeOn, onHide, isOpen, giveBack });
  now.current = { ...shown, takeOn, onHide, isOpen, giveBack };

  useEffect(() => {
    const opened = openSessionLine(sessionId, (message) => {
      if (message.kind === 'show') {
        for (const timer of waiting.current) clearTimeout(timer);
        waiting.current.clear();
        setShown(({ reflectionId }) => ({
          onScreen: message.onScreen,
          reflectionId: message.reflectionId ?? reflectionId,
        }));
      }
      if (message.kind === 'take-on' && now.current.takeOn(message.reflectionId, message.goal))
        opened.send({ kind: 'taken-on', goal: message.goal });
      if (message.kind === 'give-back' && now.current.giveBack(message.offeredId))
        opened.send({ kind: 'answered', offeredId: message.offeredId, answer: 'open' });
      if (message.kind === 'hide' && message.isHidden) now.current.onHide();
      if (message.kind === 'hello') sayOpened();
      // A coach's page that has just opened finds its place again.
      const { onScreen, reflectionId } = now.current;
      if (message.kind === 'hello' && onScreen.kind !== 'nothing')
        opened.send({ kind: 'show', onScreen, reflectionId });
    });
    line.current = opened;
    opened.send({ kind: 'hello' });
    // A window that closes still hears for a moment: an answer then would stand for good, since no lock ends with it.
    let hasLeft = false;
    const sayOpened = () => {
      if (!hasLeft) opened.send({ kind: 'opened', isOpen: now.current.isOpen });
    };
    // Said once it is held: from then on the coach's page can wait for its end.
    let letGo = holdView(sessionId, sayOpened);
    const leave = () => {
      hasLeft = true;
      letGo();
      opened.send({ kind: 'closed' });
    };
    // A view that comes back out of the browser's memory says again that it is here.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      hasLeft = false;
      if (persisted) letGo = holdView(sessionId, sayOpened);
      sayOpened();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', comeBack);
      leave();
      opened.close();
    };
  }, [sessionId]);

  useEffect(() => line.current?.send({ kind: 'opened', isOpen }), [isOpen]);

  useHideKey(() => {
    // From here it only ever hides: what was hidden comes back where the coach is.
    line.current?.send({ kind: 'hide', isHidden: true });
    onHide();
  });

  const answer = useCallback(
    (offeredId: string, given: OfferAnswer) => {
      line.current?.send({ kind: 'answered', offeredId, answer: given });
      const timer = setTimeout(() => {
        waiting.current.delete(timer);
        library.getState().changeSession(sessionId, (session) => answerOffer(session, offeredId, given));
      }, REPLY_MS);
      waiting.current.add(timer);
    },
    [library, sessionId],
  );

  return { ...shown, answer };
}
