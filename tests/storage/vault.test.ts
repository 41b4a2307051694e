import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Library } from '#src/domain/model/library.ts';
import type { Database } from '#src/storage/database.ts';
import { eraseRecords } from '#src/storage/erase.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { recordsOf } from '#src/storage/keys.ts';
import { loadRecords } from '#src/storage/load-records.ts';
import { type Lock, noLock } from '#src/storage/lock.ts';
import { mirrorAllOnce, mirrorAnew, readMirror } from '#src/storage/mirror.ts';
import { readQuarantine } from '#src/storage/quarantine.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { keysOfClient, readListRows, unlistedKeys } from '#src/storage/read-listed.ts';
import { readTails } from '#src/storage/read-tails.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import { isSealed } from '#src/storage/sealed.ts';
import {
  bringSealedBack,
  haveSecondCopies,
  keepSecondCopies,
  readSecondCopies,
} from '#src/storage/second-copy.ts';
import { takeSnapshot } from '#src/storage/take-snapshot.ts';
import { openVault } from '#src/storage/vault/data-key.ts';
import { dropSealed, sealEverything } from '#src/storage/vault/seal-everything.ts';
import { writeRows } from '#src/storage/write-rows.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aVault, cheaply, PASSPHRASE } from './a-vault.ts';
import { aTab, freshProfile, freshSideStores, MOMENT, openedDatabase } from './harness.ts';

let cached: Map<string, Response>;
beforeEach(() => {
  freshProfile();
  cached = freshSideStores();
  vi.stubGlobal('localStorage', Object.create(storage));
});

/** What localStorage does, its names as its own keys included. */
const storage = {
  getItem(this: Record<string, string>, key: string) {
    return this[key] ?? null;
  },
  setItem(this: Record<string, string>, key: string, value: string) {
    this[key] = value;
  },
  removeItem(this: Record<string, string>, key: string) {
    delete this[key];
  },
};

/** Everything that lies on the device, as one text. */
async function device(): Promise<string> {
  const db = await openedDatabase();
  const stores = await Promise.all(
    (['records', 'rows', 'snapshots', 'quarantine', 'meta'] as const).map((name) => db.getAll(name)),
  );
  const mirror = await Promise.all([...cached.values()].map((each) => each.clone().text()));
  return JSON.stringify([stores, mirror, readTails()]);
}

/** A workspace that was begun in the open, with its words in every place that can hold them. */
async function openWorkspace(): Promise<Database> {
  const tab = await aTab('a');
  tab.change(() => aWorkspace('c1', 'c2'));
  await tab.save.flush();
  tab.save.stop();
  const keys = await tab.db.getAllKeys('records');
  await takeSnapshot(tab.db, 'import', MOMENT, keys);
  const row = {
    key: 'session/gone',
    revision: 0,
    writer: 'x',
    record: { clientId: 'c1', notes: 'planted-c1' },
  };
  await tab.db.add('quarantine', { at: MOMENT, version: 6, reason: 'misfit', row });
  await mirrorAllOnce(tab.db, MOMENT);
  return tab.db;
}

async function sealedWorkspace() {
  const db = await openWorkspace();
  const { vault, lock } = await aVault();
  if (!lock.sealer) throw new Error('No key.');
  await sealEverything(db, lock.sealer, vault);
  await mirrorAnew(db, MOMENT);
  return { db, lock, vault, locked: { ...noLock(), vaultId: vault.id } satisfies Lock };
}

const keepNothing = () => null;
const given = (db: Database, lock: Lock) =>
  ({ db, tab: 'b', at: MOMENT, durability: 'strict', keepAside: keepNothing, lock }) as const;

describe('sealing what was begun in the open', () => {
  it('leaves a client’s words nowhere, and one’s own where they were', async () => {
    await openWorkspace();
    expect((await device()).split('planted-').length).toBeGreaterThan(20);
    await sealedWorkspace();
    const all = await device();
    expect(all).not.toContain('planted-');
    expect(all).toContain('"Mine"');
  });

  it('is all or nothing: interrupted half-way, everything stands as before', async () => {
    const db = await openWorkspace();
    const before = await db.getAll('records');
    const { vault, lock } = await aVault();
    let left = 5;
    const failing = {
      ...db,
      transaction: (...args: Parameters<Database['transaction']>) => {
        const tx = db.transaction(...args);
        if (tx.mode !== 'readwrite') return tx;
        const rows = tx.objectStore('records');
        const put = rows.put?.bind(rows);
        rows.put = (row) => {
          left -= 1;
          if (left === 0) throw new Error('The browser ended here.');
          return put?.(row) ?? Promise.reject(new Error('Read only.'));
        };
        return {
          ...tx,
          mode: tx.mode,
          done: tx.done,
          abort: () => tx.abort(),
          get error() {
            return tx.error;
          },
          objectStore: (name: 'records') => (name === 'records' ? rows : tx.objectStore(name)),
        };
      },
    } as unknown as Database;
    if (!lock.sealer) throw new Error('No key.');
    await expect(sealEverything(failing, lock.sealer, vault)).rejects.toThrow('The browser ended here.');
    expect(await db.getAll('records')).toEqual(before);
    expect(await db.get('meta', 'vault')).toBeUndefined();
    const found = await findSaved({ tab: 'v', now: () => MOMENT, titleAside: String });
    expect(found).toMatchObject({ kind: 'ready', vault: null });
    expect(await readListRows(db, ['client'])).toHaveLength(2);
  });

  it('begins anew where another tab writes meanwhile, and seals that too', async () => {
    const db = await openWorkspace();
    const { vault, lock } = await aVault();
    const { sealer } = lock;
    if (!sealer) throw new Error('No key.');
    const other = await aTab('other');
    const { records } = await loadRecords(db, ['client/c1'], MOMENT);
    const [, client] = records[0] ?? [];
    if (!client || !('tags' in client)) throw new Error('No client.');
    let isWritten = false;
    await sealEverything(
      db,
      {
        ...sealer,
        sealListRow: async (row) => {
          if (!isWritten) {
            isWritten = true;
            const record = { ...client, label: 'planted-late', revision: 1 };
            await writeRows({
              ...given(other.db, noLock()),
              changes: [{ key: 'client/c1', record, base: 0 }],
            });
          }
          return sealer.sealListRow(row);
        },
      },
      vault,
    );
    expect(await device()).not.toContain('planted-');
    expect(await readListRows(db, ['client'], lock)).toContainEqual(
      expect.objectContaining({ id: 'c1', label: 'planted-late' }),
    );
  });

  it('makes the second copy anew that was made in the open, should the page have ended before', async () => {
    const db = await openWorkspace();
    const { vault, lock } = await aVault();
    const before = new Map(cached);
    if (!lock.sealer) throw new Error('No key.');
    await sealEverything(db, lock.sealer, vault);
    for (const [at, response] of before) cached.set(at, response.clone());
    await mirrorAllOnce(db, MOMENT);
    expect(await device()).not.toContain('planted-');
  });
});

describe('a sealed workspace', () => {
  it('lists and reads with the key as it did before, and without it tells nothing', async () => {
    const { db, lock, locked } = await sealedWorkspace();
    const labels = (await readListRows(db, ['client', 'reflection'], lock)).map((row) =>
      row.kind === 'client' ? row.label : row.kind === 'reflection' ? row.title : '',
    );
    // No list shows what a client's reflections are called: that stays sealed.
    expect(labels).toEqual(['planted-c1', 'planted-c2', 'Mine', '', '']);
    const keys = await keysOfClient(db, 'c1');
    const { records } = await loadRecords(db, keys, MOMENT, lock);
    const workspace = recordsOf(aWorkspace('c1', 'c2'));
    expect(new Map(records)).toEqual(new Map(keys.map((key) => [key, workspace.get(key)])));
    expect(await loadRecords(db, keys, MOMENT, locked)).toEqual({ records: [], unread: 0 });
    expect(await readListRows(db, ['client'], locked)).toEqual([]);
  });

  it('gives out nothing that was being read when the lock fell', async () => {
    const { db, lock } = await sealedWorkspace();
    const { sealer } = lock;
    if (!sealer) throw new Error('No key.');
    const closing: Lock = {
      ...lock,
      sealer: {
        ...sealer,
        openRow: async (row: Parameters<typeof sealer.openRow>[0]) => {
          const opened = await sealer.openRow(row);
          closing.sealer = null;
          return opened;
        },
      },
    };
    const keys = await keysOfClient(db, 'c1');
    expect(await loadRecords(db, [...keys, 'reflection/own'], MOMENT, closing)).toMatchObject({
      records: [['reflection/own', {}]],
      unread: 0,
    });
  });

  it('starts with one’s own and the knowledge that somebody is here, and nothing goes aside', async () => {
    await sealedWorkspace();
    const lock = noLock();
    const found = await findSaved({ tab: 'v', now: () => MOMENT, titleAside: String, lock });
    if (found.kind !== 'ready') throw new Error(found.kind);
    expect(found).toMatchObject({ hasClients: true, unread: 1, vault: { kind: 'passphrase' } });
    expect(Object.keys(found.library.reflections)).toEqual(['own']);
    expect(lock.vaultId).toBe('thevault');
  });

  it('writes nothing of a client in the open: not while locked, and not for a tab that knows of no vault', async () => {
    const { db, locked } = await sealedWorkspace();
    const client = aWorkspace('c9').clients.c9 ?? null;
    const changes = [{ key: 'client/c9', record: client, base: undefined }];
    await expect(writeRows({ ...given(db, locked), changes })).rejects.toMatchObject({
      name: 'WorkspaceLocked',
    });
    let stale = 0;
    const unaware = {
      ...noLock(),
      onStale: () => {
        stale += 1;
      },
    };
    await expect(writeRows({ ...given(db, unaware), changes })).rejects.toMatchObject({
      name: 'WorkspaceLocked',
    });
    expect(stale).toBe(1);
    expect(await db.get('records', 'client/c9')).toBeUndefined();
    const own = aWorkspace().reflections.own ?? null;
    const written = await writeRows({
      ...given(db, locked),
      changes: [{ key: 'reflection/own', record: own, base: 0 }],
    });
    expect(written.kind).toBe('written');
  });

  it('seals what is written, and what is kept beside another tab’s', async () => {
    const { db, lock } = await sealedWorkspace();
    const { records } = await loadRecords(db, ['session/s-c1'], MOMENT, lock);
    const session = records[0]?.[1];
    if (!session || !('notes' in session)) throw new Error('No session.');
    const keepAside = () => ({ key: 'session/beside', record: { ...session, id: 'beside' } });
    const changes = [
      { key: 'session/s-c1', record: { ...session, revision: 9 }, base: 77 },
      { key: 'client/c9', record: aWorkspace('c9').clients.c9 ?? null, base: undefined },
    ];
    const written = await writeRows({ ...given(db, lock), changes, keepAside });
    expect(written).toMatchObject({ aside: new Map([['session/s-c1', 'session/beside']]) });
    for (const key of ['session/beside', 'client/c9'])
      expect(isSealed((await db.get('records', key))?.record)).toBe(true);
    expect(await device()).not.toContain('planted-');
    expect((await loadRecords(db, ['session/beside'], MOMENT, lock)).records).toMatchObject([
      ['session/beside', { id: 'beside', notes: session.notes }],
    ]);
  });

  it('leaves nothing of a client behind when the page goes before the database answers', async () => {
    const { db, lock } = await sealedWorkspace();
    let library: Library = { ...aWorkspace(), reflections: {} };
    const keeper = createKeeper({
      db,
      lock,
      library,
      tab: 'k',
      now: () => MOMENT,
      newId: () => 'knew',
      titleAside: String,
      soon: () => {},
      getLibrary: () => library,
      onStatus: () => {},
      onPen: () => {},
      onForeign: () => {},
      onGone: () => {},
      onRow: () => {},
    });
    const before = library;
    const { clients, reflections } = aWorkspace('c9');
    library = { ...library, clients, reflections: { new: { ...reflections.own, id: 'new' } as never } };
    keeper.follow(library, before);
    const leaving = keeper.leave();
    expect(JSON.stringify(readTails())).not.toContain('planted-');
    expect(JSON.stringify(readTails())).toContain('reflection/new');
    await leaving;
    expect(await device()).not.toContain('planted-');
    keeper.stop();
  });

  it('puts a sealed record aside that was tampered with, and gives quarantine out open where the key is here', async () => {
    const { db, lock } = await sealedWorkspace();
    const row = await db.get('records', 'session/s-c1');
    if (!row || !isSealed(row.record)) throw new Error('Not sealed.');
    await db.put('records', {
      ...row,
      record: { ...row.record, data: btoa('something else entirely here') },
    });
    const keys = await keysOfClient(db, 'c1');
    const { records, unread } = await loadRecords(db, keys, MOMENT, lock);
    expect(unread).toBe(1);
    expect(records.map(([key]) => key)).not.toContain('session/s-c1');
    expect(await db.getAll('quarantine')).toContainEqual(
      expect.objectContaining({ reason: 'tampered', row: expect.objectContaining({ key: 'session/s-c1' }) }),
    );
    expect(JSON.stringify(await readQuarantine(db, lock))).toContain('planted-c1');
    expect(JSON.stringify(await readQuarantine(db))).not.toContain('planted-');
  });

  it('makes small rows anew that were tampered with', async () => {
    const { db, lock } = await sealedWorkspace();
    const [row] = await db.getAll('rows');
    if (!row || !('sealed' in row)) throw new Error('No sealed row.');
    await db.put('rows', {
      ...row,
      sealed: { ...(row.sealed as object), data: btoa('something else entirely') },
    } as never);
    expect(await readListRows(db, ['client'], lock)).toHaveLength(1);
    await loadRecords(db, await unlistedKeys(db), MOMENT, lock);
    expect(await readListRows(db, ['client'], lock)).toHaveLength(2);
    expect(await device()).not.toContain('planted-');
  });

  it('lets a client be erased without the key, snapshots and all', async () => {
    const { db } = await sealedWorkspace();
    // One that is nowhere but in a snapshot.
    await db.delete('records', 'session/s-c1');
    await db.delete('rows', 'session/s-c1');
    const { counts } = await eraseRecords(db, { kind: 'client', id: 'c1' }, MOMENT);
    expect(counts).toMatchObject({ clients: 1, reflections: 1, versions: 1, snapshots: 4 });
    // But that it was deleted, and when.
    const all = (await device()).replace(/\{"key":"[^"]+","at":"[^"]+"\}/g, '');
    for (const name of ['"client/c1"', '"reflection/r-c1"', '"session/s-c1"', '"version/v-c1"'])
      expect(all.split('"erased"')[0]?.replace(/\["client[^\]]*\]/, '')).not.toContain(`"key":${name}`);
    expect(all).toContain('"client/c2"');
  });

  it('comes back whole from the second copy, still sealed', async () => {
    const { db, lock, vault } = await sealedWorkspace();
    const mirror = await readMirror();
    if (!mirror) throw new Error('No second copy.');
    await Promise.all((['records', 'rows', 'meta'] as const).map((store) => db.clear(store)));
    await restoreMirror(db, mirror, 'r');
    expect(await db.get('meta', 'vault')).toEqual(vault);
    await readDatabase(db, { at: MOMENT, tab: 'r' });
    await loadRecords(db, await unlistedKeys(db), MOMENT, lock);
    expect(await readListRows(db, ['client'], lock)).toHaveLength(2);
    expect(await device()).not.toContain('planted-');
  });

  it.each([
    ['lost', undefined],
    ['damaged', { kind: 'passphrase', id: 'thevault' }],
  ])('opens with its passphrase also where the database has %s how it is locked', async (_, noise) => {
    const { db, vault } = await sealedWorkspace();
    await db.clear('meta');
    if (noise) await db.put('meta', noise as never, 'vault');
    const lock = noLock();
    const found = await findSaved({ tab: 'v', now: () => MOMENT, titleAside: String, lock });
    expect(found).toMatchObject({ kind: 'ready', vault });
    expect(lock.vaultId).toBe('thevault');
    // What follows the database does not forget it either.
    await mirrorAllOnce(db, MOMENT);
    expect((await readMirror())?.vault).toEqual(vault);
    await expect(openVault(vault, PASSPHRASE, cheaply)).resolves.toBeInstanceOf(CryptoKey);
  });

  it('gets no lock back where nothing is sealed any more', async () => {
    const { db } = await sealedWorkspace();
    await dropSealed(db);
    expect(await findSaved({ tab: 'v', now: () => MOMENT, titleAside: String })).toMatchObject({
      vault: null,
    });
  });

  it('brings a second copy back without the key where its record is missing, and waits where one stands', async () => {
    const { db, lock } = await sealedWorkspace();
    await keepSecondCopies(['client/c1', 'client/c2'], 'missing');
    await db.delete('records', 'client/c1');
    await db.delete('rows', 'client/c1');
    expect(await bringSealedBack(db)).toBe(1);
    expect(await readListRows(db, ['client'], lock)).toHaveLength(1);
    await loadRecords(db, await unlistedKeys(db), MOMENT, lock);
    expect(await readListRows(db, ['client'], lock)).toHaveLength(2);
    expect(await readSecondCopies()).toEqual([]);
    expect(await readSecondCopies(lock)).toMatchObject([
      { key: 'client/c2', record: { label: 'planted-c2' } },
    ]);
    await dropSealed(db);
    expect(await haveSecondCopies()).toBe(false);
  });

  it('goes whole, and alone, when the passphrase was forgotten', async () => {
    const { db } = await sealedWorkspace();
    await dropSealed(db);
    expect(await db.getAllKeys('records')).toEqual(['reflection/own']);
    expect(await db.get('meta', 'vault')).toBeUndefined();
    expect(JSON.stringify([await db.getAll('snapshots'), await db.getAll('quarantine')])).not.toContain(
      'sealed',
    );
    const read = await readDatabase(db, { at: MOMENT, tab: 'v' });
    expect(read).toMatchObject({ hasClients: false, records: 1 });
  });
});
