import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import type { Database, Row } from './database.ts';
import { partsOf, recordsOf, type Saved, SHELVES } from './keys.ts';
import { listRow } from './list-rows.ts';
import { isOfClients } from './lock.ts';
import { hasAnyClient, ownKeys } from './owners.ts';
import { loadReader } from './reader.ts';
import { salvageRow } from './salvage-row.ts';
import { isSealedRow } from './sealed.ts';
import { addSnapshot } from './snapshots.ts';
import { statedVersion } from './stated-version.ts';
import { versionsToTry } from './versions-to-try.ts';

export type ReadDatabase =
  /**
   * `library`: one's own reflections with their versions; what belongs to clients is read when it is opened. `records`: how
   * many there are in all. `unread`: how many rows stand in quarantine, now or from an earlier visit. `setAside`: the keys of
   * those that were put there now.
   */
  | {
      kind: 'read';
      library: Library;
      records: number;
      hasClients: boolean;
      unread: number;
      setAside: readonly string[];
    }
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
  const stated = statedVersion(await tx.objectStore('meta').get('version'));
  const version = stated ?? LIBRARY_VERSION;
  if (version > LIBRARY_VERSION) {
    const raw = await records.getAll();
    await tx.done;
    return { kind: 'newer', version, raw };
  }
  // One that says of nobody whose it is stands in no list, and is made anew as if it were missing.
  const [keys, listed] = await Promise.all([records.getAllKeys(), rows.index('owner').getAllKeys()]);
  if (!readRow && keys.length > 0) {
    // Another tab wrote the first of them just now.
    await tx.done;
    return readDatabase(db, given);
  }
  const isOlder = stated !== LIBRARY_VERSION && keys.length > 0;
  const found = isOlder ? await records.getAll() : await unlisted(tx, keys, listed);
  // What is sealed is brought to this version when it is opened.
  const stale = found.filter((row) => !isSealedRow(row));
  if (isOlder && stale.length > 0) {
    await addSnapshot(tx.objectStore('snapshots'), { at: given.at, reason: 'upgrade', version, rows: stale });
  }
  const setAside: string[] = [];
  const aside = async (entry: Aside) => {
    setAside.push(entry.row.key);
    await putAside(tx, readRow, entry, given.tab);
  };
  for (const row of readRow ? stale : []) {
    const read = readRow ? readAtOne(readRow, row, versionsToTry(stated), given.steps) : undefined;
    const [made] = read?.kind === 'ok' ? recordsOf(read.library) : [];
    if (!made) {
      await aside({ at: given.at, version, reason: reasonOf(read), row });
      continue;
    }
    const [key, record] = made;
    if (isOlder) await records.put({ key, revision: record.revision, writer: given.tab, record });
    await rows.put(listRow(key, record));
  }
  const library = readRow ? await readOwn(tx, readRow, given.at, aside) : emptyLibrary();
  await tx.objectStore('meta').put(LIBRARY_VERSION, 'version');
  const unread = await tx.objectStore('quarantine').count();
  const count = await records.count();
  const hasClients = await hasAnyClient(rows.index('owner'));
  await tx.done;
  return { kind: 'read', library, records: count, hasClients, unread, setAside };
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
  // What of a sealed record is damaged here would hide that its row is missing, once it is opened.
  for (const key of missing) await tx.objectStore('rows').delete(key);
  const found = await Promise.all(missing.map((key) => tx.objectStore('records').get(key)));
  return found.filter((row) => row !== undefined);
}

/** One's own reflections with their versions. A row that is older than its record is made anew. */
async function readOwn(
  tx: Reading,
  readRow: ReadRow,
  at: string,
  aside: (entry: Aside) => Promise<void>,
): Promise<Library> {
  const library = emptyLibrary();
  const rows = tx.objectStore('rows');
  const keys = await ownKeys(rows.index('owner'));
  const found = await Promise.all(keys.map((key) => tx.objectStore('records').get(key)));
  for (const row of found) {
    // What is sealed comes with the passphrase.
    if (!row || isSealedRow(row)) continue;
    let read = readRow(row, LIBRARY_VERSION);
    let record = recordIn(read, row.key);
    if (!record) {
      await aside({ at, version: LIBRARY_VERSION, reason: reasonOf(read), row });
      // What could be saved of it stands in its place now.
      const saved = await tx.objectStore('records').get(row.key);
      if (!saved) continue;
      read = readRow(saved, LIBRARY_VERSION);
      record = recordIn(read, row.key);
    }
    if (!record || read.kind !== 'ok') continue;
    // A small row may be wrong about whose it is: the record itself has the word.
    const isSomebodys = isOfClients(record);
    if (isSomebodys || (await rows.get(row.key))?.revision !== record.revision)
      await rows.put(listRow(row.key, record));
    if (isSomebodys) continue;
    for (const shelf of Object.values(SHELVES)) Object.assign(library[shelf], read.library[shelf]);
  }
  return library;
}

type Aside = { at: string; version: number; reason: string; row: Row };

/** Puts a row into quarantine as it stands, and in its place what of it can be read. */
async function putAside(tx: Reading, readRow: ReadRow | null, aside: Aside, tab: string): Promise<void> {
  const { row, version, at } = aside;
  const salvaged = readRow && salvageRow(readRow, row, version, at);
  const counts = salvaged ? { saved: salvaged.saved, lost: salvaged.lost } : {};
  await tx.objectStore('quarantine').add({ ...aside, ...counts });
  if (salvaged) {
    const { record } = salvaged;
    await tx.objectStore('records').put({ key: row.key, revision: record.revision, writer: tab, record });
    await tx.objectStore('rows').put(listRow(row.key, record));
  } else {
    await tx.objectStore('records').delete(row.key);
    await tx.objectStore('rows').delete(row.key);
  }
}

/** What a row is at the first version that it fits; where it fits none, what was wrong at the first. */
function readAtOne(
  readRow: ReadRow,
  row: Row,
  versions: readonly number[],
  steps: readonly UpgradeStep[] | undefined,
): ReturnType<ReadRow> {
  const [first = LIBRARY_VERSION, ...others] = versions;
  const read = readRow(row, first, steps);
  if (read.kind === 'ok') return read;
  return others.map((version) => readRow(row, version, steps)).find(({ kind }) => kind === 'ok') ?? read;
}

function recordIn(read: ReturnType<ReadRow>, key: string): Saved | undefined {
  const parts = partsOf(key);
  return read.kind === 'ok' && parts ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
}

function reasonOf(read: ReturnType<ReadRow> | undefined): string {
  if (read?.kind === 'broken') return read.reason;
  return read?.kind ?? 'misfit';
}
