import { expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/*
 * A pressed button that goes away must not take the focus with it: who uses a keyboard or a screen reader would stand at
 * the top of the page again. Here everything that can be pressed is pressed, by its own focus, and what a press brings too.
 */

/** Pressed for real these leave the page, ask the machine for something, or end what the walk stands on. */
const NOT_PRESSED =
  /^(?:Choose a file|Record my voice|Delete everything|Load the page again|Print|Skip to the content|Cancel|Close|Put it back)/;

type Lost = { press: string; at: string };

/** Presses what is on the page and has not been pressed yet, in reading order, until nothing new comes. */
async function pressAll(page: Page, most: number): Promise<{ lost: Lost[]; pressed: number }> {
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
      const settled = async () => {
        for (let turn = 0; turn < 25 && isLost(); turn += 1) await soon(20);
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
    { skip: NOT_PRESSED.source, most },
  );
}

/** Waits until all of a page is there: what is fetched late brings controls of its own. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main').locator('button, input, summary').first().waitFor({ state: 'attached' });
  await expect(page.getByText('One moment', { exact: true })).toHaveCount(0);
}

const SCREENS = [
  'now',
  'skills',
  'experiences',
  'social',
  'education',
  'finances',
  'life',
  'check',
  'aspiration',
  'plan',
  'interview',
  'rehearsal',
  'versions',
  'review',
];

for (const screen of SCREENS) {
  test(`no press loses the focus: ${screen}`, async ({ page }) => {
    await openExample(page, 'amina', screen);
    await settle(page);
    // Eighty presses meet every kind of control of a screen.
    const { lost, pressed } = await pressAll(page, 80);
    expect(pressed).toBeGreaterThan(0);
    expect(lost).toEqual([]);
  });
}

test('no press loses the focus: an employer', async ({ page }) => {
  await openExample(page, 'amina', 'interview');
  await page.getByRole('textbox', { name: 'Name of the employer' }).fill('Northside College');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For Northside College');
  await page
    .getByRole('textbox', { name: 'What they write about themselves:' })
    .fill('We teach the trades to young people. We listen to everybody who comes to us.');
  await settle(page);
  const { lost, pressed } = await pressAll(page, 80);
  expect(pressed).toBeGreaterThan(4);
  expect(lost).toEqual([]);
});

test('no press loses the focus: the start', async ({ page }) => {
  await openExample(page, 'amina', 'check');
  await page.goto('/#/');
  await settle(page);
  // Fetched when it is first opened; the walk would be at the next button meanwhile.
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  const { lost, pressed } = await pressAll(page, 60);
  expect(pressed).toBeGreaterThan(4);
  expect(lost).toEqual([]);
});
