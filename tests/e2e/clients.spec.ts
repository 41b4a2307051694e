import type { Page } from '@playwright/test';
import { openCoachCopy, PLANTED } from './coach-copy.ts';
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

test('labels that were hidden stay so in a second window and over a reload, until they are shown in either', async ({
  page,
  context,
}) => {
  await openCoachCopy(page);
  await page.getByRole('button', { name: 'Hide whose this is' }).click();
  await expect(page.getByRole('link', { name: 'Client 1' })).toBeVisible();
  const second = await context.newPage();
  for (const address of ['/#/clients', '/#/clients/c1', '/#/clients/c1/prepare', '/#/r/r1/aspiration']) {
    await second.goto(address);
    await second.getByRole('heading', { level: 1 }).waitFor();
    await second.getByRole('button', { name: 'Show whose this is' }).waitFor();
    expect(await second.title(), address).not.toContain(PLANTED.label);
    await expect(second.getByRole('banner').first()).not.toContainText(PLANTED.label);
  }
  await second.reload();
  await second.getByRole('button', { name: 'Show whose this is' }).click();
  await expect(second.getByRole('banner').first()).toContainText(PLANTED.label);
  await expect(page.getByRole('link', { name: PLANTED.label })).toBeVisible();
});
