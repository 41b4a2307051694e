import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceByText } from '#src/domain/text/readings.ts';
import { useDraft } from '#src/ui/use-draft.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';
import { PASSPHRASE } from '#tests/storage/a-vault.ts';
import { anOpenTab, aTab, freshTabs, memory } from './vault-tab.ts';

beforeEach(freshTabs);
afterEach(() => {
  vi.unstubAllGlobals();
});

it('locks: nothing of a client is left in memory, and the passphrase brings all of it back', async () => {
  const tab = await anOpenTab();
  const read = onceByText((text) => ({ text }));
  const before = read('planted-c1');
  expect(tab.vault.getState().status).toBe('open');
  expect(memory(tab)).toContain('planted-c1');
  await tab.door.lock('asked');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', lockedAt: { why: 'asked' } });
  expect(memory(tab)).not.toContain('planted-');
  expect(tab.lock.sealer).toBeNull();
  expect(read('planted-c1')).not.toBe(before);
  // What was drawn before is kept by React.
  expect(tab.vault.getState().drawings).toBe(1);
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  await tab.clients.getState().openClient('c1');
  expect(tab.library.getState().library.clients.c1?.label).toBe('planted-c1');
  tab.keeper.stop();
});

it('says that a passphrase is wrong, and takes longer to say so each time', async () => {
  const tab = await anOpenTab();
  await tab.door.lock('asked');
  for (const wrong of ['not this one here', 'nor this one here', 'nor that one here'])
    expect(await tab.door.open(wrong)).toBe('wrong');
  expect(tab.waited).toEqual([1000, 2000, 4000]);
  expect(tab.vault.getState().status).toBe('locked');
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  tab.keeper.stop();
});

it('changes the passphrase without writing a single record anew', async () => {
  const tab = await anOpenTab();
  const before = await tab.db.getAll('records');
  expect(await tab.door.change('not the old one', 'another passphrase')).toBe('wrong');
  expect(await tab.door.change(PASSPHRASE, 'another passphrase')).toBe('done');
  expect(await tab.db.getAll('records')).toEqual(before);
  await tab.door.lock('asked');
  expect(await tab.door.open(PASSPHRASE)).toBe('wrong');
  expect(await tab.door.open('another passphrase')).toBe('done');
  tab.keeper.stop();
});

it('opens a second tab with the first, and locks both at once', async () => {
  const one = await anOpenTab();
  const other = await aTab('b');
  expect(other.vault.getState().status).toBe('open');
  await other.clients.getState().openClient('c1');
  expect(memory(other)).toContain('planted-c1');
  await one.door.lock('asked');
  await waitFor(() =>
    expect(other.vault.getState()).toMatchObject({ status: 'locked', lockedAt: { why: 'elsewhere' } }),
  );
  await waitFor(() => expect(memory(other)).not.toContain('planted-'));
  one.keeper.stop();
  other.keeper.stop();
});

it('opens in every tab with the passphrase that was typed in one', async () => {
  const one = await anOpenTab();
  const other = await aTab('b');
  await one.door.lock('asked');
  await waitFor(() => expect(other.vault.getState().status).toBe('locked'));
  expect(await other.door.open(PASSPHRASE)).toBe('done');
  await waitFor(() => expect(one.vault.getState().status).toBe('open'));
  await one.clients.getState().openClient('c1');
  expect(memory(one)).toContain('planted-c1');
  one.keeper.stop();
  other.keeper.stop();
});

it('opens for a passphrase that comes while the lock still falls', async () => {
  const tab = await anOpenTab();
  const { closeWorkspace } = tab.clients.getState();
  const slowly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await closeWorkspace();
  };
  tab.clients.setState({ closeWorkspace: slowly });
  const fallen = tab.door.lock('asked');
  expect(tab.vault.getState().status).toBe('locked');
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  await fallen;
  expect(tab.vault.getState().status).toBe('open');
  expect(tab.lock.sealer).not.toBeNull();
  await tab.clients.getState().openClient('c1');
  expect(memory(tab)).toContain('planted-c1');
  tab.keeper.stop();
});

it('stays locked where the lock falls in another tab while this one opens', async () => {
  const one = await anOpenTab();
  const other = await aTab('b');
  await one.door.lock('asked');
  await waitFor(() => expect(other.vault.getState().status).toBe('locked'));
  // A third one locks as soon as the key is on its way.
  const third = new BroadcastChannel('waymark-vault');
  third.onmessage = ({ data }) => {
    if (data.say === 'give') third.postMessage({ say: 'lock' });
  };
  expect(await one.door.open(PASSPHRASE)).toBe('done');
  await waitFor(() => expect(one.vault.getState().status).toBe('locked'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(other.vault.getState().status).toBe('locked');
  expect(other.lock.sealer).toBeNull();
  one.keeper.stop();
  other.keeper.stop();
});

it('does not lock over words that could not be saved', async () => {
  const tab = await anOpenTab();
  tab.library.getState().changeClient('c1', (client) => ({ ...client, label: 'unsaved' }));
  tab.db.close();
  // A database that can be opened again takes the words after all, if it is quick enough.
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No database here.', 'SecurityError');
  });
  await tab.door.lock('asked');
  expect(tab.vault.getState()).toMatchObject({ status: 'open', isHeldBack: true });
  expect(memory(tab)).toContain('unsaved');
  tab.keeper.stop();
});

it('locks once a database that was closed is open again and has the words', async () => {
  const tab = await anOpenTab();
  tab.library.getState().changeClient('c1', (client) => ({ ...client, label: 'saved-late' }));
  tab.db.close();
  await waitFor(() => expect(tab.keeper.database()).not.toBe(tab.db));
  await tab.door.lock('asked');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', isHeldBack: false });
  expect(memory(tab)).not.toContain('saved-late');
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  await tab.clients.getState().openClient('c1');
  expect(memory(tab)).toContain('saved-late');
  tab.keeper.stop();
});

it('forgotten, goes with all that it sealed', async () => {
  const tab = await anOpenTab();
  await tab.door.lock('asked');
  await tab.door.dropSealed();
  expect(tab.vault.getState().status).toBe('unset');
  expect(await tab.db.count('records')).toBe(0);
  expect(tab.lock.vaultId).toBeNull();
  tab.keeper.stop();
});

it('keeps what is half typed out of reach while it is locked, and has it in its field again afterwards', async () => {
  const tab = await anOpenTab();
  const field = () => renderHook(() => useDraft('session-agreement/s1', () => ''));
  const typed = field();
  act(() => typed.result.current[1]('half a word'));
  typed.unmount();
  await tab.door.lock('asked');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', hasDrafts: true });
  expect(field().result.current[0]).toBe('');
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  expect(tab.vault.getState().hasDrafts).toBe(false);
  expect(field().result.current[0]).toBe('half a word');
  tab.keeper.stop();
});

it('says in every tab that it locked since nobody was here', async () => {
  const one = await anOpenTab();
  const other = await aTab('b');
  await one.door.lock('idle');
  await waitFor(() =>
    expect(other.vault.getState()).toMatchObject({ status: 'locked', lockedAt: { why: 'idle' } }),
  );
  one.keeper.stop();
  other.keeper.stop();
});

it('gives a session an hour, also in the tabs beside it, and warns a minute before', async () => {
  const one = await anOpenTab();
  const other = await aTab('b');
  await one.door.lock('asked');
  await waitFor(() => expect(other.vault.getState().status).toBe('locked'));
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  expect(await one.door.open(PASSPHRASE)).toBe('done');
  await waitFor(() => expect(other.vault.getState().status).toBe('open'));
  one.vault.setState({ sessionWindows: 1 });
  await vi.advanceTimersByTimeAsync(58 * 60_000);
  expect([one.vault.getState().status, other.vault.getState().status]).toEqual(['open', 'open']);
  expect(one.vault.getState().isNearLock).toBe(false);
  await vi.advanceTimersByTimeAsync(90_000);
  expect(one.vault.getState().isNearLock).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  await waitFor(() => expect(one.vault.getState().status).toBe('locked'));
  await waitFor(() =>
    expect(other.vault.getState()).toMatchObject({ status: 'locked', lockedAt: { why: 'idle' } }),
  );
  one.keeper.stop();
  other.keeper.stop();
});
