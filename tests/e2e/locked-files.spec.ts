import { readFileSync } from 'node:fs';
import { isAge } from '#src/files/age/armor.ts';
import { readWithNode } from '#tests/files/age/second-reader.ts';
import { checkAxe, expect, type Page, test } from './fixtures.ts';
import { openExample } from './open-copy.ts';

const PHRASE = 'tulip harbour anvil quilt mango';

async function choose(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/');
  await page.locator('#root:not([inert]) input[type=file]').setInputFiles(file);
}

test('a locked copy is saved, read by a second reader, and opened again with its passphrase alone', async ({
  page,
}) => {
  await openExample(page, 'tomasz', 'aspiration');
  await page.getByRole('button', { name: 'Save a locked copy' }).click();
  const asking = page.getByRole('dialog', { name: 'Lock this file' });
  await asking.getByRole('button', { name: 'Make me one of five words' }).click();
  await expect(asking.getByText('Hard to guess.')).toBeVisible();
  await checkAxe(page);
  await asking.getByRole('textbox', { name: 'Passphrase' }).fill(PHRASE);
  await asking.getByRole('checkbox', { name: /safe place/ }).check();
  const saving = page.waitForEvent('download', { timeout: 60_000 });
  await asking.getByRole('button', { name: 'Lock and save' }).click();
  await expect(asking.getByText(/^Locking the file/)).toBeVisible();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^\S+-waymark-\d{4}-\d\d-\d\d\.age$/);
  await expect(asking).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText(/as the file “.*\.age”/)).toBeVisible();
  const bytes = new Uint8Array(readFileSync(await saved.path()));
  expect(isAge(bytes)).toBe(true);
  const inside: { reflections: { id: string }[] } = JSON.parse(readWithNode(bytes, PHRASE).toString());
  expect(inside.reflections.map(({ id }) => id)).toEqual(['example-tomasz']);

  // A name that says something else changes nothing.
  await choose(page, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) });
  const opening = page.getByRole('dialog', { name: 'This file is locked' });
  await opening.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(opening.getByText('Type the passphrase first.')).toBeVisible();
  await checkAxe(page);
  await opening.getByLabel('Passphrase').fill(PHRASE);
  await opening.getByRole('button', { name: 'Open', exact: true }).click();
  // Turning the passphrase into a key takes seconds, and many more where other work is going on.
  await expect(page.getByRole('dialog', { name: 'What is in this copy' })).toBeVisible({ timeout: 60_000 });
});

test('a PDF carries a copy where that is ticked, and is opened like one', async ({ page }) => {
  await openExample(page, 'grace', 'aspiration');
  await page.getByRole('button', { name: 'Download PDF, Word and more' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take it with you' });
  await dialog.getByRole('checkbox', { name: /Put a saved copy into the PDF/ }).check();
  await dialog.getByRole('radio', { name: 'Everybody who has the PDF' }).check();
  await expect(dialog.getByText(/Do not pass it on/)).toBeVisible();
  await checkAxe(page);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Make the PDF' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/my-aspiration-with-my-copy-.*\.pdf$/);
  await expect(dialog.getByText('Your PDF is in your downloads.')).toBeVisible();

  const buffer = readFileSync(await saved.path());
  await choose(page, { name: 'aspiration.pdf', mimeType: 'application/pdf', buffer });
  await expect(page.getByRole('dialog', { name: 'What is in this copy' })).toBeVisible();
});
