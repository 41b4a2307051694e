import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createVaultStore, type Tried, type VaultDoor, type VaultStatus } from '#src/state/vault-store.ts';
import { openPage } from '#tests/app/harness.tsx';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';

/** The page at the workspace, behind a lock whose door writes down what it is asked for. */
function openLocked(status: VaultStatus, address = '/clients', tried: Tried = 'done', withOwn = false) {
  const door = {
    make: vi.fn(async () => vault.setState({ status: 'open' })),
    open: vi.fn(async () => {
      if (tried === 'done') vault.setState({ status: 'open' });
      return tried;
    }),
    lock: vi.fn(async () => vault.setState({ status: 'locked' })),
    change: vi.fn(async () => tried),
    goWithout: vi.fn(async () => vault.setState({ status: 'off' })),
    setOwn: vi.fn(async (withOwn: boolean) => vault.setState({ withOwn })),
    setLockAfter: vi.fn(async (lockAfter: number) => vault.setState({ lockAfter })),
    dropSealed: vi.fn(async () => vault.setState({ status: 'unset' })),
    catchUp: vi.fn(async () => {}),
  } satisfies VaultDoor;
  const vault = createVaultStore(status, async () => door, undefined, withOwn);
  openPage(address, { library: aWorkspace('alpha'), vault });
  return { ...door, vault };
}
const field = () => screen.findByLabelText('Passphrase');

it('asks for a passphrase first, takes no short one, and says that nobody can bring it back', async () => {
  const door = openLocked('unset');
  await userEvent.type(await field(), 'too short');
  await userEvent.click(screen.getByRole('button', { name: 'Lock with this passphrase' }));
  expect(
    await screen.findByText('Use 15 characters or more. Five words are easy to keep in mind.'),
  ).toBeVisible();
  expect(screen.getByText('Tick this once the passphrase is in a safe place.')).toBeVisible();
  expect(door.make).not.toHaveBeenCalled();
  expect(document.body).not.toHaveTextContent('planted');
  await userEvent.type(await field(), ' but longer now');
  await userEvent.click(screen.getByRole('checkbox', { name: /safe place/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Lock with this passphrase' }));
  expect(door.make).toHaveBeenCalledWith('too short but longer now', false);
  expect(await screen.findByRole('heading', { name: 'Clients', level: 1 })).toBeVisible();
});

it('makes a passphrase of five words, in sight', async () => {
  openLocked('unset');
  await userEvent.click(await screen.findByRole('button', { name: 'Make me one of five words' }));
  await waitFor(async () => expect(await field()).toHaveDisplayValue(/^[a-z-]+( [a-z-]+){4}$/));
  expect(await field()).toHaveAttribute('type', 'text');
});

it('lets a coach go on without one', async () => {
  const door = openLocked('unset');
  await userEvent.click(await screen.findByRole('button', { name: 'Go on without one' }));
  expect(door.goWithout).toHaveBeenCalled();
  expect(await screen.findByText(/There is no passphrase/)).toBeVisible();
});

it.each(['/clients', '/clients/alpha', '/r/r-alpha/now', '/r/nobody/now'])(
  'shows nothing of %s while locked',
  async (address) => {
    openLocked('locked', address);
    expect(await screen.findByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
    expect(document.body).not.toHaveTextContent('planted');
    expect(document.title).not.toContain('planted');
  },
);

it('shows a client who looks on not even the lock', async () => {
  openLocked('locked', '/clients/alpha/shared/s-alpha');
  expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent('Locked');
  expect(screen.queryByLabelText('Passphrase')).toBeNull();
});

it('says that a passphrase is wrong, and keeps the field at hand', async () => {
  openLocked('locked', '/clients', 'wrong');
  await userEvent.type(await field(), 'not the right one');
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  expect(await screen.findByText(/That is not the passphrase/)).toBeVisible();
  expect(await field()).toHaveFocus();
});

it('opens, names no client in the title of the tab, and locks again from any page', async () => {
  const door = openLocked('locked', '/clients/alpha');
  await userEvent.type(await field(), 'the right passphrase{Enter}');
  expect(await screen.findByRole('heading', { name: 'planted-alpha', level: 1 })).toBeVisible();
  expect(document.title).toBe('Client · Waymark');
  await userEvent.click(await screen.findByRole('button', { name: 'Lock' }));
  expect(door.lock).toHaveBeenCalledWith('asked');
  expect(await screen.findByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
  expect(document.body).not.toHaveTextContent('planted');
});

it('lets the time until it locks itself be set', async () => {
  const door = openLocked('open');
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: /Lock by itself/ }),
    '20 minutes',
  );
  expect(door.setLockAfter).toHaveBeenCalledWith(20);
});

it('deletes what is locked for whoever has forgotten the passphrase, after asking', async () => {
  const door = openLocked('locked');
  await userEvent.click(await screen.findByRole('button', { name: 'I have forgotten it' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything that is locked' }));
  expect(door.dropSealed).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, delete what is locked' }));
  expect(door.dropSealed).toHaveBeenCalled();
});

it('locks one’s own reflections too for whoever wants that, says what then opens, and takes them out again', async () => {
  const door = openLocked('open', '/clients');
  const own = await screen.findByRole('checkbox', { name: 'Lock my own reflections too' });
  expect(own).not.toBeChecked();
  await userEvent.click(own);
  expect(door.setOwn).toHaveBeenCalledWith(true);
  expect(await screen.findByText(/opens with the passphrase alone, from the first page on/)).toBeVisible();
  expect(screen.queryByText(/Your own reflections are not locked/)).toBeNull();
  await userEvent.click(own);
  expect(door.setOwn).toHaveBeenLastCalledWith(false);
});

it('asks whoever has no clients for a passphrase over their own, and only where they look for it', async () => {
  const door = openLocked('unset', '/clients/_lock');
  expect(await screen.findByRole('heading', { name: 'Lock what is here', level: 1 })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Go on without one' })).toBeNull();
  await userEvent.type(await field(), 'too short but longer now');
  await userEvent.click(screen.getByRole('checkbox', { name: /safe place/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Lock with this passphrase' }));
  expect(door.make).toHaveBeenCalledWith('too short but longer now', true);
  expect(await screen.findByRole('heading', { name: 'The lock', level: 1 })).toBeVisible();
});

it.each(['/', '/r/own/now', '/example/amina', '/nowhere'])(
  'shows a field for the passphrase in the place of %s where one’s own is locked too',
  async (address) => {
    openLocked('locked', address, 'done', true);
    expect(await screen.findByRole('heading', { name: 'Locked', level: 1 })).toBeVisible();
    expect(await field()).toBeVisible();
    expect(document.body).not.toHaveTextContent('Mine');
    expect(screen.queryByRole('button', { name: /Begin/ })).toBeNull();
  },
);

it('leaves the page about privacy open, from where all can be deleted', async () => {
  openLocked('locked', '/privacy', 'done', true);
  expect(await screen.findByRole('heading', { name: 'Privacy', level: 1 })).toBeVisible();
});

it('offers no copy of what cannot be read, and says why', async () => {
  openLocked('locked', '/privacy', 'done', true);
  expect(await screen.findByText(/^What is here is locked\. Open the lock first/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Save a copy of everything' })).not.toBeInTheDocument();
});

it('offers a copy where one’s own is not behind the lock', async () => {
  openLocked('locked', '/privacy');
  expect(await screen.findByRole('button', { name: 'Save a copy of everything' })).toBeVisible();
});

it('warns before it locks by itself, and says while it is locked that what was half typed waits', async () => {
  const { vault } = openLocked('open');
  await screen.findByRole('button', { name: 'Lock' });
  expect(screen.queryByRole('button', { name: 'Stay open' })).not.toBeInTheDocument();
  act(() => vault.setState({ isNearLock: true }));
  expect(screen.getByRole('button', { name: 'Stay open' })).toBeVisible();
  expect(screen.getByText(/Locks in a minute/)).toBeVisible();
  const lockedAt = { at: '2026-11-22T10:00:00.000Z', why: 'idle' } as const;
  act(() => vault.setState({ status: 'locked', hasDrafts: true, lockedAt }));
  expect(await screen.findByText(/What you were typing waits too/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Locked', level: 1 })).toHaveFocus();
});
