import { useLayoutEffect, useRef } from 'react';

/** The key that hides everything private, as `aria-keyshortcuts` names it. */
export const HIDE_KEY = 'F2';

/** Calls `onPress` when that key is pressed by itself, once however long it is held, and keeps the browser's own meaning of it away. */
export function useHideKey(onPress: () => void): void {
  const latest = useRef(onPress);
  latest.current = onPress;
  // Before the page is painted: what is in sight can be hidden at once.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== HIDE_KEY || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (!event.repeat) latest.current();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
