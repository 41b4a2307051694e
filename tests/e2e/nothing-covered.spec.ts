import { questionnaire } from '#src/content/en/index.ts';
import { expect, type Page, test } from './fixtures.ts';
import { openExample, show } from './open-copy.ts';
import { PAGES } from './pages.ts';

/* What stays in sight while one scrolls covers nothing that one has gone to, by key, by a search in the page, or by typing. */

test.use({ viewport: { width: 360, height: 740 } });

/** Waits until all of a page is there: what is fetched late changes it once more. */
async function atRest(page: Page): Promise<void> {
  await expect(page.getByText('One moment', { exact: true })).toHaveCount(0);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => wait());
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(done, 500);
        };
        const done = () => {
          watch.disconnect();
          resolve();
        };
        let timer = setTimeout(done, 500);
        watch.observe(document.body, { childList: true, subtree: true });
      }),
  );
}

/** Goes to each control and each line of the page in turn, and tells those that something sticky then lies over. */
async function coveredOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position) && seen(element),
    );
    const frame = () => new Promise(requestAnimationFrame);
    const isOver = (element: Element) => {
      const box = element.getBoundingClientRect();
      // What is taller than the screen is read by scrolling on.
      if (box.height > innerHeight / 2) return false;
      return sticky.some((over) => {
        if (over.contains(element) || element.contains(over)) return false;
        const edge = over.getBoundingClientRect();
        return (
          box.top < edge.bottom - 1 &&
          box.bottom > edge.top + 1 &&
          box.left < edge.right - 1 &&
          box.right > edge.left + 1
        );
      });
    };
    const main = document.querySelector('main');
    const all = (selector: string) =>
      [...(main?.querySelectorAll<HTMLElement>(selector) ?? [])].filter(
        (element) => seen(element) && !sticky.some((over) => over.contains(element)),
      );
    const found: string[] = [];
    const nameOf = (element: Element) =>
      element.textContent?.slice(0, 40) ||
      element.getAttribute('aria-label') ||
      (element as HTMLInputElement).labels?.[0]?.textContent;
    const tell = (how: string, element: Element) =>
      found.push(`${how}: ${element.tagName} ${nameOf(element)}`);
    document.documentElement.style.scrollBehavior = 'auto';
    for (const backwards of [false, true]) {
      const stops = all('a[href], button, input, textarea, select, summary, [tabindex="0"]');
      for (const stop of backwards ? stops.reverse() : stops) {
        stop.focus();
        await frame();
        if (document.activeElement === stop && isOver(stop)) tell(backwards ? 'back to' : 'on to', stop);
      }
    }
    for (const line of all('h1, h2, h3, p, li, dt, dd, label')) {
      line.scrollIntoView({ block: 'nearest' });
      await frame();
      if (isOver(line)) tell('shown', line);
    }
    return found;
  });
}

// The questions in one walk, and what is made of them in another: each page is gone to as a person goes there.
const questions = PAGES.filter((page) => questionnaire.some(({ id }) => id === page));
const others = PAGES.filter((page) => !questions.includes(page));

for (const [what, pages] of [
  ['the questions', questions],
  ['the other pages', others],
] as const) {
  test(`nothing that sticks covers what one goes to: ${what}`, async ({ page }) => {
    expect(pages.length).toBeGreaterThan(4);
    await openExample(page, 'tomasz', pages[0] ?? '');
    for (const at of pages) {
      await show(page, 'example-tomasz', at);
      await atRest(page);
      expect(await page.locator('main :is(a[href], button, input)').count(), at).toBeGreaterThan(2);
      expect.soft(await coveredOn(page), at).toEqual([]);
    }
  });
}

test('what a search finds lies under no bar, down to one’s own words', async ({ page }) => {
  await openExample(page, 'tomasz', 'now');
  const field = page.getByRole('textbox', { name: /^Search for a job/ }).first();
  await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  for (const remove of await page.locator('#question-target .chip.is-own').all()) await remove.click();
  await field.fill('teacher');
  const own = page.getByRole('button', { name: 'Use my own words: teacher' });
  await own.waitFor();
  const bar = page.locator('.so-far-open');
  const [button, edge] = [await own.boundingBox(), await bar.boundingBox()];
  const isUnder =
    button && edge && button.y < edge.y + edge.height - 1 && button.y + button.height > edge.y + 1;
  expect(isUnder).toBe(false);
});
