import { useEffect, useRef } from 'react';
import { isComposing } from '#src/ui/is-composing.ts';

/** Where a key already means something: it is never taken from there. */
const FIELDS = 'input, select, textarea, [contenteditable]';
const PRESSED_BY_SPACE = 'button, a, summary, audio';

/**
 * Space and R for the whole page, while nothing else wants them: no field, no dialog, no other key held. Off when not
 * `isOn`, so that people whose voice or hands press keys by accident can do without.
 */
export function useKeys({
  isOn,
  onSpace,
  onR,
}: {
  isOn: boolean;
  onSpace: () => void;
  onR: () => void;
}): void {
  const latest = useRef({ onSpace, onR });
  useEffect(() => {
    latest.current = { onSpace, onR };
  });
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || isComposing(event)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const { target } = event;
      if (!(target instanceof Element) || target.closest(FIELDS)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === ' ' && !target.closest(PRESSED_BY_SPACE)) {
        // Else the page scrolls away under the text.
        event.preventDefault();
        latest.current.onSpace();
      } else if (event.key.toLowerCase() === 'r') latest.current.onR();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
