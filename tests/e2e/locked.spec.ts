import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { checkAxe, expect, type Page, test, watchContext } from './fixtures.ts';

/** Words that stand nowhere in the page itself, one for each place a client's words can be typed into. */
const LABEL = 'zqlabelzq';
const TAG = 'zqtagzq';
const ANSWER = 'zqanswerzq';
const PASSPHRASE = 'zqpassphrase correct horse';
const PLANTED = [LABEL, TAG, ANSWER, PASSPHRASE];

/** Every file under a folder that holds one of these words, as UTF-8 or as UTF-16. */
function filesWith(folder: string, words: readonly string[]): string[] {
  const needles = words.flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
    const bytes = readFileSync(path);
    const found = needles.filter((needle) => bytes.includes(needle)).map((needle) => needle.toString());
    return found.length > 0 ? [`${name}: ${found.join(', ')}`] : [];
  });
}

/** Opens a browser over a profile of its own on the disk. */
async function openProfile(folder: string, use: { baseURL: string | undefined; launch: object }) {
  const context = await chromium.launchPersistentContext(folder, {
    ...use.launch,
    ...(use.baseURL ? { baseURL: use.baseURL } : {}),
    locale: 'en-GB',
  });
  const watch = await watchContext(context, use.baseURL);
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(20_000);
  return { context, page, watch };
}

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByRole('heading', { name: 'Clients', level: 1, exact: true })).toBeVisible();
}

async function plant(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Initials or a code' }).fill(LABEL);
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { name: LABEL, level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tags, with commas between them' }).fill(TAG);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Start a reflection' }).click();
  await page.getByRole('link', { name: /^Experiences/ }).click();
  await page.locator('main textarea').first().waitFor();
  const box = page.locator('main').getByRole('textbox').first();
  await box.waitFor();
  await box.fill(`I want to ${ANSWER}`);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
}

test('what was typed of clients stands in no file of the browser, once it is locked', async ({
  baseURL,
  launchOptions: launch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  try {
    const first = await openProfile(folder, { baseURL, launch });
    await first.page.goto('/#/clients');
    await setPassphrase(first.page);
    await plant(first.page);
    // Long enough for the second copy and for the browser's own notes.
    await first.page.waitForTimeout(7000);
    // A second tab opens with the first, and is locked with it.
    const beside = await first.context.newPage();
    await beside.goto('/#/clients');
    await expect(beside.getByRole('link', { name: LABEL })).toBeVisible();
    await first.page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(first.page.getByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
    await expect(beside.getByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
    for (const page of [first.page, beside]) expect(await page.content()).not.toContain(LABEL);
    await checkAxe(beside);
    // Nothing broke the page's own policy: the worker that makes the key runs under it.
    expect(first.watch.problems).toEqual([]);
    await first.context.close();
    expect(filesWith(folder, PLANTED)).toEqual([]);

    const second = await openProfile(folder, { baseURL, launch });
    await second.page.goto('/#/clients');
    await second.page.getByLabel('Passphrase', { exact: true }).fill('not the right passphrase');
    await second.page.getByRole('button', { name: 'Open' }).click();
    await expect(second.page.getByText('That is not the passphrase.', { exact: false })).toBeVisible();
    await second.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
    await second.page.getByRole('button', { name: 'Open' }).click();
    await expect(second.page.getByRole('link', { name: LABEL })).toBeVisible();
    await second.context.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
