import { gzipSync } from 'node:zlib';
import type { Request } from '@playwright/test';
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
