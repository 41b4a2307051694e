import type { KeyboardEvent } from 'react';

/**
 * Whether a key belongs to an input method that is still putting letters together: Enter and Escape then choose or leave
 * its words, and must not act on the page. Some browsers tell it by the old key code alone.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
