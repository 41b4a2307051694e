import { type RefObject, useEffect, useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What is about to be inserted by pasting, dropping or typing; null when the event inserts nothing. */
function insertedText(event: Event): string | null {
  // The type tells the interface; not every environment knows the classes by name.
  const { data, dataTransfer, clipboardData } = event as Partial<InputEvent & ClipboardEvent>;
  return data ?? (clipboardData ?? dataTransfer)?.getData('text/plain') ?? null;
}

/**
 * Refuses an insertion whole when the text would grow beyond `max` UTF-16 units. `maxlength` would cut it in
 * silence, and a cut text looks like a kept one. The listeners are native: React has no real `beforeinput`.
 */
export function useLongTextGuard(field: RefObject<Field | null>, max: number, onRefused: () => void): void {
  const refused = useRef(onRefused);
  refused.current = onRefused;

  useEffect(() => {
    const element = field.current;
    if (!element) return;
    const guard = (event: Event) => {
      const text = insertedText(event)?.replace(/\r\n?/g, '\n');
      if (!text) return;
      const replaced =
        event.type === 'drop' ? 0 : (element.selectionEnd ?? 0) - (element.selectionStart ?? 0);
      if (element.value.length - replaced + text.length <= max) return;
      event.preventDefault();
      refused.current();
    };
    const events = ['beforeinput', 'paste', 'drop'];
    for (const name of events) element.addEventListener(name, guard);
    return () => {
      for (const name of events) element.removeEventListener(name, guard);
    };
  }, [field, max]);
}
