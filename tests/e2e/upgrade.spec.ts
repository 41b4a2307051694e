import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* A copy that was saved when other questions were asked: its answers are shown, used, and none is lost. */

const AT = '/#/r/example-tomasz';
const COPY = 'tests/e2e/copies/version-4.json';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(COPY);
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
});

test('answers to earlier questions stand in those that took their place, and carry the aspiration', async ({
  page,
}) => {
  await page.goto(`${AT}/now`);
  await expect(page.getByRole('radio', { name: 'I want different work' })).toBeChecked();
  await page.goto(`${AT}/experiences`);
  await expect(page.getByRole('textbox', { name: 'I', exact: true })).toHaveValue(/built his first arch/);
  await page.goto(`${AT}/social`);
  await expect(page.getByRole('textbox', { name: 'whom, or what' })).toHaveValue(
    'young people who did not like school',
  );
  await expect(page.getByRole('checkbox', { name: 'Evenings free' })).toBeChecked();
  await page.goto(`${AT}/aspiration`);
  await expect(heading(page)).toHaveText('Your aspiration');
  await expect(page.locator('.statement .traced-words')).toContainText(
    'help young people who did not like school',
  );
  await page.goto(`${AT}/education`);
  await expect(page.getByRole('textbox', { name: 'A course, exam or skill' })).toHaveValue(
    'how to teach a class',
  );
});

test('what is no longer asked is still shown, and goes into the next copy', async ({ page }) => {
  await page.goto(`${AT}/check`);
  await expect(heading(page)).toHaveText('Check your answers');
  const earlier = page.getByRole('region', { name: 'Answers to earlier questions' });
  await expect(earlier).toContainText('find out they are good at something');
  await expect(earlier).toContainText('he passed his test and now he has his own apprentice');
  await checkAxe(page);
  await page.goto(`${AT}/aspiration`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Keep it' }).getByRole('button', { name: 'Save a copy' }).click(),
  ]);
  await page.goto('/#/privacy');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await page.getByRole('button', { name: 'Close the receipt' }).click();
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(await download.path());
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.goto(`${AT}/check`);
  await expect(earlier).toContainText('find out they are good at something');
});
