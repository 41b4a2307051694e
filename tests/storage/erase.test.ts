import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import type { EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database } from '#src/storage/database.ts';
import { eraseRecords } from '#src/storage/erase.ts';
import { erasedMarks, withMarks } from '#src/storage/erased-marks.ts';
import { mirrorAllOnce, readMirror } from '#src/storage/mirror.ts';
import { keepSecondCopies } from '#src/storage/second-copy.ts';
import { writeTail } from '#src/storage/tail.ts';
import { takeSnapshot } from '#src/storage/take-snapshot.ts';
import { writeRows } from '#src/storage/write-rows.ts';
import { aSession } from '#tests/helpers/a-session.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aTab, freshProfile, freshSideStores, keepWholeMirror, MOMENT } from './harness.ts';

const LATER = '2026-11-28T10:00:00.000Z';
const STORES = ['records', 'rows', 'snapshots', 'quarantine', 'meta'] as const;
let cached = new Map<string, Response>();
let local = new Map<string, string>();

beforeEach(() => {
  freshProfile();
  cached = freshSideStores();
  local = new Map();
  // A store whose keys can be listed, as a browser's can.
  const store: object = new Proxy(
    {
      getItem: (key: string) => local.get(key) ?? null,
      setItem: (key: string, value: string) => local.set(key, value),
      removeItem: (key: string) => local.delete(key),
    },
    {
      ownKeys: () => [...local.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    },
  );
  vi.stubGlobal('localStorage', store);
});

/** Everything that any store of this page holds, as one text. */
async function everything(db: Database): Promise<string> {
  const kept = await Promise.all(
    STORES.map(async (store) => [await db.getAll(store), await db.getAllKeys(store)]),
  );
  const copies = await Promise.all([...cached.values()].map((response) => response.clone().text()));
  const aside = await caches.open('waymark-aside');
  const lost = await Promise.all(
    [...(await aside.keys())].map(async (place) => [place, await (await aside.match(place))?.text()]),
  );
  return JSON.stringify([kept, copies, [...cached.keys()], lost, [...local]]);
}

/** A profile in which the words of two clients stand in every store. */
async function aFullProfile(): Promise<Database> {
  const library = aWorkspace('alpha', 'beta');
  const tab = await aTab('a');
  tab.change(() => library);
  await tab.save.flush();
  const { db } = tab;
  await takeSnapshot(db, 'import', MOMENT, await db.getAllKeys('records'));
  // Deleted long ago: what is left of it stands in a snapshot and names the client in its record alone.
  for (const id of ['alpha', 'beta']) {
    const record = { ...library.reflections[`r-${id}`], id: `old-${id}`, title: `planted-${id} of old` };
    const row = { key: `reflection/old-${id}`, revision: 0, writer: 'a', record };
    const version = { ...library.versions[`v-${id}`], id: `oldv-${id}`, reflectionId: `old-${id}` };
    const rows = [{ key: `version/oldv-${id}`, revision: 0, writer: 'a', record: version }, row];
    await db.add('snapshots', { at: MOMENT, reason: 'delete', version: LIBRARY_VERSION, rows });
    const damaged = { key: `session/bad-${id}`, record: { clientId: id, notes: `planted-${id}`, agenda: 7 } };
    await db.add('quarantine', { at: MOMENT, version: 6, reason: 'misfit', row: damaged });
    const reflection = library.reflections[`r-${id}`];
    if (reflection)
      writeTail(`tab${id}`, LIBRARY_VERSION, [{ key: `reflection/r-${id}`, record: reflection, base: 0 }]);
  }
  await mirrorAllOnce(db, MOMENT);
  // As if the database had once lost these: their second copies lie apart from the others.
  for (const id of ['alpha', 'beta'])
    await keepSecondCopies([`client/${id}`, `reflection/r-${id}`], 'damaged');
  return db;
}

it('leaves no word of a client in any store, and every word of the others', async () => {
  const db = await aFullProfile();
  const beta = (await everything(db)).split('planted-beta').length;
  expect(beta).toBeGreaterThan(10);
  const { counts } = await eraseRecords(db, { kind: 'client', id: 'alpha' }, MOMENT);
  const left = await everything(db);
  expect(left).not.toContain('planted-alpha');
  expect(left.split('planted-beta')).toHaveLength(beta);
  expect(left).toContain('Mine');
  expect(counts).toEqual({
    clients: 1,
    reflections: 1,
    sessions: 1,
    versions: 1,
    rows: 4,
    snapshots: 6,
    quarantine: 1,
    mirror: 6,
    unsaved: 1,
    drafts: 0,
  });
});

it('erases one reflection with its versions, and leaves the client', async () => {
  const db = await aFullProfile();
  await eraseRecords(db, { kind: 'reflection', id: 'r-alpha' }, MOMENT);
  const keys = (await db.getAllKeys('records')).filter((key) => key.includes('alpha'));
  expect(keys).toEqual(['client/alpha', 'session/s-alpha']);
  const snapshots = JSON.stringify(await db.getAll('snapshots'));
  expect(snapshots).not.toContain('r-alpha');
  expect(await db.getKey('rows', 'version/v-alpha')).toBeUndefined();
  expect([...cached.keys()].filter((address) => address.includes('r-alpha'))).toEqual([]);
});

it('erases one session in every store, and nothing that only goes on from it', async () => {
  const library = aWorkspace('alpha', 'beta');
  const tab = await aTab('a');
  // The next session names it, by a topic that was carried over; so does a damaged record.
  library.sessions.next = aSession({
    id: 'next',
    clientId: 'alpha',
    agenda: [{ id: 't1', text: 'goes on', state: 'open', carriedFrom: 's-alpha' }],
  });
  tab.change(() => library);
  await tab.save.flush();
  const { db } = tab;
  await takeSnapshot(db, 'import', MOMENT, await db.getAllKeys('records'));
  const damaged = (key: string) => ({ key, record: { clientId: 'alpha', of: 's-alpha', agenda: 7 } });
  for (const key of ['session/other', 'session/s-alpha'])
    await db.add('quarantine', { at: MOMENT, version: 6, reason: 'misfit', row: damaged(key) });
  await mirrorAllOnce(db, MOMENT);
  const { counts } = await eraseRecords(db, { kind: 'session', id: 's-alpha' }, MOMENT);
  expect(counts).toMatchObject({
    sessions: 1,
    clients: 0,
    reflections: 0,
    versions: 0,
    rows: 1,
    snapshots: 1,
    quarantine: 1,
    mirror: 1,
  });
  expect(await db.getAllKeys('records')).toEqual(
    expect.arrayContaining(['client/alpha', 'reflection/r-alpha', 'session/next', 'session/s-beta']),
  );
  const left = JSON.stringify([await db.getAll('snapshots'), await db.getAll('quarantine')]);
  expect(left).not.toContain('"key":"session/s-alpha"');
  expect(left).toContain('"key":"session/next"');
  expect(left).toContain('"key":"session/other"');
  expect([...cached.keys()].filter((address) => address.includes('session/s-alpha'))).toEqual([]);
});

it('takes a second copy whole that holds everything in one, and lets it be made anew', async () => {
  const db = await aFullProfile();
  await keepWholeMirror(aWorkspace('alpha', 'beta'));
  await eraseRecords(db, { kind: 'client', id: 'alpha' }, MOMENT);
  expect(await everything(db)).not.toContain('planted-alpha');
  await mirrorAllOnce(db, MOMENT);
  expect(Object.keys((await readMirror())?.library.clients ?? {})).toEqual(['beta']);
});

it('remembers by key and moment alone what was deleted, of clients and reflections, the latest moment of each', async () => {
  const db = await aFullProfile();
  await eraseRecords(db, { kind: 'reflection', id: 'own' }, MOMENT);
  await eraseRecords(db, { kind: 'client', id: 'alpha' }, LATER);
  expect(await erasedMarks(db)).toEqual([
    { key: 'reflection/own', at: MOMENT },
    ...['client/alpha', 'reflection/r-alpha', 'reflection/old-alpha'].map((key) => ({ key, at: LATER })),
  ]);
  expect(withMarks([{ key: 'client/alpha', at: MOMENT }], ['client/alpha', 'session/s1'], LATER)).toEqual([
    { key: 'client/alpha', at: LATER },
  ]);
  const many = Array.from({ length: 2100 }, (_, at) => `client/c${at}`);
  expect(withMarks('damaged', many, LATER)).toHaveLength(2000);
});

it('is not undone by another tab that still holds what went, and does not stand in the way of a file', async () => {
  const db = await aFullProfile();
  const { clients } = aWorkspace('alpha');
  if (!clients.alpha) throw new Error('No client.');
  const record = { ...clients.alpha, revision: 3 };
  await eraseRecords(db, { kind: 'client', id: 'alpha' }, MOMENT);
  const write = (base: number | undefined) =>
    writeRows({
      db,
      changes: [{ key: 'client/alpha', record, base }],
      tab: 'another',
      at: MOMENT,
      durability: 'strict',
      keepAside: () => ({ key: 'client/aside', record: { ...record, id: 'aside' } }),
    });
  await write(2);
  expect(await everything(db)).not.toContain('planted-alpha');
  await write(undefined);
  expect(await db.get('records', 'client/alpha')).toMatchObject({ record: { label: 'planted-alpha' } });
});

it('finds nothing to erase where there is nothing', async () => {
  const db = await aFullProfile();
  const before = (await everything(db)).length;
  const { counts } = await eraseRecords(db, { kind: 'client', id: 'nobody' }, MOMENT);
  expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  expect(Math.abs((await everything(db)).length - before)).toBeLessThan(60);
});

it('leaves nothing of whoever is erased, in whatever order', async () => {
  const targets: readonly EraseTarget[] = [
    { kind: 'client', id: 'alpha' },
    { kind: 'client', id: 'beta' },
    { kind: 'reflection', id: 'r-alpha' },
    { kind: 'reflection', id: 'own' },
  ];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...targets], { minLength: 1 }), async (chosen) => {
      freshProfile();
      cached.clear();
      local.clear();
      const db = await aFullProfile();
      for (const target of chosen) await eraseRecords(db, target, MOMENT);
      const left = await everything(db);
      for (const { kind, id } of chosen) if (kind === 'client') expect(left).not.toContain(`planted-${id}`);
      expect(left.includes('Mine')).toBe(!chosen.some(({ id }) => id === 'own'));
    }),
    { numRuns: 12 },
  );
});
