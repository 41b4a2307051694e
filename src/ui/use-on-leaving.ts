import { useEffect, useLayoutEffect, useRef } from 'react';

/** Calls `keep` when the part or the page goes away, which takes the focus without a word of it. */
export function useOnLeaving(keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  // A layout effect is undone before the form stops listening.
  useLayoutEffect(() => () => latest.current(), []);
  useEffect(() => {
    const leave = () => latest.current();
    const hide = () => document.visibilityState === 'hidden' && leave();
    // In the capture phase, so that what saves the page on the same events already finds it.
    window.addEventListener('pagehide', leave, { capture: true });
    window.addEventListener('visibilitychange', hide, { capture: true });
    return () => {
      window.removeEventListener('pagehide', leave, { capture: true });
      window.removeEventListener('visibilitychange', hide, { capture: true });
    };
  }, []);
}
