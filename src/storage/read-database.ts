import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import type { Database, Row } from './database.ts';
import { partsOf, recordsOf, SHELVES } from './keys.ts';
import { hasAnyClient, listRow, ownKeys } from './list-rows.ts';
import { loadReader } from './reader.ts';
import { isSealedRow } from './sealed.ts';
import { addSnapshot } from './snapshots.ts';

export type ReadDatabase =
  /**
   * `library`: one's own reflections with their versions; what belongs to clients is read when it is opened. `records`: how
   * many there are in all. `unread`: how many rows stand in quarantine, now or from an earlier visit.
   */
  | { kind: 'read'; library: Library; records: number; hasClients: boolean; unread: number }
  /** A newer Waymark wrote it: nothing was touched. `raw` is everything as it stands, for a file. */
  | { kind: 'newer'; version: number; raw: readonly unknown[] };

type Given = { at: string; tab: string; steps?: readonly UpgradeStep[] };
type ReadRow = Awaited<ReturnType<typeof loadReader>>;

/**
 * Brings everything to this version and reads what is one's own, in one transaction: either all of it happened or nothing
 * did. Each record is read alone, so that a damaged one goes to quarantine and never takes the others with it. A record
 * without its small row gets one.
 */
export async function readDatabase(db: Database, given: Given): Promise<ReadDatabase> {
  // Fetched before the transaction, which would not wait for it; on a first visit there is nothing to read.
  const readRow = (await db.count('records')) > 0 ? await loadReader() : null;
  const tx = beginReading(db);
  const records = tx.objectStore('records');
  const rows = tx.objectStore('rows');
  const meta = await tx.objectStore('meta').get('version');
  const version = typeof meta === 'number' ? meta : LIBRARY_VERSION;
  if (version > LIBRARY_VERSION) {
    const raw = await records.getAll();
    await tx.done;
    return { kind: 'newer', version, raw };
  }
  const [keys, listed] = await Promise.all([records.getAllKeys(), rows.getAllKeys()]);
  if (!readRow && keys.length > 0) {
    // Another tab wrote the first of them just now.
    await tx.done;
    return readDatabase(db, given);
  }
  const isOlder = version < LIBRARY_VERSION;
  const found = isOlder ? await records.getAll() : await unlisted(tx, keys, listed);
  // What is sealed is brought to this version when it is opened.
  const stale = found.filter((row) => !isSealedRow(row));
  if (isOlder && stale.length > 0) {
    await addSnapshot(tx.objectStore('snapshots'), { at: given.at, reason: 'upgrade', version, rows: stale });
  }
  for (const row of readRow ? stale : []) {
    const read = readRow?.(row, version, given.steps);
    const [made] = read?.kind === 'ok' ? recordsOf(read.library) : [];
    if (!made) {
      await putAside(tx, { at: given.at, version, reason: reasonOf(read), row });
      continue;
    }
    const [key, record] = made;
    if (isOlder) await records.put({ key, revision: record.revision, writer: given.tab, record });
    await rows.put(listRow(key, record));
  }
  const library = readRow ? await readOwn(tx, readRow, given.at) : emptyLibrary();
  await tx.objectStore('meta').put(LIBRARY_VERSION, 'version');
  const unread = await tx.objectStore('quarantine').count();
  const count = await records.count();
  const hasClients = await hasAnyClient(rows.index('owner'));
  await tx.done;
  return { kind: 'read', library, records: count, hasClients, unread };
}

function beginReading(db: Database) {
  return db.transaction(['records', 'rows', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
}
type Reading = ReturnType<typeof beginReading>;

/** The records that have no row. Rows whose record is gone go too. */
async function unlisted(tx: Reading, keys: readonly string[], listed: readonly string[]): Promise<Row[]> {
  const [known, here] = [new Set(listed), new Set(keys)];
  for (const key of listed) if (!here.has(key)) await tx.objectStore('rows').delete(key);
  const missing = keys.filter((key) => !known.has(key));
  const found = await Promise.all(missing.map((key) => tx.objectStore('records').get(key)));
  return found.filter((row) => row !== undefined);
}

/** One's own reflections with their versions. A row that is older than its record is made anew. */
async function readOwn(tx: Reading, readRow: ReadRow, at: string): Promise<Library> {
  const library = emptyLibrary();
  const rows = tx.objectStore('rows');
  const keys = await ownKeys(rows.index('owner'));
  const found = await Promise.all(keys.map((key) => tx.objectStore('records').get(key)));
  for (const row of found) {
    if (!row) continue;
    const read = readRow(row, LIBRARY_VERSION);
    const parts = partsOf(row.key);
    const record = read.kind === 'ok' && parts ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
    if (!record || read.kind !== 'ok') {
      await putAside(tx, { at, version: LIBRARY_VERSION, reason: reasonOf(read), row });
      continue;
    }
    for (const shelf of Object.values(SHELVES)) Object.assign(library[shelf], read.library[shelf]);
    if ((await rows.get(row.key))?.revision !== record.revision) await rows.put(listRow(row.key, record));
  }
  return library;
}

type Aside = { at: string; version: number; reason: string; row: Row };

async function putAside(tx: Reading, aside: Aside): Promise<void> {
  await tx.objectStore('quarantine').add(aside);
  await tx.objectStore('records').delete(aside.row.key);
  await tx.objectStore('rows').delete(aside.row.key);
}

function reasonOf(read: ReturnType<ReadRow> | undefined): string {
  if (read?.kind === 'broken') return read.reason;
  return read?.kind ?? 'misfit';
}
