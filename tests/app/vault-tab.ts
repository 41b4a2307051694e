import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { openDoor } from '#src/app/vault/vault-door.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
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

/** A browser profile without anything in it, whose tabs hear each other. */
export function freshTabs(): void {
  globalThis.indexedDB = new IDBFactory();
  Line.all.clear();
  vi.stubGlobal('BroadcastChannel', Line);
}

/** One tab over the database, with the stores that its page has. */
export async function aTab(name: string) {
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

/** All words that a tab has in memory. */
export const memory = (tab: Awaited<ReturnType<typeof aTab>>) =>
  JSON.stringify([tab.library.getState(), [...(tab.clients.getState().rows ?? [])]]);

/** A tab with two clients, one of them open, behind a new passphrase. */
export async function anOpenTab() {
  const tab = await aTab('a');
  tab.library.getState().bringIn(Object.values(aWorkspace('c1').clients));
  const session = Object.values(aWorkspace('c1').sessions);
  tab.library.getState().bringIn(session);
  await tab.keeper.flush();
  await tab.door.make(PASSPHRASE);
  await tab.clients.getState().loadRows();
  return tab;
}
