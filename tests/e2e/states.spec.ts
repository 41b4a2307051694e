import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* The states that a whole journey does not pass: each is designed, and each is accessible in both themes. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function beginAt(page: Page, step: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Where you are now');
  await page.goto(page.url().replace(/\/now$/, `/${step}`));
  await expect(heading(page)).not.toHaveText('Where you are now');
}

async function sayWhom(page: Page, who: string): Promise<void> {
  await page.getByRole('combobox', { name: 'I want to', exact: true }).selectOption({ label: 'help' });
  await page.getByRole('textbox', { name: 'whom, or what' }).fill(who);
}

test('a step with a private matter, with an edit of what will be written, with help open and with what it still needs', async ({
  page,
}) => {
  await beginAt(page, 'social');
  await sayWhom(page, 'mums like me, since my depression');
  await expect(page.getByText('Kept to yourself: it speaks of health.')).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: /^It may be shared/ }).click();
  await expect(page.getByText('It may be shared, as you said.')).toBeVisible();

  await sayWhom(page, 'parents of twins');
  await expect(page.getByText('We will write')).toBeVisible();
  await page
    .getByRole('button', { name: /^Rewrite how we use/ })
    .first()
    .click();
  await checkAxe(page);
  await page.keyboard.press('Escape');

  // A verb alone is an answer ("I want to teach"): only without it is nothing said.
  await page.getByRole('textbox', { name: 'whom, or what' }).fill('');
  await page.getByRole('combobox', { name: 'I want to', exact: true }).selectOption('');
  for (const help of await page.getByRole('button', { name: 'Need help?' }).all()) await help.click();
  await page.getByRole('button', { name: 'Show me an example' }).first().click();
  await page.getByRole('button', { name: 'Ask it another way' }).first().click();
  await page.getByRole('button', { name: 'Skip for now' }).last().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await checkAxe(page);
});

/** Opens the result of an example as a person's own, from its saved copy. */
async function openCopyOf(page: Page, name: string): Promise<void> {
  await openExample(page, name, 'aspiration');
  await expect(heading(page)).toHaveText('Your aspiration');
}

test('the result with other roads, a phrase being rewritten, and every word open to change', async ({
  page,
}) => {
  test.slow();
  await openCopyOf(page, 'tomasz');
  await expect(page.getByRole('heading', { name: /other directions from the same answers$/ })).toBeVisible();
  const statement = page.locator('.statement');
  await page.locator('.road .phrase').first().click();
  await statement.locator('.phrase').first().click();
  await statement.getByRole('button', { name: 'Rewrite this part' }).click();
  await checkAxe(page);
  await statement.getByRole('textbox').fill('in the years to come');
  await page.keyboard.press('Enter');
  await expect(statement.getByText('In your own words.')).toBeVisible();
  await statement.getByRole('button', { name: /^Rewrite parts/ }).click();
  await checkAxe(page);
  await statement.getByRole('button', { name: 'in the years to come' }).click();
  await statement.getByRole('textbox').fill('');
  await statement.getByRole('button', { name: 'Save' }).click();
  await expect(statement.getByText(/^Write something, or choose/)).toBeVisible();
  await checkAxe(page);

  // At 320 pixels it scrolls one way only.
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(statement.getByRole('textbox')).toBeVisible();
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond()).toBe(0);
});

test('the growing statement as a sheet on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await beginAt(page, 'skills');
  await page.getByRole('button', { name: /So far/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkAxe(page);
});

test('the first page with a reflection, and its dialogs', async ({ page }) => {
  await beginAt(page, 'skills');
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  await page.goto('/#/');
  await expect(page.getByRole('heading', { name: /Carry on/ })).toBeVisible();
  await checkAxe(page);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await checkAxe(page);
});

test('the pages beside the way, and those that are not there', async ({ page }) => {
  for (const [address, title] of [
    ['privacy', 'Privacy'],
    ['coaches', 'For coaches'],
    ['nowhere', 'There is no page at this address'],
    ['r/nobody/skills', 'There is no reflection with this address on this device'],
  ] as const) {
    await page.goto(`/#/${address}`);
    await expect(heading(page)).toHaveText(title);
    await checkAxe(page);
  }
});

test('the print shows the summary and nothing of the screen', async ({ page }) => {
  await openCopyOf(page, 'amina');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download PDF, Word and more' })).toBeHidden();
  const print = page.locator('.print-only');
  await expect(print).toBeVisible();
  await expect(print).toContainText('Amina Yusuf');
  // Money was not ticked in.
  await expect(print).not.toContainText(/cover the basics/i);
});
