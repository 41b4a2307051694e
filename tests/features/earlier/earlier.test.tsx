import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import type { EarlierDesk, EarlierItem } from '#src/features/earlier/earlier-desk.ts';
import { MOMENT, openPage } from '#tests/app/harness.tsx';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const none = { versions: 0, clients: 0, sessions: 0, unread: 0 };
const reflection = { ...quickPerson().done(), title: 'The bakery' };
const items: readonly EarlierItem[] = [
  { key: 'snapshot/1', why: 'delete', at: MOMENT, reflections: [reflection], counts: none, bytes: 12_400 },
  {
    key: 'mirror/all',
    why: 'second-copy',
    at: MOMENT,
    reflections: [],
    counts: { ...none, versions: 2 },
    bytes: 1_500_000,
  },
  {
    key: 'quarantine/1',
    why: 'damaged',
    at: 'noise',
    reflections: [],
    counts: { ...none, unread: 1 },
    bytes: 20,
  },
];

function open(change: Partial<EarlierDesk> = {}) {
  const desk: EarlierDesk = {
    list: async () => items,
    look: async () => ({ reflections: [reflection], raw: null }),
    bringBack: async () => ({ brought: 1, same: 0 }),
    save: async () => 'The-bakery-waymark-2026-11-22.json',
    erase: async () => receiptOf({ kind: 'earlier' }, MOMENT, { snapshots: 1 }),
    ...change,
  };
  openPage('/earlier', { app: { earlier: async () => desk } });
}
const card = async (name: string) => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  const item = heading.closest('li');
  if (!item) throw new Error(`${name} stands in no list.`);
  return within(item);
};

it('says of each thing what it is, why and when it was kept, and how big it is', async () => {
  open();
  expect(await screen.findByRole('heading', { level: 2, name: '3 things are kept' })).toBeVisible();
  const said = screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
  expect(said).toEqual([
    'Deleted here\u00a0· 22 November 2026, 10:00\u00a0· 12 KB',
    'Second copy of what is here, in another place of this browser\u00a0· 22 November 2026, 10:00\u00a0· 1.5 MB',
    'Could not be read\u00a0· It does not say when\u00a0· 1 KB',
  ]);
  expect(screen.getByRole('heading', { level: 3, name: 'The bakery' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3, name: '2 versions' })).toBeVisible();
});

it('shows what is inside without a way to change it, and closes it again', async () => {
  open();
  const { getByRole, findByRole, queryByRole } = await card('The bakery');
  await userEvent.click(getByRole('button', { name: /^Look inside: / }));
  expect(await findByRole('heading', { level: 4, name: 'The bakery' })).toBeVisible();
  const answers = Object.values(reflection.answers).map(({ asked }) => asked);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining([answers[0]]),
  );
  expect(queryByRole('textbox')).toBeNull();
  expect(getByRole('button', { name: /^Look inside: / })).toHaveAttribute('aria-expanded', 'true');
  await userEvent.click(getByRole('button', { name: /^Close: / }));
  expect(queryByRole('heading', { level: 4 })).toBeNull();
  expect(getByRole('button', { name: /^Look inside: / })).toHaveFocus();
});

it('shows what nobody can read as it stands, and does not offer to bring it back', async () => {
  open({ look: async () => ({ reflections: [], raw: '{"x": 1}' }) });
  const { getByRole, findByRole, queryByRole } = await card('1 damaged record');
  expect(queryByRole('button', { name: /^Bring back: / })).toBeNull();
  await userEvent.click(getByRole('button', { name: /^Look inside: / }));
  expect(await findByRole('textbox', { name: 'As it stands in this browser' })).toHaveValue('{"x": 1}');
});

it('brings back beside what is here, and says how much', async () => {
  const bringBack = vi
    .fn<EarlierDesk['bringBack']>()
    .mockResolvedValueOnce({ brought: 2, same: 1 })
    .mockResolvedValueOnce({ brought: 0, same: 3 });
  open({ bringBack });
  const { getByRole } = await card('The bakery');
  await userEvent.click(getByRole('button', { name: /^Bring back: / }));
  expect(
    await screen.findByText('Brought back beside what is here: 2 things. 1 thing was here already.'),
  ).toBeVisible();
  expect(bringBack).toHaveBeenCalledWith('snapshot/1');
  await userEvent.click(getByRole('button', { name: /^Bring back: / }));
  expect(await screen.findByText(/^All of it is here already/)).toBeVisible();
});

it('saves it as a file, and says under which name and who can read it', async () => {
  open();
  const { getByRole } = await card('The bakery');
  await userEvent.click(getByRole('button', { name: /^Save as a file: / }));
  expect(
    await screen.findByText(
      'Saved as the file “The-bakery-waymark-2026-11-22.json” in your downloads. Whoever has the file can read it.',
    ),
  ).toBeVisible();
});

it('asks before it deletes, and shows a receipt', async () => {
  const erase = vi.fn<EarlierDesk['erase']>(async () =>
    receiptOf({ kind: 'earlier' }, MOMENT, { snapshots: 1 }),
  );
  open({ erase });
  const { getByRole } = await card('The bakery');
  await userEvent.click(getByRole('button', { name: /^Delete for good: / }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Delete this for good?' }));
  expect(erase).not.toHaveBeenCalled();
  await userEvent.click(dialog.getByRole('button', { name: 'Yes, delete it for good' }));
  expect(await screen.findByRole('heading', { name: 'Deleted for good' })).toHaveFocus();
  expect(
    screen.getByText('1 earlier state, kept before something was deleted or a file was opened'),
  ).toBeVisible();
  expect(erase).toHaveBeenCalledWith('snapshot/1');
});

it('says where the device refuses, and where nothing is kept', async () => {
  open({ bringBack: () => Promise.reject(new Error()) });
  const { getByRole } = await card('The bakery');
  await userEvent.click(getByRole('button', { name: /^Bring back: / }));
  expect(await screen.findByText('That did not work. Nothing has changed; try once more.')).toBeVisible();
});

it('says that nothing is kept', async () => {
  open({ list: async () => [] });
  expect(await screen.findByText(/^Nothing is kept here yet/)).toBeVisible();
});

it('is reached from the first page and from an address without a reflection', async () => {
  openPage('/');
  expect(await screen.findByRole('link', { name: 'Look at earlier states' })).toHaveAttribute(
    'href',
    '#/earlier',
  );
});

it('shows what belongs to clients in the workspace alone', async () => {
  const earlier = vi.fn(async () => ({ ...desk0, list: async () => items }));
  openPage('/clients/_earlier', { app: { earlier } });
  expect(await screen.findByRole('heading', { level: 1, name: 'Earlier states' })).toBeVisible();
  expect(earlier).toHaveBeenCalledWith('clients');
});

const refuse = () => Promise.reject(new Error());
const desk0: EarlierDesk = { list: refuse, look: refuse, bringBack: refuse, save: refuse, erase: refuse };
