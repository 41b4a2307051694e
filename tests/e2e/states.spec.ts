import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* The states that a whole journey does not pass: each is designed, and each is accessible in both themes. */

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function beginAt(page: Page, step: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Where you are now');
  await page.goto(page.url().replace(/\/now$/, `/${step}`));
  await expect(heading(page)).not.toHaveText('Where you are now');
}

test('a step that still needs something, with help open', async ({ page }) => {
  await beginAt(page, 'life');
  await page.getByRole('button', { name: 'Show me an example' }).first().click();
  await page.getByRole('button', { name: 'Ask it another way' }).first().click();
  await page.getByRole('button', { name: 'Not sure yet' }).last().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await checkAxe(page);
});

test('what will be written of an answer, with its edit open', async ({ page }) => {
  await beginAt(page, 'life');
  await page.getByRole('textbox', { name: 'I would like my work to help' }).fill('new parents');
  await expect(page.getByText('We will write')).toBeVisible();
  await page.getByRole('button', { name: /edit/i }).first().click();
  await checkAxe(page);
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

for (const address of ['privacy', 'coaches', 'nowhere', 'r/nobody/skills']) {
  test(`the page at #/${address}`, async ({ page }) => {
    await page.goto(`/#/${address}`);
    await expect(heading(page)).toBeVisible();
    await checkAxe(page);
  });
}

test('the print shows the summary and nothing of the screen', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[type=file]').setInputFiles('public/examples/amina.json');
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.goto('/#/r/example-amina/aspiration');
  await expect(heading(page)).toHaveText('Your aspiration');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Download PDF' })).toBeHidden();
  const print = page.locator('.print-only');
  await expect(print).toBeVisible();
  await expect(print).toContainText('Amina Yusuf');
  // Money was not ticked in.
  await expect(print).not.toContainText(/cover the basics/i);
});
