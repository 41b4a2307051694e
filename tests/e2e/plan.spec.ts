import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* The plan on the built app: its states, the calendar file that it really hands over, and what a reload keeps. */

async function openPlanOf(page: Page, name: string): Promise<void> {
  await openExample(page, name, 'plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
}
const take = (page: Page) =>
  page
    .getByRole('button', { name: /^Take this goal on/ })
    .first()
    .click();
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('goals are taken on, kept over a reload, and leave as a calendar file', async ({ page }) => {
  await openPlanOf(page, 'tomasz');
  await checkAxe(page);
  await take(page);
  await take(page);
  await page.locator('.plan-goal').first().getByRole('radio', { name: 'In progress' }).check();
  await page
    .getByRole('button', { name: /^Move up/ })
    .last()
    .click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/my-plan-\d{4}-\d\d-\d\d\.ics$/);
  const text = readFileSync(await download.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(5);
  for (const event of events) expect(new ICAL.Event(event).startDate.isDate).toBe(true);
  await expect(page.getByText(/^The file is in your downloads/)).toBeVisible();

  await page.getByText('Saved on this device').first().waitFor();
  await page.reload();
  await expect(page.locator('.plan-goal')).toHaveCount(2);
  await expect(page.locator('.plan-goal').last().getByRole('radio', { name: 'In progress' })).toBeChecked();
});

test('three goals with advice, an open move, and a refusal; closed goals and both dialogs', async ({
  page,
}) => {
  await openPlanOf(page, 'amina');
  await take(page);
  await take(page);
  await page.getByRole('button', { name: 'Write a goal of my own' }).click();
  await page.getByRole('textbox', { name: 'The goal' }).fill('Get the job');
  await page.getByRole('group', { name: 'Done by' }).getByRole('textbox', { name: 'Day' }).fill('31');
  await page.getByRole('group', { name: 'Done by' }).getByRole('textbox', { name: 'Month' }).fill('2');
  await page.getByRole('button', { name: 'Take it on' }).click();
  await expect(page.getByText(/^There is no 31 2 \d{4} in the calendar/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('group', { name: 'Done by' }).getByRole('textbox', { name: 'Day' }).fill('20');
  await page.getByRole('button', { name: 'Take it on' }).click();
  await take(page);
  await expect(page.getByText(/^Three goals at a time are enough. Finish one/)).toBeVisible();
  await page.getByText('Find a mentor').click();
  await page.locator('.plan-goal').last().getByText('Notes on how it goes').click();
  await page.locator('.plan-goal').last().getByRole('radio', { name: 'No longer right for me' }).check();
  await checkAxe(page);
  await page.getByRole('button', { name: /^Set it aside/ }).click();
  await expect(page.getByRole('heading', { name: 'Done, or no longer right' })).toBeVisible();
  await page
    .getByRole('button', { name: /^Swap it for another/ })
    .first()
    .click();
  await checkAxe(page);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Remove this goal?' })).toBeVisible();
  await checkAxe(page);
});

test('at 320 pixels the plan and its form scroll one way only', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPlanOf(page, 'tomasz');
  await take(page);
  await page.getByText('Find a mentor').click();
  expect(await beyond(page)).toBe(0);
  await page.getByRole('button', { name: /^Change the goal or its dates/ }).click();
  expect(await beyond(page)).toBe(0);
});
