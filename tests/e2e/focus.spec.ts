import { expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';
import { PAGES } from './pages.ts';
import { pressAll } from './press-all.ts';

/*
 * A pressed button that goes away must not take the focus with it: who uses a keyboard or a screen reader would stand at
 * the top of the page again. Here everything that can be pressed is pressed, by its own focus, and what a press brings too.
 */

/** Waits until all of a page is there: what is fetched late brings controls of its own. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('main').locator('button, input, summary').first().waitFor({ state: 'attached' });
  await expect(page.getByText('One moment', { exact: true })).toHaveCount(0);
}

for (const screen of PAGES) {
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
