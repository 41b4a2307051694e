import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { unzipSync } from 'fflate';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { readBack } from '#tests/files/pdf/read-back.ts';
import { aRelationship } from '#tests/helpers/a-relationship.ts';
import { enterWorkspace } from './enter-workspace.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* What comes after a session, on the built app: the files that it really hands over, and everything out and in again. */

/** A client with two sessions, taken in from a coach's copy. */
async function openClient(page: Page): Promise<void> {
  const { reflections, clients, sessions, versions } = aRelationship();
  const copy = releaseCopy({
    reflections: Object.values(reflections),
    clients: Object.values(clients),
    sessions: Object.values(sessions),
    versions: Object.values(versions),
  });
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeCopy(copy, '2026-11-22T10:00:00Z')),
  });
  await page.getByRole('button', { name: 'Add to this device' }).click();
  await page.getByText(/added from the copy/).waitFor();
  await page.locator('.save-mark.is-saved').waitFor({ state: 'attached' });
  await enterWorkspace(page);
}

const bytesOf = async (download: Download) => new Uint8Array(readFileSync(await download.path()));
const squeezed = async (bytes: Uint8Array) => (await readBack(bytes)).pages.join('');
const beyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a client goes home with a pack, and the coach keeps a record', async ({ page }) => {
  await openClient(page);
  await page.goto('/#/clients/c1/records');
  const pack = page.getByRole('region', { name: 'Follow-up pack' });
  const summaries = pack.getByText('What is in it');
  await expect(summaries).toHaveCount(4);
  for (const summary of await summaries.all()) await summary.click();
  await expect(pack.getByText('To do: Ring the school')).toBeVisible();
  await page.getByRole('radio', { name: 'With my name and logo' }).check();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Coach Ode');
  await page.getByRole('checkbox', { name: 'Print my name in a colour of my own' }).check();
  await page.getByLabel('Colour', { exact: true }).fill('#ffcc00');
  await expect(page.getByText(/is hard to read on paper/)).toBeVisible();
  await checkAxe(page);
  await page.getByRole('button', { name: /the nearest that can be read/ }).click();
  await page.locator('input[accept="image/png,image/jpeg"]').setInputFiles('public/icon-192.png');
  await expect(page.getByRole('img', { name: 'Your logo as it will be printed' })).toBeVisible();
  const picture = await page.evaluate(() => localStorage.getItem('waymark.brand') ?? '');
  expect(picture).toMatch(/data:image\/jpeg;base64,/);

  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    pack.getByRole('button', { name: 'Save as one ZIP' }).click(),
  ]);
  expect(zip.suggestedFilename()).toMatch(/^AB-follow-up-\d{4}-\d\d-\d\d\.zip$/);
  const inside = unzipSync(await bytesOf(zip));
  expect(Object.keys(inside).map((name) => name.replace(/-\d{4}-\d\d-\d\d/, ''))).toEqual([
    'AB-my-aspiration.pdf',
    'AB-what-we-agreed.pdf',
    'AB-waymark.json',
    'AB-my-plan.ics',
  ]);
  for (const [name, bytes] of Object.entries(inside)) {
    const text = name.endsWith('.pdf') ? await squeezed(bytes) : new TextDecoder().decode(bytes);
    expect(text, name).not.toContain('planted');
    if (name.endsWith('.pdf')) expect(text).toContain('CoachOde');
  }

  const [record] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the record as a PDF: Session of 20 November 2026' }).click(),
  ]);
  expect(record.suggestedFilename()).toBe('AB-session-record-2026-11-20.pdf');
  expect(await squeezed(await bytesOf(record))).toContain('planted-note');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await beyond(page)).toBe(0);
});

test('everything goes out as one archive, and comes in on an empty device', async ({ page }) => {
  await openClient(page);
  await page.goto('/#/clients');
  await page.getByRole('link', { name: 'Take everything out, or bring a workspace file in' }).click();
  await checkAxe(page);
  const [archive] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything as one file' }).click(),
  ]);
  expect(archive.suggestedFilename()).toMatch(/^waymark-workspace-\d{4}-\d\d-\d\d\.zip$/);
  await expect(page.getByText(/1 client, 1 reflection, 2 sessions, 1 earlier version\.$/)).toBeVisible();
  const file = {
    name: 'archive.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(await bytesOf(archive)),
  };
  const choose = () => page.locator('#content input[type=file]').setInputFiles(file);
  await choose();
  await expect(page.getByText(/^All of it is here already/)).toBeVisible();
  await checkAxe(page);

  await page.evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    localStorage.clear();
    for (const key of await caches.keys()) if (key.includes('mirror')) await caches.delete(key);
  });
  await page.reload();
  await enterWorkspace(page);
  await page.goto('/#/clients/_archive');
  await choose();
  await expect(
    page.getByText('New here: 1 client, 1 reflection, 2 sessions, 1 earlier version.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText(/^Brought in: 1 client/)).toBeVisible();
  await page.goto('/#/clients');
  await expect(page.getByRole('link', { name: 'AB', exact: true })).toBeVisible();
});
