import type { Page } from './fixtures.ts';

/** Pressed for real these leave the page, ask the machine for something, or end what the walk stands on. */
const NOT_PRESSED =
  /^(?:Choose a file|Record my voice|Delete everything|Load the page again|Print|Skip to the content|Cancel|Close|Put it back)/;

type Lost = { press: string; at: string };

/** Presses what is on the page and has not been pressed yet, in reading order, until nothing new comes. */
export async function pressAll(
  page: Page,
  most: number,
  notPressed = NOT_PRESSED,
): Promise<{ lost: Lost[]; pressed: number }> {
  return page.evaluate(
    async ({ skip, most }) => {
      const notPressed = new RegExp(skip);
      const done = new Set<string>();
      const lost: { press: string; at: string }[] = [];
      const here = location.hash;
      const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
      /** What a press fetches comes later: the page has to stand still for a moment. */
      const atRest = () =>
        new Promise<void>((resolve) => {
          const watch = new MutationObserver(() => again());
          const end = () => {
            watch.disconnect();
            resolve();
          };
          let timer = setTimeout(end, 60);
          const again = () => {
            clearTimeout(timer);
            timer = setTimeout(end, 60);
          };
          watch.observe(document, { childList: true, subtree: true });
        });
      /** Another page takes its time on a busy machine; a focus that is lost stays so. */
      const settled = async () => {
        for (let turn = 0; turn < 200 && isLost(); turn += 1) await soon(20);
      };
      const isLost = () => document.activeElement === null || document.activeElement === document.body;
      const nameOf = (element: Element) =>
        (
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent ??
          ''
        )
          .replace(/\s+/g, ' ')
          .trim();
      /** A chip or a radio in the middle of many is like the three before it; the last may be another (“none”). */
      const isAlike = (element: HTMLElement) => {
        const group = element.closest('fieldset, [role=radiogroup], section');
        if (!element.matches('input') || !group) return false;
        const place = [...group.querySelectorAll('input:is([type=checkbox], [type=radio])')];
        const at = place.indexOf(element);
        return at >= 3 && at < place.length - 1;
      };
      /** The fourth button of one name is like the three before it: “Need help?” stands at every question. */
      const pressedOf = new Map<string, number>();
      const kindOf = (element: Element) => `${element.tagName} ${nameOf(element)}`;
      const isKnown = (element: HTMLElement) =>
        element.matches('button, summary') && (pressedOf.get(kindOf(element)) ?? 0) >= 3;
      const controls = () => {
        const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
        const all = (dialog ?? document).querySelectorAll<HTMLElement>(
          'button, [role=button], summary, input[type=checkbox], input[type=radio]',
        );
        return [...all].filter(
          (element) =>
            !isAlike(element) &&
            !isKnown(element) &&
            element.checkVisibility() &&
            !element.matches(':disabled, [aria-disabled=true]') &&
            !notPressed.test(nameOf(element)),
        );
      };
      const keyOf = (element: Element) =>
        `${element.closest('section, dialog, header')?.id} ${element.tagName} ${nameOf(element)} ${element.getAttribute('name') ?? ''}`;
      while (done.size < most) {
        const next = controls().find((element) => !done.has(keyOf(element)));
        if (!next) {
          const dialog = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1);
          if (!dialog) break;
          dialog.close();
          await soon(60);
          continue;
        }
        const key = keyOf(next);
        done.add(key);
        pressedOf.set(kindOf(next), (pressedOf.get(kindOf(next)) ?? 0) + 1);
        next.focus();
        if (document.activeElement !== next) continue;
        next.click();
        await atRest();
        await settled();
        if (isLost()) lost.push({ press: key, at: location.hash });
        if (location.hash !== here) {
          location.hash = here;
          await soon(300);
        }
      }
      return { lost, pressed: done.size };
    },
    { skip: notPressed.source, most },
  );
}
