import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { caseloadOf } from '#src/domain/coaching/caseload.ts';
import { archiveClient } from '#src/domain/coaching/clients.ts';
import { sortClients } from '#src/domain/coaching/find-clients.ts';
import type { Library } from '#src/domain/model/library.ts';
import { recordsOf } from '#src/storage/keys.ts';
import { readLatest } from '#src/storage/read-latest.ts';
import { readListRows } from '#src/storage/read-listed.ts';
import { writeRows } from '#src/storage/write-rows.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aVault } from './a-vault.ts';
import { aTab, freshProfile, freshSideStores, MOMENT } from './harness.ts';

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

type Found = { key: unknown; primaryKey: unknown; value: unknown };
const withRecords = IDBIndex.prototype as unknown as Record<string, unknown>;
afterEach(() => {
  delete withRecords.getAllRecords;
});

/** Gives the index what newer browsers have: many rows at once, backwards. */
function readManyAtOnce(): void {
  withRecords.getAllRecords = function (this: IDBIndex, given: { direction: 'prev'; count: number }) {
    return new Promise<Found[]>((resolve) => {
      const found: Found[] = [];
      const request = this.openCursor(null, given.direction);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor || found.length === given.count) return resolve(found);
        found.push({ key: cursor.key, primaryKey: cursor.primaryKey, value: cursor.value });
        cursor.continue();
      };
    });
  };
}

/** A moment of a day of its own. */
const on = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 9)).toISOString();

/** What was done with clients `c0`, `c1` ..., by the day on which it was done. */
type Days = { record: number; reflection: number; session: number; isAway: boolean };

function workspaceOf(days: readonly Days[]): Library {
  const library = aWorkspace(...days.map((_, at) => `c${at}`));
  for (const [at, { record, reflection, session, isAway }] of days.entries()) {
    const id = `c${at}`;
    const client = library.clients[id];
    const theirs = library.reflections[`r-${id}`];
    const met = library.sessions[`s-${id}`];
    if (!client || !theirs || !met) throw new Error('The workspace has another shape.');
    library.clients[id] = { ...archiveClient(client, isAway ? on(0) : null), updatedAt: on(record) };
    library.reflections[`r-${id}`] = { ...theirs, updatedAt: on(reflection) };
    library.sessions[`s-${id}`] = { ...met, updatedAt: on(session) };
  }
  return library;
}

async function databaseWith(library: Library) {
  const tab = await aTab('a');
  tab.change(() => library);
  await tab.save.flush();
  tab.save.stop();
  return tab.db;
}

const idsOf = (rows: Parameters<typeof caseloadOf>[0]) =>
  sortClients(caseloadOf(rows, '2026-11-22'), 'latest', () => 0).map(({ id }) => id);

it('reads the clients that were worked on last, by whatever was done with them', async () => {
  const db = await databaseWith(
    workspaceOf([
      { record: 1, reflection: 2, session: 3, isAway: false },
      { record: 9, reflection: 1, session: 1, isAway: false },
      { record: 1, reflection: 8, session: 1, isAway: false },
      { record: 99, reflection: 99, session: 99, isAway: true },
    ]),
  );
  const { all, rows } = await readLatest(db, 2);
  expect(all).toBe(4);
  expect(idsOf(rows)).toEqual(['c1', 'c2']);
});

it('for any days begins as the whole list does', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 24 })
        .chain((days) => fc.tuple(fc.constant(days), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))),
      fc.integer({ min: 1, max: 9 }),
      async ([days, away], most) => {
        freshProfile();
        const clients: Days[] = [];
        for (let at = 0; at + 2 < days.length; at += 3) {
          const [record = 0, reflection = 0, session = 0] = days.slice(at, at + 3);
          clients.push({ record, reflection, session, isAway: away[at / 3] ?? false });
        }
        const db = await databaseWith(workspaceOf(clients));
        const { all, rows } = await readLatest(db, most);
        const whole = caseloadOf(await readListRows(db, ['client', 'reflection', 'session']), '2026-11-22');
        const here = sortClients(whole, 'latest', () => 0).filter(({ archivedAt }) => archivedAt === null);
        expect(all).toBe(whole.length);
        expect(idsOf(rows)).toEqual(here.slice(0, most).map(({ id }) => id));
      },
    ),
    { numRuns: 30 },
  );
});

it('opens what is sealed of them, and while locked reads nobody', async () => {
  const { vault, lock } = await aVault();
  const { db } = await aTab('a');
  await db.put('meta', vault, 'vault');
  const library = workspaceOf([{ record: 3, reflection: 2, session: 1, isAway: false }]);
  const changes = [...recordsOf(library)].map(([key, record]) => ({ key, record, base: undefined }));
  const keepAside = () => null;
  await writeRows({ db, changes, tab: 'a', at: MOMENT, durability: 'relaxed', keepAside, lock });
  expect((await readLatest(db, 5, lock)).rows[0]).toMatchObject({ id: 'c0', label: 'planted-c0' });
  const locked = await readLatest(db, 5, { ...lock, sealer: null });
  expect(JSON.stringify(locked)).not.toContain('planted');
  expect(locked.rows.filter(({ kind }) => kind === 'client')).toEqual([]);
});

it('begins in the same way where many rows come at once, also beyond them', async () => {
  // Sixty clients have more rows than come at once, and of each client two on one moment.
  const days = Array.from({ length: 60 }, (_, at) => {
    const day = 1 + ((at * 37) % 61);
    return { record: day, reflection: day, session: 100 - day, isAway: at % 5 === 0 };
  });
  const db = await databaseWith(workspaceOf(days));
  const oneByOne = await Promise.all([3, 45, 60].map((most) => readLatest(db, most)));
  readManyAtOnce();
  const atOnce = await Promise.all([3, 45, 60].map((most) => readLatest(db, most)));
  expect(atOnce).toEqual(oneByOne);
  expect(idsOf(atOnce[1]?.rows ?? [])).toHaveLength(45);
  expect(idsOf(atOnce[2]?.rows ?? [])).toHaveLength(48);
});
