import { readFile } from 'node:fs/promises';
import { readBack, squeeze } from '#tests/files/pdf/read-back.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openAnswersOf } from './open-copy.ts';
import { DELROY } from './people.ts';

/* Three ways to say it from the same answers: the one that is taken stands on the page, beside the questions and on paper. */

const statement = (page: Page) => page.locator('.statement .traced-words');
const ways = (page: Page) => page.getByRole('region', { name: 'Three ways to say it' });
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text of the paper that the page makes now, without what it keeps for itself. */
async function paperOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.getByRole('checkbox', { name: 'Private matters' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the PDF' }).click(),
  ]);
  const pdf = await readBack(new Uint8Array(await readFile(await download.path())));
  await dialog.getByRole('button', { name: 'Close' }).click();
  // Numbers of notes stand between the phrases.
  return pdf.pages.join('').replace(/\d+/g, '');
}

test('each of the three ways can be taken, and statement, So far and paper follow', async ({ page }) => {
  test.slow();
  await openAnswersOf(page, DELROY, 'aspiration');
  const words = ways(page).locator('.draft-words .traced-words');
  await expect(words).toHaveCount(3);
  const said = (await words.allInnerTexts()).map(plain);
  expect(new Set(said).size).toBe(3);
  await expect(statement(page)).toHaveText(said[0] ?? '');
  await checkAxe(page);

  for (const at of [1, 2, 0]) {
    const text = said[at] ?? '';
    const take = ways(page).getByRole('button', { name: `This is the one: Way ${at + 1}` });
    await take.click();
    await expect(take).toHaveAttribute('aria-pressed', 'true');
    await expect(statement(page)).toHaveText(text);
    expect(await paperOf(page)).toContain(squeeze(text).replace(/\d+/g, ''));
    const result = page.url();
    await page.goto(result.replace(/aspiration$/, 'skills'));
    await expect(page.getByRole('complementary', { name: 'So far' }).locator('.traced-words')).toHaveText(
      text,
    );
    await page.goto(result);
    await expect(statement(page)).toHaveText(text);
  }
  await page.reload();
  await expect(statement(page)).toHaveText(said[0] ?? '');
});

test('the three ways fit the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAnswersOf(page, DELROY, 'aspiration');
  await ways(page).getByRole('button', { name: 'This is the one: Way 2' }).click();
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
});
