/** How often is looked whether anybody is here, in ms. */
const LOOK_MS = 5000;
/** The least time between two words to other tabs that somebody is here, in ms. */
const TELL_MS = 5000;
/** How long before it is too long this is said, in ms. */
const NEAR_MS = 60_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

type Given = {
  /** Idle minutes after which nobody is here any more. */
  minutes: () => number;
  onIdle: () => void;
  /** Somebody is here: told to other tabs, at most every few seconds. */
  onBusy: () => void;
  /** Each look that finds it not yet too long, and each sign after a warning; `isNear`: it will be soon. */
  onLook?: (isNear: boolean) => void;
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
export function watchIdle({ minutes, onIdle, onBusy, onLook }: Given): Idle {
  let lastAt = Date.now();
  let toldAt = lastAt;
  let isNear = false;

  /** Whether it was too long; then whoever watches is told. */
  function look(): boolean {
    const left = minutes() * 60_000 - (Date.now() - lastAt);
    if (left > 0) {
      isNear = left <= NEAR_MS;
      onLook?.(isNear);
      return false;
    }
    lastAt = Date.now();
    onIdle();
    return true;
  }

  /** Somebody is here. */
  function touch(): void {
    lastAt = Date.now();
    if (!isNear) return;
    isNear = false;
    onLook?.(false);
  }

  function onSign(): void {
    if (Date.now() - lastAt >= minutes() * 60_000 && look()) return;
    touch();
    if (lastAt - toldAt < TELL_MS) return;
    toldAt = lastAt;
    onBusy();
  }

  const timer = setInterval(look, LOOK_MS);
  for (const sign of SIGNS) window.addEventListener(sign, onSign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  window.addEventListener('pageshow', look);
  return {
    touch,
    stop: () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, onSign, { capture: true });
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('pageshow', look);
    },
  };
}
