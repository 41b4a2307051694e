/*
 * Whether the client's view of a session stands in some window, by a lock that the view shares while it lives. The browser lets
 * go of it however the window ends; a last message from a window that closes is often lost.
 */

const nameOf = (sessionId: string) => `waymark-session-view/${sessionId}`;

/** Undefined where the browser has no locks. */
function findLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}

/** Holds the view's lock, and says when it is held; returns how to let it go. Without locks it does nothing. */
export function holdView(sessionId: string, onHeld: () => void): () => void {
  const locks = findLocks();
  if (!locks) return () => {};
  const leaving = new AbortController();
  let letGo = () => {};
  const untilLeft = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const hold = () => {
    onHeld();
    return untilLeft;
  };
  locks.request(nameOf(sessionId), { mode: 'shared', signal: leaving.signal }, hold).catch(() => {
    // Left before it was held, or refused: then messages alone say whether the view is there.
  });
  return () => {
    leaving.abort();
    letGo();
  };
}

export type ViewWatch = { look: () => Promise<void>; stop: () => void };

/**
 * Watches for the end of the views of a session. From each `look` that finds one, `onGone` is called once none is left. A view
 * that holds no lock is not waited for.
 */
export function watchView(sessionId: string, onGone: () => void): ViewWatch {
  const locks = findLocks();
  const stopping = new AbortController();
  const { signal } = stopping;
  const lock = nameOf(sessionId);
  let isWaiting = false;
  const look = async () => {
    try {
      const { held = [] } = (await locks?.query()) ?? {};
      const isThere = held.some(({ name, mode }) => name === lock && mode === 'shared');
      if (!locks || !isThere || isWaiting || signal.aborted) return;
      isWaiting = true;
      // Had only when no view has it, and given back at once.
      await locks.request(lock, { signal }, () => {
        isWaiting = false;
        onGone();
      });
    } catch {
      isWaiting = false;
    }
  };
  return { look, stop: () => stopping.abort() };
}
