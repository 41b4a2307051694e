import { expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

/* The person has the last word: over a phrase, over which of three ways to say it stands, and over who may see an answer. */

const AT = '/#/r/example-tomasz';
const WHO = 'whom, or what';
const statement = (page: Page) => page.locator('.statement');
const interview = (page: Page) =>
  page.getByRole('region', { name: 'When somebody asks: what are your career aspirations?' });

async function openTomasz(page: Page): Promise<void> {
  await openExample(page, 'tomasz', 'aspiration');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your aspiration');
}

/** Changes one part of an answer where its phrase leads, and comes back. */
async function change(page: Page, address: string, label: string, words: string): Promise<void> {
  await page.goto(`${AT}/${address}`);
  await page.getByRole('textbox', { name: label, exact: true }).fill(words);
  await page.goto(`${AT}/aspiration`);
}

test('words of one’s own outlast a changed answer and a reload, and can be given up again', async ({
  page,
}) => {
  await openTomasz(page);
  const phrase = 'young people who did not like school';
  await statement(page).getByRole('link', { name: phrase }).click();
  await statement(page).getByRole('button', { name: 'Rewrite this part' }).click();
  await statement(page).getByRole('textbox').fill('lads who were told that they are no good');
  await page.keyboard.press('Enter');
  const own = statement(page).getByRole('link', { name: 'lads who were told that they are no good' });
  await expect(own).toBeFocused();

  await change(page, 'social/serve', WHO, 'young people who left school early');
  await expect(interview(page)).toContainText('young people who left school early');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.reload();
  await own.click();
  await expect(statement(page)).toContainText(
    'Your answer has changed since you wrote this: it would now say “young people who left school early”.',
  );
  await statement(page).getByRole('button', { name: 'Back to my answers’ words' }).click();
  await expect(statement(page).locator('.traced-words')).toContainText('young people who left school early');
});

test('private words stay out of what others hear until the person shares them', async ({ page }) => {
  await openTomasz(page);
  await change(page, 'social/serve', WHO, 'lads like me who were in prison');
  await expect(statement(page)).toContainText('in prison');
  const line = page.getByRole('region', { name: 'One line for your CV' });
  await expect(interview(page).locator('.traced-words')).not.toContainText('prison');
  await expect(line.locator('.traced-words')).not.toContainText('prison');

  await page.goto(`${AT}/social/serve`);
  await expect(page.getByText('Kept to yourself: it speaks of the law.')).toBeVisible();
  await page.getByRole('button', { name: /^It may be shared: lads/ }).click();
  await page.goto(`${AT}/aspiration`);
  await expect(interview(page).locator('.traced-words')).toContainText('lads like me who were in prison');
});
