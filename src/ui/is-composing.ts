import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/**
 * Whether a key belongs to an input method that is still putting letters together: Enter and Escape then choose or leave
 * its words, and must not act on the page. Some browsers tell it by the old key code alone.
 */
export function isComposing(event: ReactKeyboardEvent | KeyboardEvent): boolean {
  const key = 'nativeEvent' in event ? event.nativeEvent : event;
  return key.isComposing || key.keyCode === 229;
}

/**
 * Keeps every key of an input method from whatever listens to keys on the page, and Escape from closing the dialog around
 * the field. Call it once, before anything is shown: a listener added later never hears such a key, whoever writes it.
 */
export function keepComposingApart(page: Window): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isComposing(event)) return;
      event.stopImmediatePropagation();
      const { target } = event;
      if (event.key === 'Escape' && target instanceof Element && target.closest('dialog'))
        event.preventDefault();
    },
    { capture: true },
  );
}
