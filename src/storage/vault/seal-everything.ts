import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { type ListRow, NOBODY, OWN } from '#src/domain/model/list-row.ts';
import type { Database, Row } from '#src/storage/database.ts';
import { partsOf } from '#src/storage/keys.ts';
import { listRow } from '#src/storage/list-rows.ts';
import { openSaved } from '#src/storage/load-records.ts';
import {
  isOfClients,
  type Lock,
  type Sealed as SealedRecord,
  type Sealer,
  vaultIdOf,
} from '#src/storage/lock.ts';
import { dropMirror } from '#src/storage/mirror.ts';
import { rowsIn } from '#src/storage/rows-in.ts';
import { isSealed, isSealedRow } from '#src/storage/sealed.ts';
import { forgetOpenClients, forgetSealedCopies, forgetSecondCopies } from '#src/storage/second-copy.ts';
import type { Vault } from './data-key.ts';

/** Another tab wrote while everything was being sealed, each time anew. */
export class NotSealed extends Error {
  override name = 'NotSealed';
}

/** How often sealing begins anew where another tab has written meanwhile. */
const MOST_TRIES = 5;

/**
 * Seals what belongs to clients, and one's own where the vault is for that too, wherever it lies in the open: records, small
 * rows, snapshots and quarantine. All of it in one transaction together with the vault itself, or nothing. The second copy
 * goes before, and is made anew by whoever calls. `before` is the vault that is here already.
 */
export async function sealEverything(
  db: Database,
  sealer: Sealer,
  vault: Vault,
  before: string | null = null,
): Promise<void> {
  const isPlain = vault.withOwn ? () => false : isOwn;
  await rewriteEverything(db, { vault, before }, (seen) => sealSeen(seen, sealer, isPlain));
}

/** Brings one's own into the open again, wherever it is sealed; what belongs to clients stays as it is. */
export async function unsealOwn(db: Database, lock: Lock, vault: Vault): Promise<void> {
  await rewriteEverything(db, { vault, before: vault.id }, (seen) => openSeen(seen, lock));
}

type Vaults = { vault: Vault; before: string | null };

async function rewriteEverything(
  db: Database,
  { vault, before }: Vaults,
  change: (seen: Seen) => Promise<Sealed>,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await dropMirror();
    if (vault.withOwn) await forgetSecondCopies();
    else await forgetOpenClients();
    const seen = await readEverything(db);
    // Before the transaction, which would not wait for it.
    const sealed = await change(seen);
    if (await putEverything(db, { seen, sealed, vault, before })) return;
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

type Sealed = Pick<Seen, 'records' | 'rows' | 'snapshots' | 'quarantine'>;

async function sealSeen(seen: Seen, sealer: Sealer, isPlain: (row: Row) => boolean): Promise<Sealed> {
  const records = await Promise.all(
    seen.records.filter((row) => !isPlain(row)).map((row) => sealRow(row, sealer, LIBRARY_VERSION)),
  );
  const keys = new Set(records.map(({ key }) => key));
  const rows: ListRow[] = await Promise.all(
    seen.rows.filter((row) => keys.has(row.key) && !('sealed' in row)).map(sealer.sealListRow),
  );
  const snapshots = await Promise.all(
    seen.snapshots.map(async (snapshot) => ({
      ...snapshot,
      rows: await Promise.all(
        rowsIn(snapshot).map((row) => (isPlain(row) ? row : sealRow(row, sealer, snapshot.version))),
      ),
    })),
  );
  const quarantine = await Promise.all(
    seen.quarantine.map(async (aside) => {
      if (!isRow(aside.row) || isPlain(aside.row)) return aside;
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

/** Whatever is sealed and turns out to be one's own, as it was before. What cannot be opened stays. */
async function openSeen({ records, snapshots, quarantine }: Seen, lock: Lock): Promise<Sealed> {
  const opened = await Promise.all(
    records.filter(mayBeOwn).map(async (row) => {
      const read = await openSaved(row, lock);
      if (read.kind !== 'ok' || isOfClients(read.record)) return [];
      return [{ row: { ...row, record: read.record }, listed: listRow(row.key, read.record) }];
    }),
  );
  const openRow = async (row: Row) => {
    if (!mayBeOwn(row)) return row;
    const plain = await lock.sealer?.openRow(row).catch(() => null);
    return plain && isOwn(plain.row) ? plain.row : row;
  };
  return {
    records: opened.flat().map(({ row }) => row),
    rows: opened.flat().map(({ listed }) => listed),
    snapshots: await Promise.all(
      snapshots.map(async (snapshot) => ({
        ...snapshot,
        rows: await Promise.all(rowsIn(snapshot).map(openRow)),
      })),
    ),
    quarantine: await Promise.all(
      quarantine.map(async (aside) =>
        isRow(aside.row) ? { ...aside, row: await openRow(aside.row) } : aside,
      ),
    ),
  };
}

/** Whether a sealed row is one's own, as far as its outside tells: of a version it says only of which reflection it is. */
function mayBeOwn(row: Row): row is Row & { record: SealedRecord } {
  return isSealedRow(row) && (row.record.owner === OWN || partsOf(row.key)?.kind === 'version');
}

type Putting = Vaults & { seen: Seen; sealed: Sealed };

/** False, with nothing written, when something has changed since it was read. Throws where another vault is here already. */
async function putEverything(db: Database, { seen, sealed, vault, before }: Putting): Promise<boolean> {
  const tx = beginSealing(db);
  const done = tx.done;
  done.catch(() => {});
  try {
    if (vaultIdOf(await tx.objectStore('meta').get('vault')) !== before)
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
    await tx.objectStore('meta').delete('labels');
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
  const isMine = partsOf(row.key)?.kind === 'reflection' && isOwn(row);
  const owner = isMine ? OWN : (fieldOf(row.record, 'clientId') ?? fieldOf(row.record, 'reflectionId'));
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
    const all = rowsIn(cursor.value);
    const rows = all.filter((row) => !isSealedRow(row));
    if (rows.length === 0) await cursor.delete();
    else if (rows.length < all.length) await cursor.update({ ...cursor.value, rows });
  }
  const asides = tx.objectStore('quarantine');
  for (let cursor = await asides.openCursor(); cursor; cursor = await cursor.continue()) {
    if (isSealed(fieldOf(cursor.value.row, 'record'))) await cursor.delete();
  }
  await tx.objectStore('meta').delete('labels');
  await tx.objectStore('meta').delete('vault');
  await tx.done;
  await forgetSealedCopies();
}
