import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* The result is there to be shaped: a road to follow, dials to try, parts to print; and every change can be taken back. */

const AT = '/#/r/example-tomasz';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const standing = (page: Page) => page.locator('.statement .traced-words');
const status = (page: Page) => page.locator('.undo-said');

async function openTomasz(page: Page): Promise<void> {
  await openExample(page, 'tomasz', 'aspiration');
  await expect(heading(page)).toHaveText('Your aspiration');
}

test('a road is followed, another mixed in, and both are taken back by key', async ({ page }) => {
  await openTomasz(page);
  const before = await standing(page).innerText();
  const further = page.locator('.road', { hasText: 'A step further' }).locator('.traced-words').first();
  const road = await further.innerText();
  await page.getByRole('button', { name: 'Follow this one for now: A step further' }).click();
  await expect(standing(page)).toHaveText(road);
  // Two presses in one breath count as one step.
  await page.waitForTimeout(1300);
  await page.getByRole('button', { name: 'Mix its first sentence in: Another direction' }).click();
  await expect(page.locator('.road-note')).toContainText('A step further, mixed with: another direction');
  await checkAxe(page);
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Taken back.');
  await expect(standing(page)).toHaveText(road);
  await page.keyboard.press('Control+z');
  await expect(standing(page)).toHaveText(before);
  await page.keyboard.press('Control+Shift+Z');
  await expect(status(page)).toHaveText('Made again.');
  await expect(standing(page)).toHaveText(road);
  await expect(page.locator('.save-mark.is-saved')).toBeAttached();
  await page.reload();
  await expect(standing(page)).toHaveText(road);
});

test('an answer is taken back by key in the wizard, and a text field keeps its own undo', async ({
  page,
}) => {
  await openTomasz(page);
  await page.goto(`${AT}/skills`);
  const chip = page.getByRole('checkbox', { name: 'Listening properly' });
  const was = await chip.isChecked();
  const other = page.getByRole('checkbox', { name: 'Keeping people safe' });
  await other.focus();
  await page.keyboard.press('Space');
  await expect(other).not.toBeChecked();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Control+z');
  await expect(other).toBeChecked();
  await expect(other).toBeFocused();
  expect(await chip.isChecked()).toBe(was);
  expect(await page.evaluate(() => scrollY)).toBe(top);
  await page.keyboard.press('Control+y');
  await expect(other).not.toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(other).toBeChecked();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();

  await page.goto(`${AT}/social`);
  const field = page.getByRole('textbox', { name: 'whom, or what', exact: true });
  const words = await field.inputValue();
  await field.focus();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' and more');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(words);
  await expect(status(page)).not.toHaveText('Taken back.');
});

test('other dials show before and after, and are kept only when one says so', async ({ page }) => {
  await openTomasz(page);
  const before = await standing(page).innerText();
  await page.getByRole('button', { name: 'Try other sliders' }).click();
  const trial = page.locator('.trial');
  for (const [name, key] of [
    // One far above the others: a step alone does not take the place of where the wish comes from.
    ['Skills', 'Home'],
    ['Education', 'Home'],
    ['Experiences', 'End'],
  ] as const) {
    await trial.getByRole('slider', { name }).focus();
    await page.keyboard.press(key);
  }
  await expect(trial.locator('ins').first()).toBeVisible();
  await expect(standing(page)).toHaveText(before);
  await checkAxe(page);
  await page.getByRole('button', { name: 'Keep these sliders' }).click();
  await expect(standing(page)).not.toHaveText(before);
  await page.keyboard.press('Control+z');
  await expect(standing(page)).toHaveText(before);
});

test('the paper has the parts that are ticked', async ({ page }) => {
  await openTomasz(page);
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.getByRole('checkbox', { name: 'The directions I can choose from' }).check();
  await dialog.getByRole('checkbox', { name: 'Goals to begin with' }).uncheck();
  await checkAxe(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.emulateMedia({ media: 'print' });
  const print = page.locator('.print-only');
  await expect(print.getByRole('heading', { name: 'Directions from the same answers' })).toBeVisible();
  await expect(print.getByRole('heading', { name: /goals to begin it/ })).toBeHidden();
});

test('at 320 pixels nothing scrolls sideways, and the six pages are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openTomasz(page);
  await page.getByRole('button', { name: 'Follow this one for now: A step further' }).click();
  await page.getByRole('button', { name: 'Try other sliders' }).click();
  await page.keyboard.press('Control+z');
  await expect(status(page)).toHaveText('Taken back.');
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await beyond()).toBe(0);
  const links = page.getByRole('navigation', { name: 'Pages of this reflection' }).getByRole('link');
  await expect(links).toHaveCount(6);
  for (const link of await links.all()) {
    const box = await link.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 320).toBe(true);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});
