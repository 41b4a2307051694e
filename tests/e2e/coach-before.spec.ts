import type { Browser } from '@playwright/test';
import { enterWorkspace } from './enter-workspace.ts';
import { checkAxe, expect, type Page, test, watchContext } from './fixtures.ts';

/* Before a session: a contract, questions given as a file, answered in another browser, and taken or left by answer. */

const wide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const said = (page: Page, text: string | RegExp) => expect(page.getByText(text)).toBeVisible();

async function saveBy(page: Page, button: string): Promise<{ name: string; path: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The client at home, in a browser of their own: answers one question openly and one about money. */
async function answerAtHome(
  browser: Browser,
  baseURL: string | undefined,
  questions: string,
): Promise<string> {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 360, height: 740 },
  });
  const watch = await watchContext(context, baseURL);
  const page = await context.newPage();
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(questions);
  await expect(page.getByRole('heading', { level: 1, name: 'Questions from your coach' })).toBeVisible();
  await said(page, 'A cup of tea helps.');
  expect(await page.content()).not.toContain('planted');
  await checkAxe(page);
  await page.getByRole('link', { name: 'Begin' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Question 1 of 3' })).toBeVisible();
  await page.getByRole('radio').first().check();
  await checkAxe(page);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Would you work without pay for a while?' }),
  ).toBeVisible();
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox').first().fill('Begin before you are ready');
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Send your answers back' })).toBeVisible();
  await expect(
    page.getByRole('checkbox', { name: 'Would you work without pay for a while?' }),
  ).not.toBeChecked();
  await checkAxe(page);
  expect(await wide(page)).toBe(0);
  const { name, path } = await saveBy(page, 'Save the file for my coach');
  expect(name).toMatch(/^answers-for-my-coach-\d{4}-\d\d-\d\d\.json$/);
  await page.getByText('Saved on this device').first().waitFor({ state: 'attached' });
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Which words do you try to live by?' })).toBeChecked();
  expect(watch.problems).toEqual([]);
  return path;
}

test('from a contract over questions for home to the answers that are taken', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/#/clients');
  await enterWorkspace(page);
  await page.getByRole('textbox', { name: 'Initials or a code' }).fill('planted-AB');
  await page.getByRole('button', { name: 'Add the client' }).click();

  const contract = page.getByRole('region', { name: 'Contract and consent' });
  await contract.getByRole('button', { name: 'Write the contract' }).click();
  await contract.getByRole('button', { name: 'Save the contract' }).click();
  await expect(contract.getByRole('textbox', { name: 'What it is for' })).toBeFocused();
  await checkAxe(page);
  for (const field of ['What it is for', 'Who sees what', 'Where confidentiality ends'])
    await contract.getByRole('button', { name: `Use the example wording for “${field}”` }).click();
  await contract.getByRole('button', { name: 'Save the contract' }).click();
  await contract.getByRole('textbox', { name: 'Name or initials of who agrees' }).fill('A. B.');
  await contract.getByRole('button', { name: 'Keep that it is agreed' }).click();
  await expect(contract.getByText(/^Agreed by/)).toBeVisible();

  const home = page.getByRole('region', { name: 'Questions to answer at home' });
  await home.getByRole('button', { name: 'Choose questions' }).click();
  for (const [strand, question] of [
    ['Where I am now', 'What comes next for you?'],
    ['Money', 'Would you work without pay for a while?'],
    ['The life I want', 'Which words do you try to live by?'],
  ] as const) {
    await home.locator('summary').filter({ hasText: strand }).click();
    await home.getByRole('checkbox', { name: question }).check();
  }
  await said(page, '3 questions chosen.');
  await home.getByRole('textbox', { name: 'A word of welcome' }).fill('A cup of tea helps.');
  await checkAxe(page);
  const questions = await saveBy(page, 'Save the file with the questions');
  expect(questions.name).toMatch(/^planted-AB-questions-/);

  const answers = await answerAtHome(browser, baseURL, questions.path);
  await home.locator('input[type=file]').setInputFiles(answers);
  const back = page.getByRole('region', { name: 'In the file' });
  await expect(back.getByText(/^2 answers to take or leave/)).toBeVisible();
  await expect(back.getByText('1 question came back without an answer.')).toBeVisible();
  await checkAxe(page);
  await back.getByRole('button', { name: 'Take the answer to “Which words do you try to live by?”' }).click();
  await back.getByRole('button', { name: 'Leave the answer to “What comes next for you?”' }).click();
  await expect(back.getByText(/^Nothing new to decide/)).toBeVisible();
  await page.getByText('Saved on this device').first().waitFor({ state: 'attached' });

  await page.getByRole('link', { name: 'Prepare the next session' }).click();
  const there = page.getByRole('region', { name: 'What is there' });
  await expect(there).toContainText(/The life I want/);
  await checkAxe(page);
  await page.reload();
  await page.getByRole('link', { name: 'Back to planted-AB' }).click();
  await page
    .getByRole('region', { name: 'Questions to answer at home' })
    .locator('input[type=file]')
    .setInputFiles(answers);
  await said(page, /^Nothing new to decide\. 2 answers are decided, or here already\.$/);
});
