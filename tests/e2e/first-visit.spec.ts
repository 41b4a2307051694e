import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { BUDGETS } from '#scripts/size.mjs';
import { checkAxe, expect, test } from './fixtures.ts';

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/*
 * scripts/size.mjs reads what the build declares. Here the browser says what it really fetched, parts that the page loads
 * on its own after the start included.
 */
test('a first visit fetches no more than its budget', async ({ browser, baseURL }) => {
  // Without the service worker: what it keeps for later is fetched when nobody waits.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  await page.goto(baseURL ?? '/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');

  const bodies = (kind: string) =>
    Promise.all(
      requests
        .filter((request) => request.resourceType() === kind)
        .map(async (request) => (await request.response())?.body() ?? Buffer.alloc(0)),
    );
  const script = sum((await bodies('script')).map((body) => gzipSync(body).length));
  const font = sum((await bodies('font')).map((body) => body.length));
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(BUDGETS.firstVisit);
  expect(font).toBeGreaterThan(0);
  expect(font).toBeLessThanOrEqual(BUDGETS.fonts);
  await context.close();
});

test('the first screen is accessible in both themes', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await checkAxe(page);
});

test.describe('before any script of the page has come', () => {
  test.use({ serviceWorkers: 'block' });

  /** Holds the page's own script back until it is let go. */
  async function holdScript(page: Page): Promise<() => void> {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/assets\/index-[^/]*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    return letGo;
  }

  const title = (page: Page) => page.getByText('What are you working toward?');
  const begin = (page: Page) => page.getByRole('button', { name: 'Begin' });

  test('the welcome page stands there, and is taken over as it stands', async ({ page }) => {
    const letGo = await holdScript(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(title(page)).toBeVisible();
    await title(page).evaluate((element) => {
      element.dataset.seen = 'before';
    });
    const shifts = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              moved += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(moved), 3000);
        }),
    );
    letGo();
    await expect(begin(page)).toBeVisible();
    await expect(page.locator('h1')).toHaveAttribute('data-seen', 'before');
    expect(await shifts).toBe(0);
    await begin(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are now');
  });

  test('another address shows the mark alone, not the welcome page', async ({ page }) => {
    const letGo = await holdScript(page);
    await page.goto('/#/privacy', { waitUntil: 'commit' });
    await expect(page.locator('.before-name')).toBeVisible();
    await expect(title(page)).toBeHidden();
    letGo();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.before-name')).toBeHidden();
  });

  test('the colours of an earlier visit are there at once', async ({ page }) => {
    await page.goto('/');
    await page.evaluate(() => localStorage.setItem('waymark.theme', 'dark'));
    const letGo = await holdScript(page);
    await page.reload({ waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    letGo();
    await expect(begin(page)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Colours' })).toHaveValue('dark');
  });

  /** When the page's own script was asked for, and when something was first seen, in ms since the visit began. */
  const times = (page: Page) =>
    page.evaluate(() => ({
      asked: performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/assets\/index-[^/]*\.js$/.test(name))?.startTime,
      seen: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      react: performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/assets\/react-[^/]*\.js$/.test(name))?.startTime,
    }));

  test('the script is asked for once the welcome page has been seen, and React before', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#root:not([inert])')).toBeVisible();
    const { asked, seen, react } = await times(page);
    expect(seen).toBeGreaterThan(0);
    expect(asked).toBeGreaterThan(seen ?? Number.NaN);
    expect(react).toBeLessThan(seen ?? Number.NaN);
  });

  test('the script of another page waits for nothing to be seen', async ({ page }) => {
    await page.addInitScript(() => {
      window.PerformanceObserver.prototype.observe = () => {};
      // Nor for time to pass.
      Object.defineProperty(window, 'setTimeout', { value: () => 0 });
    });
    await page.goto('/#/privacy', { waitUntil: 'commit' });
    await expect.poll(async () => (await times(page)).asked).toBeGreaterThan(0);
  });

  test('the welcome page begins also where the browser tells of no paint', async ({ page }) => {
    await page.addInitScript(() => {
      window.PerformanceObserver.prototype.observe = () => {};
    });
    await page.goto('/');
    await expect(page.locator('#root:not([inert])')).toBeVisible();
    await begin(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where you are now');
  });
});
