import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Library } from '#src/domain/model/library.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { noLock } from '#src/storage/lock.ts';
import { readMirror } from '#src/storage/mirror.ts';
import { readTails } from '#src/storage/read-tails.ts';
import { openVault } from '#src/storage/vault/data-key.ts';
import { writeRows } from '#src/storage/write-rows.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';
import { cheaply, PASSPHRASE } from '#tests/storage/a-vault.ts';
import { freshSideStores, MOMENT } from '#tests/storage/harness.ts';
import { aTab, freshTabs, memory } from './vault-tab.ts';

/* The lock over one's own reflections as well: off until somebody wants it. */

const OWN_WORD = 'zqownzq';
let cached: Map<string, Response>;

beforeEach(() => {
  freshTabs();
  cached = freshSideStores();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A client, and a reflection of one's own with a version, each with its word. */
function everything(): Library {
  const library = aWorkspace('c1');
  const { own } = library.reflections;
  if (!own) throw new Error('Nothing of one’s own.');
  const mine = { ...own, title: OWN_WORD };
  const version = Object.values(library.versions).find(({ reflectionId }) => reflectionId === 'r-c1');
  if (!version) throw new Error('No version.');
  return {
    ...library,
    reflections: { ...library.reflections, own: mine },
    versions: {
      ...library.versions,
      'v-own': { ...version, id: 'v-own', name: 'Before', reflectionId: 'own', reflection: mine },
    },
  };
}

/** A tab with all of it on its device, and with a snapshot and something in quarantine too. */
async function aDevice() {
  const tab = await aTab('a');
  const { reflections, clients, sessions, versions } = everything();
  tab.library
    .getState()
    .bringIn(
      [reflections, clients, sessions, versions].flatMap((shelf) => Object.values<never>(shelf as never)),
    );
  await tab.keeper.flush();
  await tab.keeper.snapshot('delete', ['reflection/own', 'version/v-own', 'client/c1']);
  const row = await tab.db.get('records', 'reflection/own');
  await tab.db.add('quarantine', {
    at: MOMENT,
    version: 6,
    reason: 'misfit',
    row: { ...row, key: 'reflection/odd' },
  });
  await tab.keeper.copyAnew();
  return tab;
}

/** All that is on the device: the database, the second copy and what a page leaves when it goes. */
async function onDevice({ db }: Awaited<ReturnType<typeof aTab>>): Promise<string> {
  const stores = ['records', 'rows', 'snapshots', 'quarantine'] as const;
  const kept = await Promise.all(stores.map((store) => db.getAll(store)));
  const copies = await Promise.all([...cached.values()].map((copy) => copy.clone().text()));
  return JSON.stringify([kept, copies, readTails()]);
}

it('is off at first: what is one’s own opens without a passphrase', async () => {
  const tab = await aDevice();
  await tab.door.make(PASSPHRASE);
  expect(await onDevice(tab)).toContain(OWN_WORD);
  expect(await onDevice(tab)).not.toContain('planted-');
  await tab.door.lock('asked');
  expect(memory(tab)).toContain(OWN_WORD);
  tab.keeper.stop();
});

it('seals all of one’s own wherever it lies, lets it go from memory, and brings it back', async () => {
  const tab = await aDevice();
  const { own } = tab.library.getState().library.reflections;
  await tab.door.make(PASSPHRASE, true);
  expect(tab.vault.getState()).toMatchObject({ status: 'open', withOwn: true });
  expect(await onDevice(tab)).not.toContain(OWN_WORD);
  expect(cached.size).toBeGreaterThan(2);

  tab.library.getState().setTitle('own', `${OWN_WORD} anew`);
  const leaving = tab.keeper.leave();
  expect(JSON.stringify(readTails())).not.toContain(OWN_WORD);
  await leaving;
  expect(await onDevice(tab)).not.toContain(OWN_WORD);

  await tab.door.lock('asked');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', isHeldBack: false });
  expect(memory(tab)).not.toContain(OWN_WORD);
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  const { library } = tab.library.getState();
  expect(library.reflections.own).toMatchObject({
    ...own,
    title: `${OWN_WORD} anew`,
    revision: expect.anything(),
    updatedAt: expect.anything(),
  });
  expect(library.versions['v-own']?.reflection.title).toBe(OWN_WORD);
  tab.keeper.stop();
});

it('starts with nothing of one’s own, puts nothing aside, and knows that all of it is locked', async () => {
  const tab = await aDevice();
  await tab.door.make(PASSPHRASE, true);
  tab.keeper.stop();
  const lock = noLock();
  const found = await findSaved({ tab: 'v', now: () => MOMENT, titleAside: String, lock });
  if (found.kind !== 'ready') throw new Error(found.kind);
  expect(found.library.reflections).toEqual({});
  expect(found).toMatchObject({ unread: 1, vault: { withOwn: true } });
  expect(lock).toMatchObject({ withOwn: true, sealer: null });
  const mirror = await readMirror();
  expect(mirror?.sealed.map(({ key }) => key)).toContain('reflection/own');
  expect(mirror?.library.reflections).toEqual({});
});

it('is turned on and off later, and leaves what is of clients sealed', async () => {
  const tab = await aDevice();
  await tab.door.make(PASSPHRASE);
  await tab.door.setOwn(true);
  expect(tab.vault.getState().withOwn).toBe(true);
  expect(await onDevice(tab)).not.toContain(OWN_WORD);
  await tab.door.lock('asked');
  expect(memory(tab)).not.toContain(OWN_WORD);
  await tab.door.open(PASSPHRASE);
  await tab.door.setOwn(false);
  expect(tab.vault.getState().withOwn).toBe(false);
  const [records, rows, snapshots, quarantine] = await Promise.all(
    (['records', 'rows', 'snapshots', 'quarantine'] as const).map((store) => tab.db.getAll(store)),
  );
  for (const store of [records, rows, snapshots, quarantine])
    expect(JSON.stringify(store)).toContain(OWN_WORD);
  expect(await onDevice(tab)).not.toContain('planted-');
  await tab.door.lock('asked');
  expect(memory(tab)).toContain(OWN_WORD);
  tab.keeper.stop();
});

it('stays as it is, and the former passphrase opens nothing any more, where another is chosen', async () => {
  const tab = await aDevice();
  await tab.door.make(PASSPHRASE, true);
  const next = 'five other words entirely here';
  expect(await tab.door.change(PASSPHRASE, next)).toBe('done');
  expect(await tab.db.get('meta', 'vault')).toMatchObject({ withOwn: true });
  tab.library.getState().setTitle('own', `${OWN_WORD} afterwards`);
  expect(await tab.keeper.flush()).toBe(true);
  await tab.keeper.settle();
  expect(await onDevice(tab)).not.toContain(OWN_WORD);
  const beside = (await readMirror())?.vault;
  if (beside?.kind !== 'passphrase') throw new Error('The second copy has forgotten how it is locked.');
  await expect(openVault(beside, PASSPHRASE, cheaply)).rejects.toThrow();
  await expect(openVault(beside, next, cheaply)).resolves.toBeInstanceOf(CryptoKey);
  tab.keeper.stop();
});

it('is heard of in other tabs, and one that has not heard writes nothing in the open', async () => {
  const tab = await aDevice();
  await tab.door.make(PASSPHRASE);
  const other = await aTab('b');
  await waitFor(() => expect(other.vault.getState().status).toBe('open'));
  await tab.door.setOwn(true);
  await waitFor(() => expect(other.vault.getState().withOwn).toBe(true));
  const onStale = vi.fn();
  const unaware = { ...tab.lock, withOwn: false, onStale };
  const { own } = everything().reflections;
  const given = { db: tab.db, tab: 'x', at: MOMENT, durability: 'strict', keepAside: () => null } as const;
  const change = { key: 'reflection/late', record: { ...own, id: 'late' } as never, base: undefined };
  await expect(writeRows({ ...given, lock: unaware, changes: [change] })).rejects.toMatchObject({
    name: 'WorkspaceLocked',
  });
  expect(onStale).toHaveBeenCalledOnce();
  expect(await onDevice(tab)).not.toContain(OWN_WORD);
  await tab.door.lock('asked');
  await waitFor(() => expect(other.vault.getState().status).toBe('locked'));
  expect(memory(other)).not.toContain(OWN_WORD);
  tab.keeper.stop();
  other.keeper.stop();
});
