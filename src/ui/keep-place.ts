const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Remembers what has the focus and how far the page is scrolled, before something on it starts anew. Call what it
 * returns afterwards: the focus goes back to the same control, to its like in the new page, or to the heading.
 */
export function keepPlace(): () => void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === document.body) return () => {};
  const at = reachable().indexOf(held);
  const name = nameOf(held);
  const top = window.scrollY;
  const caret = caretOf(held);
  return () => {
    if (document.activeElement === held) return;
    const alike = reachable()
      .map((element, index) => ({ element, distance: Math.abs(index - at) }))
      .filter(({ element }) => element.tagName === held.tagName && nameOf(element) === name)
      .sort((a, b) => a.distance - b.distance);
    const heading = document.querySelector<HTMLElement>('#content h1');
    const next = held.isConnected ? held : (alike[0]?.element ?? heading);
    next?.focus({ preventScroll: true });
    if (caret && next && next !== heading && isTyped(next)) next.setSelectionRange(...caret);
    window.scrollTo(0, top);
  };
}

/** Where one was in the words of a field; null beside one. */
function caretOf(element: HTMLElement): [number, number] | null {
  if (!isTyped(element) || element.selectionStart === null) return null;
  return [element.selectionStart, element.selectionEnd ?? element.selectionStart];
}

function isTyped(element: HTMLElement): element is HTMLInputElement | HTMLTextAreaElement {
  return element.matches('textarea, input:is([type=text], [type=search])');
}

function reachable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(REACHABLE)];
}

/** What a control is called, closely enough to find it again. */
function nameOf(element: HTMLElement): string {
  const label = 'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null)?.[0] : null;
  const own = element.getAttribute('aria-label') ?? label?.textContent ?? element.textContent;
  return `${element.getAttribute('type')} ${own}`;
}
