import { questionnaire } from '#src/content/en/index.ts';
import { expect, type Page, test } from './fixtures.ts';
import { namesTwice } from './names-twice.ts';
import { openExample, show } from './open-copy.ts';

/* By keyboard alone: few stops, names that differ, and nothing that appears unsaid. */

const AT = '/#/r/example-tomasz';

const openTomasz = (page: Page, at: string) => openExample(page, 'tomasz', at);

/** What has the focus, by its name. */
const held = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

for (const from of ['the heading, which has the focus', 'the top of the page'])
  test(`“Download PDF” is within ten stops of ${from}`, async ({ page }) => {
    // From another page, since it is the way there that gives the heading the focus.
    await openTomasz(page, 'check');
    await page.goto(`${AT}/aspiration`);
    if (from.startsWith('the top')) await page.reload();
    await page.getByRole('button', { name: 'Download PDF, Word and more' }).waitFor();
    let stops = 0;
    const tabTo = async (...names: readonly string[]) => {
      do {
        await page.keyboard.press('Tab');
        stops += 1;
      } while (!names.includes(await held(page)) && stops < 10);
    };
    const toKeep = 'Skip to PDF and copy';
    await tabTo(toKeep, 'Skip to the content');
    if ((await held(page)) !== toKeep) {
      await page.keyboard.press('Enter');
      await tabTo(toKeep);
    }
    await page.keyboard.press('Enter');
    await tabTo('Download PDF, Word and more');
    expect(await held(page)).toBe('Download PDF, Word and more');
    expect(stops).toBeLessThan(10);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Take it with you' })).toBeVisible();
  });

test('a text is one stop, and arrow keys go from phrase to phrase', async ({ page }) => {
  await openTomasz(page, 'aspiration');
  const phrases = page.locator('.statement .phrase');
  const count = await phrases.count();
  expect(count).toBeGreaterThan(2);
  await expect(page.locator('.statement .phrase[tabindex="0"]')).toHaveCount(1);
  await phrases.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(phrases.nth(1)).toBeFocused();
  await expect(phrases.nth(1)).toHaveAccessibleDescription(/^.*From /);
  await page.keyboard.press('End');
  await expect(phrases.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(phrases.first()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await expect(page.locator('.statement .phrase:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(phrases.first()).toBeFocused();
});

test('no two controls of the result have one name while its words are open to rewriting', async ({
  page,
}) => {
  await openTomasz(page, 'aspiration');
  await page.getByRole('button', { name: 'Rewrite parts of your aspiration' }).click();
  const names = await page
    .locator('.statement [role=button]')
    .evaluateAll((parts) => parts.map((part) => part.getAttribute('aria-label') ?? part.textContent ?? ''));
  expect(names.length).toBeGreaterThan(3);
  expect(new Set(names).size).toBe(names.length);
});

test('no two controls of a page have one name', async ({ page }) => {
  await openTomasz(page, 'now');
  for (const at of [...questionnaire.map(({ id }) => id), 'check']) {
    await show(page, 'example-tomasz', at);
    for (const help of await page.getByRole('button', { name: 'Need help?' }).all()) await help.click();
    expect.soft(await namesTwice(page), at).toEqual([]);
  }
  for (const at of ['aspiration', 'plan', 'interview', 'rehearsal', 'versions', 'review']) {
    await show(page, 'example-tomasz', at);
    expect.soft(await namesTwice(page), at).toEqual([]);
  }
});

test('a question that an answer brings is announced', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name: 'Where you are now' }).waitFor();
  const id = new URL(page.url()).hash.split('/')[2];
  await page.goto(`/#/r/${id}/skills`);
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  await expect(
    page.getByRole('status').filter({ hasText: /^One more question on this page: / }),
  ).toBeAttached();
});
