import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDoor } from '#src/app/vault/vault-door.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { createClientsStore } from '#src/state/clients-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { createVaultStore, type VaultDoor } from '#src/state/vault-store.ts';
import { openDatabase } from '#src/storage/database.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { noLock } from '#src/storage/lock.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { cheaply, PASSPHRASE } from '#tests/storage/a-vault.ts';
import { MOMENT } from '#tests/storage/harness.ts';

/** The line between tabs as browsers have it: each hears all others, and a key travels as it is. */
class Line {
  static all = new Set<Line>();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  name: string;
  constructor(name: string) {
    this.name = name;
    Line.all.add(this);
  }
  postMessage(data: unknown): void {
    for (const other of Line.all)
      if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
  }
  close(): void {
    Line.all.delete(this);
  }
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Line.all.clear();
  vi.stubGlobal('BroadcastChannel', Line);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** One tab over the database, with the stores that its page has. */
async function aTab(name: string) {
  const opened = await openDatabase();
  if (opened.kind !== 'open') throw new Error('The database did not open.');
  const { db } = opened;
  await readDatabase(db, { at: MOMENT, tab: name });
  const lock = noLock();
  const meta = await db.get('meta', 'vault');
  if (typeof meta === 'object' && 'kind' in meta && meta.kind === 'passphrase') lock.vaultId = meta.id;
  let ids = 0;
  const newId = () => `${name}id${ids++}`;
  const library = createLibraryStore({ library: emptyLibrary(), now: () => MOMENT, newId });
  const keeper = createKeeper({
    db,
    lock,
    library: emptyLibrary(),
    tab: name,
    now: () => MOMENT,
    newId,
    titleAside: String,
    soon: (run) => run(),
    getLibrary: () => library.getState().library,
    onStatus: () => {},
    onPen: () => {},
    onForeign: () => {},
    onGone: () => {},
    onRow: () => {},
  });
  library.subscribe((state, before) => keeper.follow(state.library, before.library));
  const clients = createClientsStore({
    library,
    shelf: keeper,
    hasClients: false,
    now: () => MOMENT,
    dropAside: () => 0,
  });
  const waited: number[] = [];
  const wait = async (ms: number) => void waited.push(ms);
  const vault = createVaultStore(
    lock.vaultId ? 'locked' : 'unset',
    (store): Promise<VaultDoor> =>
      openDoor({
        vault: store,
        lock,
        keeper,
        library,
        clients,
        derive: cheaply,
        now: () => MOMENT,
        newId,
        titleAside: String,
        wait,
      }),
  );
  return { db, lock, library, clients, vault, keeper, waited, door: await vault.getState().door() };
}

const memory = (tab: Awaited<ReturnType<typeof aTab>>) =>
  JSON.stringify([tab.library.getState(), [...(tab.clients.getState().rows ?? [])]]);

/** A tab with two clients, one of them open, behind a new passphrase. */
async function anOpenTab() {
  const tab = await aTab('a');
  tab.library.getState().bringIn(Object.values(aWorkspace('c1').clients));
  const session = Object.values(aWorkspace('c1').sessions);
  tab.library.getState().bringIn(session);
  await tab.keeper.flush();
  await tab.door.make(PASSPHRASE);
  await tab.clients.getState().loadRows();
  return tab;
}

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
  await vi.waitFor(() =>
    expect(other.vault.getState()).toMatchObject({ status: 'locked', lockedAt: { why: 'elsewhere' } }),
  );
  await vi.waitFor(() => expect(memory(other)).not.toContain('planted-'));
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
  await vi.waitFor(() => expect(tab.keeper.database()).not.toBe(tab.db));
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
