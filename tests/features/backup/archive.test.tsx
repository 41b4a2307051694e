import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { ArchiveDesk, ArchiveInside } from '#src/features/backup/archive-desk.ts';
import { openPage } from '#tests/app/harness.tsx';

const counts = (clients: number, reflections = 0) => ({ clients, reflections, sessions: 0, versions: 0 });
const inside = (part: Partial<ArchiveInside> = {}): ArchiveInside => ({
  kind: 'inside',
  savedAt: '2026-11-20T10:00:00.000Z',
  records: counts(3, 4),
  fresh: counts(2, 3),
  freshWithErased: counts(2, 3),
  erased: [],
  same: 2,
  beside: 1,
  stays: 0,
  takeIn: async () => {},
  close: () => {},
  ...part,
});

function open(desk: Partial<ArchiveDesk>) {
  openPage('/clients/_archive', {
    app: { archive: { save: async () => null, open: async () => inside(), ...desk } },
  });
}
async function choose() {
  await screen.findByRole('heading', { name: 'Everything in one file', level: 1 });
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file.');
  await userEvent.upload(input, new File(['x'], 'archive.zip', { type: 'application/zip' }));
}

it('saves everything, and says what is in the file', async () => {
  open({ save: async () => ({ name: 'waymark-workspace-2026-11-22.zip', records: counts(2, 5) }) });
  await userEvent.click(await screen.findByRole('button', { name: 'Save everything as one file' }));
  expect(
    await screen.findByText('Saved as waymark-workspace-2026-11-22.zip: 2 clients, 5 reflections.'),
  ).toBeVisible();
});

it('says that nothing is here, and that it failed', async () => {
  const save = vi.fn<ArchiveDesk['save']>().mockResolvedValueOnce(null).mockRejectedValueOnce(new Error());
  open({ save });
  const button = await screen.findByRole('button', { name: 'Save everything as one file' });
  await userEvent.click(button);
  expect(await screen.findByText(/^Nothing is here yet/)).toBeVisible();
  await userEvent.click(button);
  expect(await screen.findByText(/^The file could not be made/)).toBeVisible();
});

it('shows what an archive would bring before anything changes, and then brings it', async () => {
  const takeIn = vi.fn(async () => {});
  open({ open: async () => inside({ takeIn, stays: 1 }) });
  await choose();
  const part = await screen.findByRole('heading', { name: 'What is in it' });
  expect(part).toHaveFocus();
  const region = screen.getByRole('region', { name: 'Bring a workspace file in' });
  expect(region).toHaveTextContent('Saved on 20 November 2026. It holds 3 clients, 4 reflections.');
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'New here: 2 clients, 3 reflections.',
    '2 records are here already, word for word. They stay as they are.',
    '1 record is here with other words. Both are kept, side by side.',
    '1 client has another label, tag, contract or date in this file. What is here stays.',
  ]);
  expect(takeIn).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
  expect(await screen.findByText('Brought in: 2 clients, 3 reflections.')).toBeVisible();
  expect(takeIn).toHaveBeenCalledOnce();
});

it('brings nothing where all of it is here, or where one thinks better of it', async () => {
  const close = vi.fn();
  open({ open: async () => inside({ fresh: counts(0), close }) });
  await choose();
  expect(await screen.findByText(/^All of it is here already/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Bring it in' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Choose a workspace file' })).toHaveFocus();
});

it('says why an archive is refused, and what to do where bringing it in broke off', async () => {
  const desk = vi
    .fn<ArchiveDesk['open']>()
    .mockResolvedValueOnce({ kind: 'refused', reason: 'damaged' })
    .mockResolvedValueOnce(inside({ takeIn: () => Promise.reject(new Error()) }));
  open({ open: desk });
  await choose();
  expect(await screen.findByText(/^A part of this file is missing or damaged/)).toBeVisible();
  await choose();
  await userEvent.click(await screen.findByRole('button', { name: 'Bring it in' }));
  expect(await screen.findByText(/only what is still missing is brought in/)).toBeVisible();
});
