import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* The interview answer: its lengths, an employer's card, and what is typed wrongly there. */

async function openInterview(page: Page): Promise<void> {
  await openExample(page, 'tomasz', 'interview');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Say it in an interview');
}

test('the general answer and for one employer', async ({ page }) => {
  test.slow();
  await openInterview(page);
  const said = page.locator('.say-text .traced-words');
  const whole = (await said.textContent()) ?? '';
  await page.getByRole('radio', { name: '30 seconds' }).check();
  await expect(said).not.toHaveText(whole);
  await page.getByRole('button', { name: 'Say that it is a step' }).click();
  await page.getByRole('textbox', { name: 'I see this as a place to learn' }).fill('how a workshop is run');
  await page.getByRole('button', { name: 'Add a hard fact' }).click();
  await page.getByRole('textbox', { name: 'The fact:' }).fill('I left, and it was their fault');
  await page.getByRole('button', { name: /^Show all \d+ checks/ }).click();
  await page.getByText('Two answers that do not work, and why').click();
  await checkAxe(page);

  await page.getByRole('textbox', { name: 'Name of the employer' }).fill('Northside College');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For Northside College');
  const mission = `<b>We teach</b> the trades to young people. We win markets. ${'Wir bauen auf. '.repeat(3500)}`;
  await page.getByRole('textbox', { name: 'What they write about themselves:' }).fill(mission);
  await expect(page.getByText(/^It is long: the first 50,000 characters/)).toBeVisible();
  await page.getByRole('radio', { name: 'It fits' }).first().check();
  await expect(said).toContainText(/You write “we teach the trades to young people”/i);
  await page.getByRole('textbox', { name: 'A sentence of my own' }).fill('I live ten minutes away');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('I live ten minutes away.');
  await page.getByRole('textbox', { name: 'Another day' }).fill('31 February 2026');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^There is no such day/)).toBeVisible();
  await page.getByText(/phrases of theirs meet nothing of yours/).click();
  await checkAxe(page);

  await page.setViewportSize({ width: 320, height: 640 });
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await page.reload();
  await expect(said).toContainText('I live ten minutes away.');
  await page.getByRole('link', { name: 'To my general answer' }).click();
  await page.getByRole('button', { name: 'Remove Northside College' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(page.getByText('None yet.')).toBeVisible();
});
