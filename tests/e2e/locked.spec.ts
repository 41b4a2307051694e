import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { filesWith, openProfile } from './profile.ts';

/** Words that stand nowhere in the page itself, one for each place words can be typed into. */
const LABEL = 'zqlabelzq';
const TAG = 'zqtagzq';
const ANSWER = 'zqanswerzq';
const NOTE = 'zqnotezq';
const OF_CLIENT = [LABEL, TAG, ANSWER, NOTE];
const TITLE = 'zqtitlezq';
const OWN_ANSWER = 'zqownzq';
const VERSION = 'zqversionzq';
const GONE = 'zqgonezq';
const OWN = [TITLE, OWN_ANSWER, VERSION, GONE];
const PASSPHRASE = 'zqpassphrase correct horse';
const PLANTED = [...OF_CLIENT, ...OWN, PASSPHRASE];

async function setPassphrase(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: /safe place/ }).check();
  await page.getByRole('button', { name: 'Lock with this passphrase' }).click();
  await expect(page.getByRole('heading', { name: 'Clients', level: 1, exact: true })).toBeVisible();
}

async function typeAnswer(page: Page, step: RegExp, text: string): Promise<void> {
  await page.getByRole('link', { name: step }).click();
  await page.locator('main textarea').first().waitFor();
  await page.locator('main').getByRole('textbox').first().fill(text);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
}

/** A client with tags, an answer and a private note. */
async function plantClient(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Initials or a code' }).fill(LABEL);
  await page.getByRole('button', { name: 'Add the client' }).click();
  await expect(page.getByRole('heading', { name: LABEL, level: 1 })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tags, with commas between them' }).fill(TAG);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Begin a session' }).click();
  await page.getByRole('textbox', { name: 'We worked on' }).fill(NOTE);
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: NOTE })).toBeVisible();
  await page.goto('/#/clients');
  await page.getByRole('link', { name: LABEL }).click();
  await page.getByRole('button', { name: 'Start a reflection' }).click();
  await typeAnswer(page, /^Experiences/, `I want to ${ANSWER}`);
}

/** A reflection of one's own, with a title, a version, and a snapshot of a version that was removed. */
async function plantOwn(page: Page): Promise<void> {
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Begin' }).click();
  await typeAnswer(page, /^Experiences/, `I want to ${OWN_ANSWER}`);
  await page.goto(`/${new URL(page.url()).hash.split('/').slice(0, 3).join('/')}/versions`);
  for (const name of [VERSION, GONE]) {
    await page.getByRole('textbox', { name: /^A name for it/ }).fill(name);
    await page.getByRole('button', { name: 'Keep this version' }).click();
    await expect(page.getByRole('heading', { level: 3, name })).toBeVisible();
  }
  await page.getByRole('button', { name: `Remove: ${GONE}` }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.goto('/#/');
  await page.getByRole('button', { name: /^Rename / }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill(TITLE);
  await page.getByRole('button', { name: 'Save the name' }).click();
  await expect(page.getByRole('button', { name: `Rename ${TITLE}` })).toBeVisible();
}

type Stored = Record<'records' | 'rows' | 'snapshots' | 'quarantine', unknown[]>;

/** What the database holds; with `damage`, one sealed record is there a second time, where it cannot be opened. */
async function stored(page: Page, { damage = false } = {}): Promise<Stored> {
  return page.evaluate(async (damage) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('waymark'));
    const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine'], 'readwrite');
    const all = async (name: string) => (await done(tx.objectStore(name).getAll())) as unknown[];
    if (damage) {
      const [first] = (await all('records')) as { key: string }[];
      await done(tx.objectStore('records').put({ ...first, key: 'reflection/damaged' }));
    }
    const [records = [], rows = [], snapshots = [], quarantine = []] = await Promise.all(
      ['records', 'rows', 'snapshots', 'quarantine'].map(all),
    );
    db.close();
    return { records, rows, snapshots, quarantine };
  }, damage);
}

async function open(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Nothing but the way in: no list, no beginning, nothing to open or to save. */
async function expectOnlyLock(page: Page): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Locked');
  await expect(main.getByRole('textbox')).toHaveCount(1);
  await expect(main.getByRole('link')).toHaveCount(0);
  await expect(main.getByRole('button')).toHaveText([/Show/, 'Open', 'I have forgotten it']);
  const content = await page.content();
  for (const word of PLANTED) expect(content).not.toContain(word);
}

test('what was typed stands in no file of the browser, once it is locked, one’s own where that was wanted', async ({
  baseURL,
  launchOptions: launch,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'));
  const opened: { context: BrowserContext }[] = [];
  try {
    const first = await openProfile(folder, { baseURL, launch });
    opened.push(first);
    const { page } = first;
    await page.goto('/#/clients');
    await setPassphrase(page);
    await page.goto('/#/clients/_lock');
    await page.getByRole('checkbox', { name: 'Lock my own reflections too' }).check();
    await expect(page.getByText('All that is here opens with the passphrase alone')).toBeVisible();
    await page.goto('/#/clients');
    await plantClient(page);
    await plantOwn(page);
    await stored(page, { damage: true });
    // A second tab opens with the first, and is locked with it.
    const beside = await first.context.newPage();
    await beside.goto('/#/');
    await expect(beside.getByRole('button', { name: `Rename ${TITLE}` })).toBeVisible();
    // Long enough for the second copy and for the browser's own notes.
    await page.waitForTimeout(7000);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    for (const each of [page, beside]) await expectOnlyLock(each);
    await checkAxe(beside);
    // What cannot be opened is put aside, and stands there as it was sealed.
    await open(page, PASSPHRASE);
    await expect(page.getByRole('button', { name: `Rename ${TITLE}` })).toBeVisible();
    const { snapshots, quarantine } = await stored(page);
    expect(snapshots.length).toBeGreaterThan(0);
    expect(quarantine).toHaveLength(1);
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expectOnlyLock(page);
    // Nothing broke the page's own policy: the worker that makes the key runs under it.
    expect(first.watch.problems).toEqual([]);
    await first.context.close();
    expect(filesWith(folder, PLANTED)).toEqual([]);

    const second = await openProfile(folder, { baseURL, launch });
    opened.push(second);
    await second.page.goto('/#/');
    await expectOnlyLock(second.page);
    await open(second.page, 'not the right passphrase');
    await expect(second.page.getByText('That is not the passphrase.', { exact: false })).toBeVisible();
    await expectOnlyLock(second.page);
    await open(second.page, PASSPHRASE);
    await expect(second.page.getByRole('button', { name: `Rename ${TITLE}` })).toBeVisible();
    // Turned off again: one's own in the open, and what is of clients as it was.
    await second.page.goto('/#/clients/_lock');
    await second.page.getByRole('checkbox', { name: 'Lock my own reflections too' }).uncheck();
    await expect(second.page.getByText('Your own reflections open without the passphrase.')).toBeVisible();
    const plain = JSON.stringify(await stored(second.page));
    for (const word of OWN) expect(plain).toContain(word);
    for (const word of OF_CLIENT) expect(plain).not.toContain(word);
  } finally {
    await Promise.all(opened.map(({ context }) => context.close()));
    rmSync(folder, { recursive: true, force: true });
  }
});
