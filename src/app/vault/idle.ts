/** How often is looked whether anybody is here, in ms. */
const LOOK_MS = 5000;
/** The least time between two words to other tabs that somebody is here, in ms. */
const TELL_MS = 5000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

type Given = {
  /** Idle minutes after which nobody is here any more. */
  minutes: () => number;
  onIdle: () => void;
  /** Somebody is here: told to other tabs, at most every few seconds. */
  onBusy: () => void;
};

export type Idle = {
  /** Somebody is in another tab. */
  touch: () => void;
  stop: () => void;
};

/**
 * Watches whether anybody is here. A device that slept counts as idle for as long as it slept: it is looked at the clock when
 * the page is seen again, before the first sign of its reader counts.
 */
export function watchIdle({ minutes, onIdle, onBusy }: Given): Idle {
  let lastAt = Date.now();
  let toldAt = lastAt;

  /** Whether it was too long; then whoever watches is told. */
  function look(): boolean {
    if (Date.now() - lastAt < minutes() * 60_000) return false;
    lastAt = Date.now();
    onIdle();
    return true;
  }

  function onSign(): void {
    if (look()) return;
    lastAt = Date.now();
    if (lastAt - toldAt < TELL_MS) return;
    toldAt = lastAt;
    onBusy();
  }

  const timer = setInterval(look, LOOK_MS);
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return {
    touch: () => {
      lastAt = Date.now();
    },
    stop: () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, onSign, { capture: true });
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    },
  };
}
