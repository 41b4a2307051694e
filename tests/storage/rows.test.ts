import { beforeEach, expect, it } from 'vitest';
import type { Library } from '#src/domain/model/library.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { recordsOf } from '#src/storage/keys.ts';
import { loadRecords } from '#src/storage/load-records.ts';
import { readMirror } from '#src/storage/mirror.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { keysOfClient, keysOfReflection, readListRows } from '#src/storage/read-listed.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aTab, freshProfile, freshSideStores, keepWholeMirror, MOMENT, openedDatabase } from './harness.ts';

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

/** A database into which one tab has written a whole library. */
async function databaseWith(library: Library) {
  const tab = await aTab('a');
  tab.change(() => library);
  await tab.save.flush();
  tab.save.stop();
  return tab.db;
}

const visit = { at: MOMENT, tab: 'v' };

/** A tab of its own over the database. */
async function aKeeper(name = 'k') {
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: name });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  let { library } = read;
  const keeper = createKeeper({
    db,
    library,
    tab: name,
    now: () => MOMENT,
    newId: () => `${name}new`,
    titleAside: (title) => `${title} (other)`,
    soon: (run) => run(),
    getLibrary: () => library,
    onStatus: () => {},
    onPen: () => {},
    onForeign: () => {},
    onGone: () => {},
    onRow: () => {},
  });
  return {
    db,
    keeper,
    change: (edit: (library: Library) => Library) => {
      const before = library;
      library = edit(library);
      keeper.follow(library, before);
    },
  };
}

it('writes a row with each record, and takes it away with the record', async () => {
  const db = await databaseWith(aWorkspace('c1'));
  expect(await db.getAllKeys('rows')).toEqual(await db.getAllKeys('records'));
  for (const row of await db.getAll('rows')) {
    const kept = await db.get('records', row.key);
    expect(row.bytes).toBe(new TextEncoder().encode(JSON.stringify(kept?.record)).length);
  }
  const tab = await aTab('b');
  tab.change(({ reflections: _, ...library }) => ({ ...library, reflections: {} }));
  await tab.save.flush();
  expect(await db.getKey('rows', 'reflection/own')).toBeUndefined();
  expect(await db.getKey('rows', 'reflection/r-c1')).toBe('reflection/r-c1');
});

it('reads one’s own at the start, and of clients only that there are some', async () => {
  const db = await databaseWith(aWorkspace('c1', 'c2'));
  const read = await readDatabase(db, visit);
  if (read.kind !== 'read') throw new Error('Not read.');
  expect([...recordsOf(read.library).keys()]).toEqual(['reflection/own']);
  expect(read).toMatchObject({ hasClients: true, records: 9, unread: 0 });
});

it('lists without a whole record, by kind', async () => {
  const db = await databaseWith(aWorkspace('c1', 'c2'));
  const rows = await readListRows(db, ['client', 'session']);
  expect(rows.map(({ key }) => key)).toEqual(['client/c1', 'client/c2', 'session/s-c1', 'session/s-c2']);
});

it('makes rows anew that are missing, and drops those whose record is gone', async () => {
  const db = await databaseWith(aWorkspace('c1'));
  const before = await db.getAll('rows');
  const [first] = before;
  await db.clear('rows');
  if (first) await db.put('rows', { ...first, key: 'client/nobody', id: 'nobody' });
  await readDatabase(db, visit);
  expect(await db.getAll('rows')).toEqual(before);
});

it('makes a row anew that is older than its record, when the record is read', async () => {
  const db = await databaseWith(aWorkspace('c1'));
  for (const key of ['reflection/own', 'reflection/r-c1']) {
    const row = await db.get('records', key);
    const record = { ...(row?.record as object), title: 'Newer', revision: 7 };
    await db.put('records', { key, revision: 7, writer: 'x', record });
  }
  await readDatabase(db, visit);
  await loadRecords(db, ['reflection/r-c1'], MOMENT);
  for (const key of ['reflection/own', 'reflection/r-c1'])
    expect(await db.get('rows', key)).toMatchObject({ title: 'Newer', revision: 7 });
});

it('knows what belongs to whom', async () => {
  const db = await databaseWith(aWorkspace('c1', 'c2'));
  expect((await keysOfClient(db, 'c1')).sort()).toEqual([
    'client/c1',
    'reflection/r-c1',
    'session/s-c1',
    'version/v-c1',
  ]);
  expect(await keysOfReflection(db, 'r-c2')).toEqual(['reflection/r-c2', 'version/v-c2']);
});

it('puts a client’s record aside that cannot be read, once it is opened, and reads the others', async () => {
  const db = await databaseWith(aWorkspace('c1'));
  await db.put('records', { key: 'session/s-c1', revision: 0, writer: 'x', record: { notes: 7 } });
  const { records, unread } = await loadRecords(db, await keysOfClient(db, 'c1'), MOMENT);
  expect(unread).toBe(1);
  expect(records.map(([key]) => key)).not.toContain('session/s-c1');
  expect(await db.getAll('quarantine')).toMatchObject([{ row: { key: 'session/s-c1' } }]);
  expect(await db.getKey('rows', 'session/s-c1')).toBeUndefined();
});

it('writes what was opened over its own record, and deletes nothing that only left the memory', async () => {
  await databaseWith(aWorkspace('c1'));
  const { db, keeper, change } = await aKeeper();
  const { records } = await keeper.load(['client/c1']);
  const [client] = records;
  if (!client || !('label' in client)) throw new Error('The client was not read.');
  change((library) => ({ ...library, clients: { c1: client } }));
  change((library) => ({ ...library, clients: { c1: { ...client, label: 'K-17', revision: 1 } } }));
  expect(await keeper.flush()).toBe(true);
  keeper.forget(['client/c1']);
  change((library) => ({ ...library, clients: {} }));
  expect(await keeper.flush()).toBe(true);
  expect(await db.get('records', 'client/c1')).toMatchObject({ record: { label: 'K-17' } });
  expect(await db.get('rows', 'client/c1')).toMatchObject({ label: 'K-17', revision: 1 });
  expect(await db.count('records')).toBe(5);
  keeper.stop();
});

it('keeps a session beside another tab’s, so that no note is lost', async () => {
  await databaseWith(aWorkspace('c1'));
  const [first, second] = [await aKeeper('a'), await aKeeper('b')];
  const read = [await first.keeper.load(['session/s-c1']), await second.keeper.load(['session/s-c1'])];
  for (const [at, tab] of [first, second].entries()) {
    const session = read[at]?.records[0];
    if (!session || !('agenda' in session)) throw new Error('The session was not read.');
    tab.change((library) => ({ ...library, sessions: { 's-c1': session } }));
    const notes = session.notes.map((note) => ({ ...note, text: `note of tab ${at}` }));
    tab.change((library) => ({ ...library, sessions: { 's-c1': { ...session, notes, revision: at + 1 } } }));
  }
  await Promise.all([first.keeper.flush(), second.keeper.flush()]);
  const sessions = await first.db.getAll('records', IDBKeyRange.bound('session/', 'session0'));
  expect(JSON.stringify(sessions)).toContain('note of tab 0');
  expect(JSON.stringify(sessions)).toContain('note of tab 1');
  first.keeper.stop();
  second.keeper.stop();
});

it('copies every record once into the second copy, and then what changes', async () => {
  const cached = freshSideStores();
  await databaseWith(aWorkspace('c1'));
  await keepWholeMirror(aWorkspace('before'));
  const { keeper, change } = await aKeeper();
  change(({ reflections, ...library }) => {
    const { own } = reflections;
    return own
      ? { ...library, reflections: { own: { ...own, title: 'Changed', revision: 1 } } }
      : { ...library, reflections };
  });
  await keeper.flush();
  await keeper.settle();
  const { own: _, ...clients } = aWorkspace('c1').reflections;
  const mirror = await readMirror();
  expect(mirror?.library.reflections.own?.title).toBe('Changed');
  expect(mirror?.library).toMatchObject({ reflections: clients, sessions: aWorkspace('c1').sessions });
  expect([...cached.keys()].sort()).toEqual([
    './mirror/all.json',
    './mirror/client/c1.json',
    './mirror/reflection/own.json',
    './mirror/reflection/r-c1.json',
    './mirror/session/s-c1.json',
    './mirror/version/v-c1.json',
  ]);
  change((library) => ({ ...library, reflections: {} }));
  await keeper.flush();
  await keeper.settle();
  expect(cached.has('./mirror/reflection/own.json')).toBe(false);
  keeper.stop();
});
