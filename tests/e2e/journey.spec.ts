import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { questionnaire } from '#src/content/en/index.ts';
import { levelIncludes } from '#src/domain/wizard/visible-steps.ts';
import { readBack, squeeze } from '#tests/files/pdf/read-back.ts';
import { answerAll, begin } from './answering.ts';
import { checkAxe, expect, type Page, test, watchContext } from './fixtures.ts';
import { openAnswersOf, show, TYPED } from './open-copy.ts';
import { DELROY, LINH, SAM } from './people.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function seeAspiration(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See my aspiration' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Three goals to begin it' })).toBeVisible();
}

/** Asks for the PDF under the person's name, and reads it with another program. */
async function downloadPdf(page: Page, name: string) {
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.getByRole('textbox', { name: /Your name/ }).fill(name);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the PDF' }).click(),
  ]);
  const pdf = await readBack(new Uint8Array(await readFile(await download.path())));
  await dialog.getByRole('button', { name: 'Close' }).click();
  // What goes on from page to page is read on past the line at each foot.
  const pages = pdf.pages.map((page) => page.replace(/Waymark·madeonmyowndevicePage\dof\d$/, ''));
  return { title: pdf.title, text: pages.join('') };
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('from the first question to a PDF worth keeping, and everything is there tomorrow', async ({
  baseURL,
  launchOptions,
}) => {
  test.slow();
  const profile = await mkdtemp(join(tmpdir(), 'waymark-'));
  const open = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      ...(baseURL ? { baseURL } : {}),
      locale: 'en-GB',
      acceptDownloads: true,
    });
    return {
      context,
      watch: await watchContext(context, baseURL),
      page: context.pages()[0] ?? (await context.newPage()),
    };
  };

  const today = await open();
  await begin(today.page, DELROY);
  await answerAll(today.page, DELROY);
  await seeAspiration(today.page);

  const statement = today.page.locator('.statement .traced-words');
  await expect(statement).toContainText('my dad spent his last winter on his own');
  await expect(statement).toContainText('housing support');
  await expect(statement).toContainText('old people living alone');
  await expect(today.page.locator('.goals')).toContainText('NVQ in housing');
  const words = plain(await statement.innerText());

  const pdf = await downloadPdf(today.page, DELROY.name);
  expect(pdf.title).toBe(`The career aspiration of ${DELROY.name}`);
  // A paper without money has the same goals, with the figures left out.
  for (const goal of await today.page.locator('.goal h3').allInnerTexts()) {
    const [date = ''] = /^By \d+ \p{L}+ \d{4}, I will/u.exec(goal) ?? [];
    const [deed = ''] = goal.slice(date.length).split(/\S*\d[\d,.]{2,}/);
    expect(pdf.text).toContain(squeeze(date + deed));
  }
  expect(pdf.text).toContain(
    squeeze(await today.page.locator('.interview:not(.cv-line) .traced-words').innerText()),
  );
  // Money was answered and not ticked in.
  expect(pdf.text).not.toMatch(/1,?650|1,?600|2,?100|740|£|mortgage/i);
  expect(today.watch.problems).toEqual([]);
  await today.context.close();

  const tomorrow = await open();
  await tomorrow.page.goto('/');
  await tomorrow.page.getByRole('link', { name: /^Aspiration of/ }).click();
  expect(plain(await tomorrow.page.locator('.statement .traced-words').innerText())).toBe(words);
  expect(tomorrow.watch.problems).toEqual([]);
  await tomorrow.context.close();
  await rm(profile, { recursive: true });
});

test('every step, answered, is accessible in both themes', async ({ page }) => {
  test.slow();
  const steps = questionnaire.filter(({ questions }) =>
    questions.some(({ level }) => levelIncludes('standard', level)),
  );
  await openAnswersOf(page, DELROY, 'check');
  for (const { id } of [...steps, { id: 'check' }, { id: 'aspiration' }]) {
    await show(page, TYPED, id);
    await checkAxe(page);
  }
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  await checkAxe(page);
});

test('someone who is unsure gets something kind and true', async ({ page }) => {
  await begin(page, SAM);
  await answerAll(page, SAM);
  await seeAspiration(page);
  await expect(page.locator('.statement')).toContainText('anyone really');
  await expect(page.locator('main')).toContainText('making spreadsheets behave');
  await expect(page.locator('main')).not.toContainText('idk');
  await checkAxe(page);
});

test('with hardly an answer there is still something to take away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(heading(page)).toHaveText('Where you are now');
  await page.goto(page.url().replace(/\/now$/, '/aspiration'));
  await expect(heading(page)).toHaveText('A start');
  await checkAxe(page);
  await page.getByRole('link', { name: 'Answer it' }).click();
  await expect(heading(page)).toHaveText('What you do well');
  await page.getByRole('checkbox', { name: 'Listening properly' }).check();
  await page.getByRole('button', { name: 'Save and go back' }).click();
  await expect(heading(page)).toHaveText('Your aspiration');
  await expect(page.locator('.statement')).toContainText('listening to people properly');
});

test('someone new to the country sees where each phrase came from, changes one, and gets her own words on paper', async ({
  page,
}) => {
  await openAnswersOf(page, LINH, 'check');
  await seeAspiration(page);
  await expect(page.locator('.statement')).toContainText('feed families who miss home');
  const pdf = await downloadPdf(page, LINH.name);
  expect(pdf.text).toContain(squeeze(LINH.name));
  expect(pdf.text).toContain(squeeze('families who miss home'));
  const statement = page.locator('.statement');
  const phrase = statement.getByRole('link', { name: 'families who miss home', exact: true });
  await phrase.focus();
  const source = statement.locator('.traced-source');
  await expect(source).toContainText('From People: families who miss home');
  await page.keyboard.press('Enter');
  await expect(source.getByRole('link', { name: 'Change' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(phrase).toBeFocused();
  await phrase.click();
  await source.getByRole('link', { name: 'Change' }).click();
  await page.getByRole('textbox', { name: 'whom, or what' }).fill('students far from home');
  await page.getByRole('button', { name: 'Save and go back' }).click();
  await expect(page.locator('.statement')).toContainText('feed students far from home');
});

test('an example is marked as one, and never mixes with a person’s own answers', async ({ page }) => {
  await page.goto('/#/example/tomasz');
  await expect(heading(page)).toContainText('An example');
  await expect(page.getByText('This is an invented person.')).toBeVisible();
  await checkAxe(page);
  await page.goto('/#/');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  await expect(page.getByText(/Carry on/)).toHaveCount(0);
});
