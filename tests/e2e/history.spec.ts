import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* Over time: versions are kept, compared and gone back to, and the same dials are set again after a season. */

const AT = '/#/r/example-tomasz';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function openTomasz(page: Page, screen: string): Promise<void> {
  await openExample(page, 'tomasz', screen);
  await expect(heading(page)).toBeVisible();
}

test('a version is kept, compared with now, gone back to and undone, and outlasts a reload', async ({
  page,
}) => {
  await openTomasz(page, 'versions');
  await page.getByRole('textbox', { name: /^A name for it/ }).fill('Before I asked Marek');
  await page.getByRole('radio', { name: 'Clearer now' }).check();
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is kept' })).toBeVisible();

  await page.goto(`${AT}/social/serve`);
  const who = page.getByRole('textbox', { name: 'whom, or what', exact: true });
  await who.fill('young people with nobody to ask');
  await page.goto(`${AT}/versions`);
  await page.getByRole('button', { name: 'Compare with now: Before I asked Marek' }).click();
  await expect(page.getByRole('heading', { name: 'Two side by side' })).toBeFocused();
  await expect(page.locator('ins').filter({ hasText: 'with nobody to ask' }).first()).toBeVisible();
  await expect(page.locator('del').filter({ hasText: 'did not like school' }).first()).toBeVisible();
  await checkAxe(page);

  await page.getByRole('button', { name: 'Go back to this: Before I asked Marek' }).click();
  const said = page.getByText(/^Your reflection is as it was in “Before I asked Marek”/);
  await expect(said).toBeVisible();
  await checkAxe(page);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await expect(
    page.getByRole('heading', { level: 3, name: 'Before going back to ‘Before I asked Marek’' }),
  ).toBeVisible();
  await page.getByRole('button', { name: /^Go back to this: Before going back/ }).click();
  await page.getByRole('main').getByRole('button', { name: 'Undo' }).click();
  await page.goto(`${AT}/social/serve`);
  await expect(who).toHaveValue('young people who did not like school');
});

test('versions on a phone, with their dialogs, scroll one way only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTomasz(page, 'versions');
  await checkAxe(page);
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: /^Rename/ }).click();
  await page
    .getByRole('textbox', { name: 'Name', exact: true })
    .fill('Donaudampfschifffahrtsgesellschaft'.repeat(3));
  await checkAxe(page);
  await page.getByRole('button', { name: 'Save the name' }).click();
  expect(await beyond(page)).toBe(0);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText(/^No version is kept yet/)).toBeVisible();
});

test('a look back is finished, and changes what steers only when asked to', async ({ page }) => {
  await openTomasz(page, 'review');
  await page.getByRole('slider', { name: 'Skills' }).fill('0');
  await page.getByRole('button', { name: 'Keep this look back' }).click();
  await expect(page.getByRole('slider', { name: /^How clear/ })).toBeFocused();
  await checkAxe(page);
  await page.getByRole('slider', { name: /^How clear/ }).fill('8');
  await page.getByRole('slider', { name: /^How sure/ }).fill('6');
  await page.getByRole('textbox', { name: 'What has changed is' }).fill('two lads passed their test');
  await page.getByRole('radio', { name: 'Let the new sliders count from now on' }).check();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await beyond(page)).toBe(0);
  await page.getByRole('button', { name: 'Keep this look back' }).click();
  await expect(page.getByText(/^Your look back is kept/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('link', { name: 'See what changed' }).click();
  await expect(page.getByRole('heading', { name: 'Before a look back' }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^Skills and talents/ })).toContainText('Not at all');
});
