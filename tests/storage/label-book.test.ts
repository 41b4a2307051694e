import { beforeEach, expect, it } from 'vitest';
import { newClient } from '#src/domain/coaching/clients.ts';
import type { Database } from '#src/storage/database.ts';
import { eraseRecords } from '#src/storage/erase.ts';
import type { Lock, Sealer } from '#src/storage/lock.ts';
import { readListRows } from '#src/storage/read-listed.ts';
import { dropSealed } from '#src/storage/vault/seal-everything.ts';
import { writeRows } from '#src/storage/write-rows.ts';
import { aVault } from './a-vault.ts';
import { aTab, freshProfile, freshSideStores, MOMENT } from './harness.ts';

const MANY = 600;

/** A sealed workspace of so many clients, and how often one row was opened by itself. */
async function sealedClients(many: number) {
  const { db } = await aTab('a');
  const { vault, lock } = await aVault();
  await db.put('meta', vault, 'vault');
  const { sealer } = lock;
  if (!sealer) throw new Error('No key.');
  let opened = 0;
  const counted: Sealer = {
    ...sealer,
    openListRow: (row) => {
      opened += 1;
      return sealer.openListRow(row);
    },
  };
  const counting: Lock = { ...lock, sealer: counted };
  const records = Array.from({ length: many }, (_, at) =>
    newClient({ id: `c${at}`, label: `planted-${at}`, now: MOMENT }),
  );
  await write(db, lock, records);
  return { db, lock: counting, records, timesOpened: () => opened };
}

async function write(db: Database, lock: Lock, records: readonly ReturnType<typeof newClient>[]) {
  const changes = records.map((record) => ({
    key: `client/${record.id}`,
    record,
    base: record.revision > 0 ? record.revision - 1 : undefined,
  }));
  await writeRows({ db, changes, tab: 'a', at: MOMENT, durability: 'relaxed', keepAside: () => null, lock });
}

const labelsOf = async (db: Database, lock: Lock) =>
  (await readListRows(db, ['client'], lock)).map((row) => (row.kind === 'client' ? row.label : ''));

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

it('opens many labels one by one once, and together from then on', async () => {
  const { db, lock, timesOpened } = await sealedClients(MANY);
  const first = await labelsOf(db, lock);
  expect(first).toHaveLength(MANY);
  expect(first).toContain('planted-599');
  expect(timesOpened()).toBe(MANY);
  expect(await labelsOf(db, lock)).toEqual(first);
  expect(timesOpened()).toBe(MANY);
  expect(JSON.stringify(await db.getAll('meta'))).not.toContain('planted-');
});

it('says the label as it is now, and forgets the one before', async () => {
  const { db, lock, records, timesOpened } = await sealedClients(MANY);
  await labelsOf(db, lock);
  const [one] = records;
  if (!one) throw new Error('No client.');
  await write(db, lock, [{ ...one, label: 'anew', revision: one.revision + 1 }]);
  const before = await db.get('meta', 'labels');
  expect(await labelsOf(db, lock)).toContain('anew');
  expect(timesOpened()).toBe(MANY + 1);
  expect(await db.get('meta', 'labels')).not.toEqual(before);
  expect(await labelsOf(db, lock)).not.toContain('planted-0');
  expect(timesOpened()).toBe(MANY + 1);
});

it('goes with whoever is erased, and is not brought back by a tab that read them before', async () => {
  const { db, lock } = await sealedClients(MANY);
  await labelsOf(db, lock);
  await eraseRecords(db, { kind: 'client', id: 'c7' }, MOMENT);
  expect(await db.get('meta', 'labels')).toBeUndefined();
  // While this tab seals what it has read, another erases somebody.
  const { sealer } = lock;
  if (!sealer) throw new Error('No key.');
  const slow: Sealer = {
    ...sealer,
    sealRow: async (...given) => {
      await eraseRecords(db, { kind: 'client', id: 'c8' }, MOMENT);
      return sealer.sealRow(...given);
    },
  };
  expect(await labelsOf(db, { ...lock, sealer: slow })).toContain('planted-8');
  expect(await db.get('meta', 'labels')).toBeUndefined();
});

it('is kept for no few, and goes with a passphrase that was forgotten', async () => {
  const few = await sealedClients(3);
  expect(await labelsOf(few.db, few.lock)).toHaveLength(3);
  expect(await few.db.get('meta', 'labels')).toBeUndefined();
  freshProfile();
  const { db, lock } = await sealedClients(MANY);
  await labelsOf(db, lock);
  expect(await db.get('meta', 'labels')).toBeDefined();
  await dropSealed(db);
  expect(await db.get('meta', 'labels')).toBeUndefined();
});
