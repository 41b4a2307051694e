import { bringCoachCopy, PLANTED } from './coach-copy.ts';
import { checkAxe, expect, test } from './fixtures.ts';

/* The client may hold the screen: the browser's Back leads from the client's view to a lock, and to nothing of the coach's. */

const PASSPHRASE = 'zqpassphrase correct horse';

// Unlocking takes its time on a busy machine.
test.use({ actionTimeout: 60_000 });

test('nobody comes from the client’s view to the coach’s notes without the passphrase', async ({
  page,
  context,
}) => {
  await bringCoachCopy(page);
  await page.goto('/#/clients');
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await page.getByRole('link', { name: PLANTED.label }).click();
  await page.getByRole('link', { name: 'Prepare the next session' }).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Begin a session' }).click();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Client’s view here, my page in a second window' }).click();
  const coach = await opening;
  await coach.getByRole('button', { name: 'Notes', exact: true }).waitFor();
  // The small window is the coach's page: it offers to become nothing else.
  await expect(
    coach.getByRole('button', { name: 'Open the client’s view in a second window' }),
  ).toBeVisible();
  await expect(coach.getByRole('button', { name: /^Client’s view here/ })).toHaveCount(0);

  await page.goBack();
  await expect(page.getByText(/^The workspace is locked first, in every window/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Lock and go on' }).click();
  for (const window of [page, coach]) {
    await expect(window.getByLabel('Passphrase', { exact: true })).toBeVisible();
    for (const word of Object.values(PLANTED)) await expect(window.getByText(word)).toHaveCount(0);
  }
});
