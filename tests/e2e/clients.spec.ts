import type { Page } from '@playwright/test';
import { enterWorkspace } from './enter-workspace.ts';
import { checkAxe, expect, test } from './fixtures.ts';

test('a coach adds clients, finds one, and deletes one for good', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await enterWorkspace(page);
  for (const label of ['QX-9', 'MB']) {
    await page.getByRole('textbox', { name: 'Initials or a code' }).fill(label);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: label, level: 1 })).toBeVisible();
    if (label === 'MB') break;
    await page.getByRole('link', { name: 'All clients' }).click();
  }
  await page.getByRole('textbox', { name: 'Tags, with commas between them' }).fill('returner, care');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible();
  await checkAxe(page);
  await expectNoSideways(page);

  await page.getByRole('link', { name: 'All clients' }).click();
  await expect(page.getByText('2 clients', { exact: true })).toBeVisible();
  await checkAxe(page);
  await expectNoSideways(page);
  await page.getByRole('searchbox').fill('CARE');
  await expect(page.getByText('1 of 2 clients')).toBeVisible();
  await expect(page.getByRole('link', { name: 'QX-9' })).toBeHidden();
  await page.getByRole('searchbox').fill('');

  await page.getByRole('button', { name: 'Delete QX-9 for good' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete QX-9 for good?' });
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Yes, delete for good' }).click();
  const receipt = page.getByRole('region', { name: 'Deleted for good' });
  await expect(receipt).toContainText('1 client');
  await expect(page.locator('body')).not.toContainText('QX-9');
  await checkAxe(page);
  await expectNoSideways(page);
  await page.reload();
  await enterWorkspace(page);
  await expect(page.getByText('1 client', { exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('QX-9');
});

/** Nothing has to be moved sideways on the narrowest phone. */
async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}
