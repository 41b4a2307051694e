import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { answerOffer, giveOfferBack } from '#src/domain/coaching/offered.ts';
import type { OnScreen } from '#src/domain/model/on-screen.ts';
import type { OfferedWording } from '#src/domain/model/session.ts';
import { isPenHeld } from '#src/state/pens.ts';
import { openSessionLine, type SessionLine } from '#src/state/session-line.ts';
import { watchView } from '#src/state/session-view.ts';
import { useActivity, useStores } from '#src/state/stores.ts';
import { keepPlace } from '#src/ui/keep-place.ts';
import { useHideKey } from '#src/ui/use-hide-key.ts';

export type SessionWindows = {
  onScreen: OnScreen;
  /** Puts something on the client's screen. */
  show: (onScreen: OnScreen) => void;
  isHidden: boolean;
  /** Whether the client's view stands in a window. */
  hasView: boolean;
  /** Whether a private question stands open on the client's screen. */
  isPrivateOpen: boolean;
  /** Takes everything private off every window of this session, or brings it back. */
  hide: (isHidden: boolean) => void;
  /**
   * Has a proposed goal taken on, by its name: in the window that holds the reflection's pen where there is one, since that may
   * have words of the client's under way; else here.
   */
  takeOn: (name: string) => Promise<void>;
  taking: Taking | null;
  /** Has words that the client took given back, in the window that holds the reflection, else here. */
  giveBack: (offer: OfferedWording) => Promise<void>;
};

/** A goal on its way, by its name. Where it waits no more, the window that has the reflection open gave no answer. */
export type Taking = { name: string; isWaiting: boolean };

/** How long the other window has to answer, in ms, before the coach is told to do it there. */
const REPLY_MS = 4000;

const NOTHING: OnScreen = { kind: 'nothing' };

/** Keeps the coach's page in step with the client's view, and with itself in another window. */
export function useSessionWindows(
  sessionId: string,
  reflectionId: string | null,
  takeOnHere: (reflectionId: string, name: string) => void,
): SessionWindows {
  const { library } = useStores();
  const setAllHidden = useActivity((state) => state.setAllHidden);
  const [onScreen, setOnScreen] = useState<OnScreen>(NOTHING);
  const [isHidden, setHidden] = useState(false);
  const [hasView, setView] = useState(false);
  const [isPrivateOpen, setPrivateOpen] = useState(false);
  const [taking, setTaking] = useState<Taking | null>(null);
  const line = useRef<SessionLine | null>(null);
  const now = useRef({ onScreen, reflectionId });
  now.current = { onScreen, reflectionId };
  /** Brings the focus back to where it was before everything was hidden. */
  const backToPlace = useRef<(() => void) | null>(null);

  const turn = useCallback(
    (next: boolean) => {
      if (next) backToPlace.current ??= keepPlace();
      setAllHidden(next);
      setHidden(next);
    },
    [setAllHidden],
  );
  useLayoutEffect(() => {
    if (isHidden) return;
    backToPlace.current?.();
    backToPlace.current = null;
  }, [isHidden]);

  useEffect(() => {
    const forgetView = () => {
      setView(false);
      setPrivateOpen(false);
      // Whichever view is still there says so.
      opened.send({ kind: 'hello' });
    };
    const watch = watchView(sessionId, forgetView);
    const opened = openSessionLine(sessionId, (message) => {
      const answer = () => opened.send({ kind: 'show', ...now.current });
      if (message.kind === 'hello') answer();
      if (message.kind === 'show') setOnScreen(message.onScreen);
      if (message.kind === 'opened') {
        setView(true);
        setPrivateOpen(message.isOpen);
        void watch.look();
      }
      if (message.kind === 'closed') forgetView();
      if (message.kind === 'hide') turn(message.isHidden);
      if (message.kind === 'taken-on') setTaking((before) => (before?.name === message.goal ? null : before));
      if (message.kind === 'answered') {
        library
          .getState()
          .changeSession(sessionId, (session) => answerOffer(session, message.offeredId, message.answer));
        answer();
      }
    });
    line.current = opened;
    opened.send({ kind: 'hello' });
    return () => {
      watch.stop();
      opened.close();
    };
  }, [sessionId, library, turn]);

  const show = useCallback((next: OnScreen) => {
    setOnScreen(next);
    line.current?.send({ kind: 'show', onScreen: next, reflectionId: now.current.reflectionId });
  }, []);
  const hide = useCallback(
    (next: boolean) => {
      turn(next);
      line.current?.send({ kind: 'hide', isHidden: next });
    },
    [turn],
  );

  const takeOn = useCallback(
    async (name: string) => {
      const { reflectionId } = now.current;
      if (reflectionId === null) return;
      setTaking({ name, isWaiting: true });
      if (await isPenHeld(`reflection/${reflectionId}`)) {
        line.current?.send({ kind: 'take-on', reflectionId, goal: name });
        return;
      }
      takeOnHere(reflectionId, name);
      setTaking(null);
    },
    [takeOnHere],
  );
  useEffect(() => {
    if (!taking?.isWaiting) return;
    const timer = setTimeout(() => setTaking({ ...taking, isWaiting: false }), REPLY_MS);
    return () => clearTimeout(timer);
  }, [taking]);

  const giveBack = useCallback(
    async (offer: OfferedWording) => {
      if (await isPenHeld(`reflection/${offer.reflectionId}`)) {
        line.current?.send({ kind: 'give-back', offeredId: offer.id });
        return;
      }
      const { revise, changeSession } = library.getState();
      revise(offer.reflectionId, (before) => giveOfferBack(before, offer));
      changeSession(sessionId, (session) => answerOffer(session, offer.id, 'open'));
    },
    [library, sessionId],
  );

  const toldOf = useRef(reflectionId);
  useEffect(() => {
    if (toldOf.current === reflectionId) return;
    toldOf.current = reflectionId;
    // The client's view follows when another reflection is chosen.
    line.current?.send({ kind: 'show', onScreen: now.current.onScreen, reflectionId });
  }, [reflectionId]);

  useHideKey(() => hide(!isHidden));

  return { onScreen, show, isHidden, hasView, isPrivateOpen, hide, takeOn, taking, giveBack };
}
