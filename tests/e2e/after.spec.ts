import { readFileSync } from 'node:fs';
import type { Download } from '@playwright/test';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import { writeCopy } from '#src/files/copy/write-copy.ts';
import { aRelationship } from '#tests/helpers/a-relationship.ts';
import { enterWorkspace } from './enter-workspace.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';

/* Everything of a workspace out as one file, and in again on another device, on the built app. */

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
