import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* Saying the answer aloud, with a microphone that only Chromium believes in. */

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openRehearsalOf(page: Page, name: string): Promise<void> {
  await openExample(page, name, 'rehearsal');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rehearse');
}

test('an answer is said with the marker, counted, and still there after a reload', async ({ page }) => {
  await openRehearsalOf(page, 'amina');
  await checkAxe(page);
  await page.keyboard.press('Space');
  await expect(page.locator('.said-word')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^[1-9] of 60 seconds/);
  await checkAxe(page);
  await expect(page.getByRole('timer')).toHaveText(/^([6-9]|\d\d) of 60 seconds/);
  await button(page, 'I have finished').click();
  await expect(page.getByText(/^You took \d+ seconds for \d+ words\.$/)).toBeVisible();
  await expect(page.getByText(/^You have said it aloud once/)).toBeVisible();
  await button(page, 'Key points only').click();
  await expect(page.locator('.point-card')).toHaveCount(3);
  await page.getByText('Pace and keys').click();
  await checkAxe(page);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^You have said it aloud once/)).toBeVisible();
});

test('a voice is recorded, played under the policy of the page, and deleted', async ({ page, context }) => {
  await context.grantPermissions(['microphone']);
  await openRehearsalOf(page, 'tomasz');
  await button(page, 'Record my voice').click();
  await expect(page.getByText(/^Recording, [1-9]/)).toBeVisible();
  await button(page, 'Stop recording').click();
  await expect(page.getByText(/^Your recording, /)).toBeVisible();
  // Played for true: the time moves.
  const player = page.locator('audio');
  await player.evaluate((audio: HTMLAudioElement) => {
    audio.muted = true;
    return audio.play();
  });
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0);
  await checkAxe(page);
  await button(page, 'Delete the recording').click();
  await expect(page.locator('audio')).toHaveCount(0);
});

test('a refused microphone is told with what to do', async ({ page }) => {
  await openRehearsalOf(page, 'tomasz');
  await button(page, 'Record my voice').click();
  await expect(page.getByText(/did not let this page use the microphone/)).toBeVisible();
  await checkAxe(page);
});

test('the sheet for a friend is one page of paper, and nothing of the screen; 320 pixels are wide enough', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openRehearsalOf(page, 'amina');
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond()).toBe(0);
  await page.getByRole('textbox', { name: 'What stayed with you?' }).fill('The story of the hospital.');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.feedback-paper')).toContainText('The story of the hospital.');
  await expect(button(page, 'Start')).toBeHidden();
  for (const format of ['A4', 'Letter']) {
    const margin = { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' };
    const pdf = (await page.pdf({ format, margin })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});
