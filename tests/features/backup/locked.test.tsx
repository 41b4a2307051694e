import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import type { ArchiveDesk, ArchiveInside } from '#src/features/backup/archive-desk.ts';
import * as locking from '#src/files/age/age-in-worker.ts';
import { openPage } from '#tests/app/harness.tsx';

let unlockFile: MockInstance<typeof locking.unlockFile>;
beforeEach(() => {
  unlockFile = vi.spyOn(locking, 'unlockFile');
});
afterEach(() => vi.restoreAllMocks());

const PHRASE = 'five plain words of chance';
const counts = { clients: 2, reflections: 5, sessions: 0, versions: 0 };
const inside: ArchiveInside = {
  kind: 'inside',
  savedAt: '2026-11-20T10:00:00.000Z',
  records: counts,
  fresh: counts,
  freshWithErased: counts,
  erased: [],
  same: 0,
  beside: 0,
  stays: 0,
  takeIn: async () => {},
  close: () => {},
};

function openArchive(desk: Partial<ArchiveDesk>) {
  openPage('/clients/_archive', {
    app: { archive: { save: async () => null, open: async () => inside, ...desk } },
  });
}

it('locks a file only with a passphrase that is good and known, and says that it is saved', async () => {
  const save = vi.fn<ArchiveDesk['save']>(async () => ({ name: 'all.age', records: counts }));
  openArchive({ save });
  await userEvent.click(await screen.findByRole('button', { name: 'Save everything locked' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Lock this file' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Passphrase' }), 'short');
  await userEvent.click(dialog.getByRole('button', { name: 'Lock and save' }));
  expect(await dialog.findByText(/^Use 15 characters or more/)).toBeVisible();
  expect(dialog.getByText(/^Tick this once/)).toBeVisible();
  expect(save).not.toHaveBeenCalled();
  await userEvent.clear(dialog.getByRole('textbox', { name: 'Passphrase' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Passphrase' }), PHRASE);
  await userEvent.click(dialog.getByRole('checkbox', { name: /safe place/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Lock and save' }));
  expect(await screen.findByText('Saved as all.age: 2 clients, 5 reflections.')).toBeVisible();
  expect(save.mock.calls[0]?.[1]).toBe(PHRASE);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('stays open where locking failed, and saves nothing where it is left', async () => {
  const save = vi.fn<ArchiveDesk['save']>().mockRejectedValue(new Error('no memory'));
  openArchive({ save });
  await userEvent.click(await screen.findByRole('button', { name: 'Save everything locked' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Lock this file' }));
  await userEvent.type(dialog.getByRole('textbox', { name: 'Passphrase' }), PHRASE);
  await userEvent.click(dialog.getByRole('checkbox', { name: /safe place/ }));
  await userEvent.click(dialog.getByRole('button', { name: 'Lock and save' }));
  expect(await dialog.findByText(/could not be locked, and nothing was saved/)).toBeVisible();
  await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText(/^Saved as/)).toBeNull();
});

it('asks again after a wrong passphrase, and goes on with what the right one opens', async () => {
  unlockFile
    .mockResolvedValueOnce({ kind: 'refused', reason: 'locked-wrong' })
    .mockResolvedValueOnce({ kind: 'opened', bytes: new Uint8Array([1, 2, 3]) });
  const open = vi.fn<ArchiveDesk['open']>(async () => inside);
  openArchive({ open });
  const dialog = await chooseLocked();
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await dialog.findByText('Type the passphrase first.')).toBeVisible();
  expect(unlockFile).not.toHaveBeenCalled();
  await userEvent.type(dialog.getByLabelText('Passphrase'), PHRASE);
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await dialog.findByText(/^That is not the passphrase/)).toBeVisible();
  expect(open).not.toHaveBeenCalled();
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await screen.findByRole('heading', { name: 'What is in it' })).toBeVisible();
  expect(open.mock.calls[0]?.[0].size).toBe(3);
});

it.each([
  ['locked-damaged', /changed or is missing/],
  ['locked-cut', /The end of this locked file is missing/],
  ['locked-added', /Something was added behind the end/],
  ['locked-too-hard', /more memory than a browser has/],
  ['locked-to-key', /locked for a key/],
  ['locked-twice', /an honest program never writes/],
  ['locked-newer', /A newer program locked this file/],
  ['locked-empty', /there is nothing in this file/],
  ['locked-no-room', /too little free memory/],
] as const)('says in a sentence of its own what %s means, and what to do', async (reason, sentence) => {
  unlockFile.mockResolvedValue({ kind: 'refused', reason });
  openArchive({});
  const dialog = await chooseLocked();
  await userEvent.type(dialog.getByLabelText('Passphrase'), PHRASE);
  await userEvent.click(dialog.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

async function chooseLocked() {
  await screen.findByRole('heading', { name: 'Everything in one file', level: 1 });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  const file = new File(['age-encryption.org/v1\n'], 'workspace.zip', { type: 'application/zip' });
  await userEvent.upload(input, file);
  return within(await screen.findByRole('dialog', { name: 'This file is locked' }));
}
