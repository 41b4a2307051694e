import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import * as saving from '#src/files/save-file.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';

beforeEach(() => {
  vi.spyOn(saving, 'saveFile').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const list = async () => {
  await screen.findByRole('status', { name: '' });
  return screen.findByText(/of 2 clients|2 clients/);
};
const names = () => screen.getAllByRole('link', { name: /^planted-/ }).map(({ textContent }) => textContent);

it('leads from above a long list to the form below it, and from a short one does not', async () => {
  openPage('/clients', { library: aWorkspace('a', 'b', 'c', 'd', 'e', 'f') });
  await userEvent.click(await screen.findByRole('button', { name: 'Add a client' }));
  expect(screen.getByRole('textbox', { name: 'Initials or a code' })).toHaveFocus();
  cleanup();
  openPage('/clients', { library: aWorkspace('a', 'b') });
  await list();
  expect(screen.queryByRole('button', { name: 'Add a client' })).toBeNull();
});

it('lists, finds and sorts clients', async () => {
  openPage('/clients', { library: aWorkspace('beta', 'alpha') });
  await list();
  expect(names()).toEqual(['planted-alpha', 'planted-beta']);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search by label or tag' }), 'BETA');
  await screen.findByText('1 of 2 clients');
  expect(names()).toEqual(['planted-beta']);
});

it('adds a client, and goes there', async () => {
  const stores = openPage('/clients');
  await screen.findByText('Nobody is here yet. Add the first client below.');
  await userEvent.click(screen.getByRole('button', { name: 'Add the client' }));
  expect(screen.getByRole('alert')).toHaveTextContent('Type initials or a code first.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Initials or a code' }), ' K-17 ');
  await userEvent.click(screen.getByRole('button', { name: 'Add the client' }));
  expect(await screen.findByRole('heading', { name: 'K-17', level: 1 })).toBeVisible();
  expect(Object.values(stores.library.getState().library.clients)).toMatchObject([{ label: 'K-17' }]);
});

it('puts a client away, and takes them back', async () => {
  openPage('/clients', { library: aWorkspace('alpha', 'beta') });
  await userEvent.click(await screen.findByRole('button', { name: 'Archive planted-alpha' }));
  await screen.findByText('1 of 2 clients');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Show archived clients' }));
  await userEvent.click(
    await screen.findByRole('button', { name: 'Take planted-alpha back from the archive' }),
  );
  expect(await screen.findByRole('button', { name: 'Archive planted-alpha' })).toBeVisible();
});

it('deletes a client for good after asking, and shows a receipt that names nobody', async () => {
  const stores = openPage('/clients', { library: aWorkspace('alpha', 'beta') });
  await userEvent.click(await screen.findByRole('button', { name: 'Delete planted-alpha for good' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete planted-alpha for good?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Yes, delete for good' }));
  const receipt = await screen.findByRole('region', { name: 'Deleted for good' });
  expect(receipt).toHaveTextContent('1 reflection');
  expect(receipt).toHaveTextContent('backups of this device');
  expect(receipt).toHaveTextContent(/Receipt \w{3}-\w{3}, 22 November 2026, /);
  await userEvent.click(within(receipt).getByRole('button', { name: 'Save the receipt' }));
  await within(receipt).findByText(/^Saved as deleted-for-good-\w{3}-\w{3}-2026-11-22\.txt\./);
  const [file] = vi.mocked(saving.saveFile).mock.calls[0] ?? [];
  const text = await file?.words.text();
  expect(text).toContain('- 1 reflection\n');
  expect(text).toMatch(/^Deleted for good\nReceipt \w{3}-\w{3}, 22 November 2026/);
  expect(text).not.toContain('planted');
  await waitFor(() => expect(document.body).not.toHaveTextContent('planted-alpha'));
  expect(JSON.stringify(stores.library.getState())).not.toContain('planted-alpha');
});

it('deletes one reflection of a client for good on the client’s page, and leaves the client', async () => {
  const { library } = openPage('/clients/alpha', { library: aWorkspace('alpha') });
  const part = within(await screen.findByRole('region', { name: 'Reflections' }));
  await userEvent.click(part.getByRole('button', { name: /^Delete .* for good$/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Delete this reflection for good?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Yes, delete for good' }));
  expect(await part.findByRole('heading', { name: 'Deleted for good' })).toHaveFocus();
  expect(library.getState().library.reflections).not.toHaveProperty('r-alpha');
  expect(library.getState().library.clients).toHaveProperty('alpha');
  expect(part.getByText(/1 reflection/)).toBeVisible();
});

it('shows one client, and keeps label, tags and the next review', async () => {
  const stores = openPage('/clients/alpha', { library: aWorkspace('alpha', 'beta') });
  expect(await screen.findByRole('heading', { name: 'planted-alpha', level: 1 })).toBeVisible();
  const tags = screen.getByRole('textbox', { name: 'Tags, with commas between them' });
  await userEvent.type(tags, 'returner, care');
  const review = within(screen.getByRole('group', { name: 'Next review' }));
  for (const [part, typed] of [
    ['Day', '٣٠'],
    ['Month', '2'],
    ['Year', '2027'],
  ] as const) {
    const field = review.getByRole('textbox', { name: part });
    await userEvent.clear(field);
    await userEvent.type(field, typed);
  }
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(review.getByRole('alert')).toHaveTextContent(/^This is no day of the calendar/);
  expect(stores.library.getState().library.clients.alpha?.tags).not.toContain('care');
  await userEvent.clear(review.getByRole('textbox', { name: 'Month' }));
  await userEvent.type(review.getByRole('textbox', { name: 'Month' }), '３');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(stores.library.getState().library.clients.alpha?.nextReview).toBe('2027-03-30');
  expect(stores.library.getState().library.clients.alpha?.tags).toEqual(['returner', 'care']);
  // Nobody else is in memory any more.
  expect(Object.keys(stores.library.getState().library.clients)).toContain('alpha');
});

it('asks for a label and for a review that is still to come, at their fields; an old review may stay', async () => {
  const library = aWorkspace('alpha');
  const { alpha } = library.clients;
  if (!alpha) throw new Error('No client.');
  library.clients.alpha = { ...alpha, nextReview: '2026-11-20' };
  const stores = openPage('/clients/alpha', { library });
  const client = () => stores.library.getState().library.clients.alpha;
  const label = await screen.findByRole('textbox', { name: 'Label' });
  const review = within(screen.getByRole('group', { name: 'Next review' }));
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.clear(label);
  await save();
  expect(label).toHaveAccessibleDescription('Type initials or a code first.');
  await waitFor(() => expect(label).toHaveFocus());
  expect(screen.queryByText('Kept.')).toBeNull();
  await userEvent.type(label, 'K-17');
  await save();
  expect(client()).toMatchObject({ label: 'K-17', nextReview: '2026-11-20' });

  const day = review.getByRole('textbox', { name: 'Day' });
  await userEvent.clear(day);
  await userEvent.type(day, '19');
  await save();
  expect(review.getByRole('alert')).toHaveTextContent(/^This day is past\./);
  expect(client()?.nextReview).toBe('2026-11-20');
  // Today may be.
  await userEvent.clear(day);
  await userEvent.type(day, '22');
  await save();
  expect(client()?.nextReview).toBe('2026-11-22');
});

it('says so where a client is not here', async () => {
  openPage('/clients/constructor');
  expect(await screen.findByRole('heading', { name: 'This client is not here' })).toBeVisible();
});

it('names no client on the first page, and leads to the workspace', async () => {
  openPage('/', { library: aWorkspace('alpha', 'beta') });
  expect(screen.getByRole('link', { name: 'Open the coach’s workspace' })).toHaveAttribute(
    'href',
    '#/clients',
  );
  expect(await screen.findByText('Mine')).toBeVisible();
  expect(document.body).not.toHaveTextContent('planted');
});

it('shows who asks for attention', async () => {
  const library = aWorkspace('alpha', 'beta');
  const { alpha, beta } = library.clients;
  if (alpha) library.clients.alpha = { ...alpha, nextReview: '2026-11-01' };
  if (beta) library.clients.beta = { ...beta, keepUntil: '2026-11-01' };
  openPage('/clients', { library });
  await list();
  await userEvent.click(screen.getByRole('radio', { name: 'Review due (1)' }));
  expect(names()).toEqual(['planted-alpha']);
  await userEvent.click(screen.getByRole('radio', { name: 'To be deleted (1)' }));
  expect(names()).toEqual(['planted-beta']);
  await userEvent.click(screen.getByRole('radio', { name: 'Actions overdue (0)' }));
  expect(screen.getByText('Nobody is in this part of the list.')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: 'All (2)' }));
  expect(names()).toEqual(['planted-alpha', 'planted-beta']);
});

it('lists what belongs to a client whose own record is not there', async () => {
  const { clients, ...library } = aWorkspace('alpha', 'beta');
  const { alpha: _, ...others } = clients;
  openPage('/clients', { library: { ...library, clients: others } });
  const left = await screen.findByRole('region', { name: 'Without a client' });
  expect(within(left).getByRole('link', { name: 'planted-alpha' })).toHaveAttribute(
    'href',
    expect.stringMatching(/^#\/r\/.+\/aspiration$/),
  );
  expect(screen.getByRole('link', { name: 'planted-beta' })).toBeVisible();
});

it('deletes a client for good from their own page, with the receipt on the list', async () => {
  const stores = openPage('/clients/alpha', { library: aWorkspace('alpha', 'beta') });
  await userEvent.click(await screen.findByRole('button', { name: 'Delete this client for good' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Delete planted-alpha for good?' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Yes, delete for good' }));
  expect(await screen.findByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
  const receipt = await screen.findByRole('region', { name: 'Deleted for good' });
  expect(receipt).not.toHaveTextContent('planted');
  expect(Object.keys(stores.library.getState().library.clients)).not.toContain('alpha');
  // Read once, it does not come back with the list.
  await userEvent.click(within(receipt).getByRole('button', { name: 'Close the receipt' }));
  expect(screen.queryByRole('region', { name: 'Deleted for good' })).toBeNull();
});

it('leads from a client’s reflection back to the session that goes on, and to the client once it is finished', async () => {
  const library = aWorkspace('alpha');
  const session = library.sessions['s-alpha'];
  if (!session) throw new Error('The workspace has no session.');
  library.sessions['s-alpha'] = { ...session, endedAt: null, lockedAt: null };
  const stores = openPage('/r/r-alpha/aspiration', { library });
  expect(await screen.findByRole('link', { name: 'Back to the session' })).toHaveAttribute(
    'href',
    '#/clients/alpha/session/s-alpha',
  );
  act(() =>
    stores.library
      .getState()
      .changeSession('s-alpha', (open) => lockSession(open, '2026-11-22T11:00:00.000Z')),
  );
  expect(await screen.findByRole('link', { name: 'Back to the client' })).toHaveAttribute(
    'href',
    '#/clients/alpha',
  );
});

it('leads from the header to the clients, or to what there is for coaches, and not from one’s own answers', async () => {
  openPage('/clients/alpha', { library: aWorkspace('alpha') });
  const [header] = screen.getAllByRole('banner');
  if (!header) throw new Error('No header.');
  expect(await within(header).findByRole('link', { name: 'Clients' })).toHaveAttribute('href', '#/clients');
  cleanup();
  openPage('/');
  const [first] = screen.getAllByRole('banner');
  if (!first) throw new Error('No header.');
  expect(within(first).getByRole('link', { name: 'For coaches' })).toHaveAttribute('href', '#/coaches');
  cleanup();
  openPage('/r/own/aspiration', { library: aWorkspace('alpha') });
  const [own] = screen.getAllByRole('banner');
  if (!own) throw new Error('No header.');
  expect(within(own).queryByRole('link', { name: 'Clients' })).toBeNull();
});
