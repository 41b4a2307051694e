const FOCUSABLE =
  'input:not([type=hidden]), textarea, select, button, summary, a[href], [role=button][tabindex="0"], [contenteditable]';
/** What has a heading of its own, so that its name can be heard. */
const NAMED_PLACE = 'section, dialog, article, li, form, fieldset, main';

/**
 * Keeps the focus where somebody is when the control that has it goes away, as a button does that has done its work: the
 * focus goes to what came in its place, else to the heading around it. Without this it would fall to the top of the page,
 * and who uses keys or a screen reader would have to look for their place anew. A new screen sees to its focus itself.
 */
export function keepFocus(page: Document): void {
  let last: HTMLElement | null = null;
  /** What stood around it, from the inside, and the title of the screen then. */
  let around: readonly Element[] = [];
  let title: Element | null = null;

  page.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    last = target;
    around = ancestorsOf(target);
    title = page.querySelector('main h1');
  });

  const watch = new MutationObserver((records) => {
    if (!last || !(isNobody(page) || (page.activeElement === last && !canHold(last)))) return;
    if (canHold(last)) {
      // Moved to another place, which drops the focus too; a press beside everything leaves it where it is.
      if (records.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(last))))
        last.focus();
      return;
    }
    const place = around.find((element) => canHold(element));
    if (!place) return;
    const isScreen = place.contains(page.querySelector('main'));
    const isAnew = !title?.isConnected;
    const next =
      (isScreen ? null : broughtBy(records, place).find((element) => canHold(element))) ??
      (isScreen && isAnew ? null : headingOf(place)) ??
      (isAnew ? null : title);
    if (next) {
      goTo(next);
      return;
    }
    // Another screen, or one in its place, as when a lock falls: where it has not seen to its focus by the next frame.
    requestAnimationFrame(() => {
      if (isNobody(page)) goTo(page.querySelector('main h1'));
    });
  });
  watch.observe(page, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled'],
  });
}

/** Whether nothing has the focus. */
function isNobody({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body;
}

function canHold(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden]') && !element.matches(':disabled');
}

function ancestorsOf(element: Element): readonly Element[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}

/** What can be pressed or typed in among that which came into a place, in reading order. */
function broughtBy(records: readonly MutationRecord[], place: Element): readonly HTMLElement[] {
  const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
  return [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) =>
    added.some((node) => node.contains(element)),
  );
}

function headingOf(place: Element): HTMLElement | null {
  const named = place.closest(NAMED_PLACE);
  if (!named) return null;
  return (
    named.querySelector<HTMLElement>('h1, h2, h3, legend') ??
    headingOf(named.parentElement ?? named.ownerDocument.body)
  );
}

function goTo(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  // Headings take the focus only when they are asked to.
  if (!element.matches(FOCUSABLE) && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
}
