import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { type ListRow, NOBODY } from '#src/domain/model/list-row.ts';
import type { Database, Row } from '#src/storage/database.ts';
import { partsOf } from '#src/storage/keys.ts';
import { type Sealer, vaultIdOf } from '#src/storage/lock.ts';
import { dropMirror } from '#src/storage/mirror.ts';
import { isSealed, isSealedRow } from '#src/storage/sealed.ts';
import { forgetOpenClients } from '#src/storage/second-copy.ts';
import type { Vault } from './data-key.ts';

/** Another tab wrote while everything was being sealed, each time anew. */
export class NotSealed extends Error {
  override name = 'NotSealed';
}

/** How often sealing begins anew where another tab has written meanwhile. */
const MOST_TRIES = 5;

/**
 * Seals what belongs to clients, wherever it lies in the open: records, small rows, snapshots and quarantine. All of it in one
 * transaction together with the vault itself, or nothing. The second copy goes before, and is made anew by whoever calls.
 */
export async function sealEverything(db: Database, sealer: Sealer, vault: Vault): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await dropMirror();
    await forgetOpenClients();
    const seen = await readEverything(db);
    // Before the transaction, which would not wait for it.
    const sealed = await sealSeen(seen, sealer);
    if (await putEverything(db, { seen, sealed, vault })) return;
  }
  throw new NotSealed('Another tab keeps writing.');
}

async function readEverything(db: Database) {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine']);
  const [records, rows, snapshots, snapshotKeys, quarantine, quarantineKeys] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('rows').getAll(),
    tx.objectStore('snapshots').getAll(),
    tx.objectStore('snapshots').getAllKeys(),
    tx.objectStore('quarantine').getAll(),
    tx.objectStore('quarantine').getAllKeys(),
  ]);
  return { records, rows, snapshots, snapshotKeys, quarantine, quarantineKeys };
}
type Seen = Awaited<ReturnType<typeof readEverything>>;

async function sealSeen(seen: Seen, sealer: Sealer) {
  const records = await Promise.all(
    seen.records.filter((row) => !isOwn(row)).map((row) => sealRow(row, sealer, LIBRARY_VERSION)),
  );
  const keys = new Set(records.map(({ key }) => key));
  const rows: ListRow[] = await Promise.all(
    seen.rows.filter((row) => keys.has(row.key) && !('sealed' in row)).map(sealer.sealListRow),
  );
  const snapshots = await Promise.all(
    seen.snapshots.map(async (snapshot) => ({
      ...snapshot,
      rows: await Promise.all(
        snapshot.rows.map((row) => (isOwn(row) ? row : sealRow(row, sealer, snapshot.version))),
      ),
    })),
  );
  const quarantine = await Promise.all(
    seen.quarantine.map(async (aside) => {
      if (!isRow(aside.row) || isOwn(aside.row)) return aside;
      return { ...aside, row: await sealRow(aside.row, sealer, aside.version) };
    }),
  );
  return { records, rows, snapshots, quarantine };
}

function beginSealing(db: Database) {
  return db.transaction(['records', 'rows', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
}
type Sealing = ReturnType<typeof beginSealing>;

type Putting = { seen: Seen; sealed: Awaited<ReturnType<typeof sealSeen>>; vault: Vault };

/** False, with nothing written, when something has changed since it was read. Throws where a vault is here already. */
async function putEverything(db: Database, { seen, sealed, vault }: Putting): Promise<boolean> {
  const tx = beginSealing(db);
  const done = tx.done;
  done.catch(() => {});
  try {
    if (vaultIdOf(await tx.objectStore('meta').get('vault')) !== null)
      throw new NotSealed('Another tab has locked the workspace.');
    if (!(await isUnchanged(tx, seen))) {
      tx.abort();
      return false;
    }
    for (const row of sealed.records) await tx.objectStore('records').put(row);
    for (const row of sealed.rows) await tx.objectStore('rows').put(row);
    for (const [at, snapshot] of sealed.snapshots.entries())
      await tx.objectStore('snapshots').put(snapshot, seen.snapshotKeys[at]);
    for (const [at, aside] of sealed.quarantine.entries())
      await tx.objectStore('quarantine').put(aside, seen.quarantineKeys[at]);
    await tx.objectStore('meta').put(vault, 'vault');
    await done;
    return true;
  } catch (error) {
    if (!tx.error) abortQuietly(tx);
    throw tx.error ?? error;
  }
}

function abortQuietly(tx: { abort: () => void }): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
}

async function isUnchanged(tx: Sealing, seen: Seen): Promise<boolean> {
  const [records, snapshots, quarantine] = await Promise.all([
    tx.objectStore('records').getAll(),
    tx.objectStore('snapshots').getAllKeys(),
    tx.objectStore('quarantine').getAllKeys(),
  ]);
  return (
    records.length === seen.records.length &&
    records.every((row, at) => {
      const before = seen.records[at];
      return row.key === before?.key && row.revision === before.revision && row.writer === before.writer;
    }) &&
    sameKeys(snapshots, seen.snapshotKeys) &&
    sameKeys(quarantine, seen.quarantineKeys)
  );
}

function sameKeys(now: readonly number[], before: readonly number[]): boolean {
  return now.length === before.length && now.every((key, at) => key === before[at]);
}

/**
 * Whether a row is surely of one's own: a reflection, or a version of one, that says it belongs to no client. Whatever
 * cannot be read that far is sealed.
 */
export function isOwn({ key, record }: Row): boolean {
  const kind = partsOf(key)?.kind;
  if (kind === 'reflection') return fieldOf(record, 'clientId') === null;
  return kind === 'version' && fieldOf(fieldOf(record, 'reflection'), 'clientId') === null;
}

async function sealRow(row: Row, sealer: Sealer, version: number): Promise<Row> {
  if (isSealedRow(row)) return row;
  const owner = fieldOf(row.record, 'clientId') ?? fieldOf(row.record, 'reflectionId');
  return sealer.sealRow(row, typeof owner === 'string' ? owner : NOBODY, version);
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined;
}

function isRow(value: unknown): value is Row {
  return typeof fieldOf(value, 'key') === 'string' && 'record' in (value as object);
}

/** Deletes all that is sealed, and the vault with it: for whoever has forgotten the passphrase. */
export async function dropSealed(db: Database): Promise<void> {
  const tx = beginSealing(db);
  for (const row of await tx.objectStore('records').getAll()) {
    if (!isSealedRow(row)) continue;
    await tx.objectStore('records').delete(row.key);
    await tx.objectStore('rows').delete(row.key);
  }
  const kept = tx.objectStore('snapshots');
  for (let cursor = await kept.openCursor(); cursor; cursor = await cursor.continue()) {
    const rows = cursor.value.rows.filter((row) => !isSealedRow(row));
    if (rows.length === 0) await cursor.delete();
    else if (rows.length < cursor.value.rows.length) await cursor.update({ ...cursor.value, rows });
  }
  const asides = tx.objectStore('quarantine');
  for (let cursor = await asides.openCursor(); cursor; cursor = await cursor.continue()) {
    if (isSealed(fieldOf(cursor.value.row, 'record'))) await cursor.delete();
  }
  await tx.objectStore('meta').delete('vault');
  await tx.done;
}
