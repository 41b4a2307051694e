import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Database, Row } from './database.ts';
import { partsOf, recordsOf, type Saved, SHELVES } from './keys.ts';
import { listRow } from './list-rows.ts';
import { isSealedBy, type Lock, noLock } from './lock.ts';
import { loadReader } from './reader.ts';
import { salvageRow } from './salvage-row.ts';
import { isSealedRow } from './sealed.ts';
import { keepSecondCopies } from './second-copy.ts';

export type Loaded = { records: [key: string, record: Saved][]; unread: number };

/** How a row was found to be: `locked` where the key is missing, `reason` where nobody can read it. */
export type Opened = { kind: 'ok'; record: Saved } | { kind: 'locked' } | { kind: 'broken'; reason: string };

/**
 * Reads whole records by their keys. One that cannot be read goes to quarantine as it stands and is counted; a row that is
 * older than its record, or missing, is made anew. A key without a record is passed over, and so is what is locked.
 */
export async function loadRecords(
  db: Database,
  keys: readonly string[],
  at: string,
  lock: Lock = noLock(),
): Promise<Loaded> {
  if (keys.length === 0) return { records: [], unread: 0 };
  const tx = db.transaction(['records', 'rows']);
  const found = await Promise.all(
    keys.map(async (key) => {
      const row = await tx.objectStore('records').get(key);
      // Of a file from elsewhere most keys are not here: what is not there has no small row either.
      return [row, row && (await tx.objectStore('rows').get(key))] as const;
    }),
  );
  const loaded: Loaded = { records: [], unread: 0 };
  const { sealer } = lock;
  const broken: { row: Row; reason: string }[] = [];
  const stale: ListRow[] = [];
  await Promise.all(
    found.map(async ([row, listed]) => {
      if (!row) return;
      const opened = await openSaved(row, lock);
      if (opened.kind === 'broken') broken.push({ row, reason: opened.reason });
      if (opened.kind !== 'ok') return;
      loaded.records.push([row.key, opened.record]);
      if (listed?.revision !== opened.record.revision)
        stale.push(await listedAs(row.key, opened.record, lock));
    }),
  );
  if (broken.length > 0 || stale.length > 0) {
    const mended = await mend(db, { broken, stale, at, lock });
    loaded.unread = mended.aside;
    loaded.records.push(...mended.saved);
  }
  // In the order in which they were asked for.
  const order = new Map(keys.map((key, at) => [key, at]));
  loaded.records.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  // Before anything is saved over them.
  if (broken.length > 0)
    await keepSecondCopies(
      broken.map(({ row }) => row.key),
      'damaged',
    );
  // Locked while they were read: nothing of them comes into the memory.
  if (lock.sealer !== sealer)
    loaded.records = loaded.records.filter(([, record]) => !isSealedBy(lock, record));
  return loaded;
}

/** One row as a record, whatever it is sealed by. */
export async function openSaved(row: Row, { sealer }: Lock): Promise<Opened> {
  const readRow = await loadReader();
  const parts = partsOf(row.key);
  let [plain, version] = [row, LIBRARY_VERSION];
  if (isSealedRow(row)) {
    if (!sealer) return { kind: 'locked' };
    try {
      ({ row: plain, version } = await sealer.openRow(row));
    } catch {
      return { kind: 'broken', reason: 'tampered' };
    }
  }
  const read = readRow(plain, version);
  const record = read.kind === 'ok' && parts ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
  if (record) return { kind: 'ok', record };
  return { kind: 'broken', reason: read.kind === 'broken' ? read.reason : read.kind };
}

type Reading = {
  db: Database;
  at: string;
  lock: Lock;
  getLibrary: () => Library;
  /** Tells that a record comes from the database, and is followed from now on. */
  adopt: (record: Saved, key: string) => void;
};

/** Reads whole records that are not in memory; from now on the page follows them. */
export async function loadFresh(
  { db, at, lock, getLibrary, adopt }: Reading,
  keys: readonly string[],
): Promise<{ records: Saved[]; unread: number }> {
  const before = recordsOf(getLibrary());
  const { records, unread } = await loadRecords(
    db,
    keys.filter((key) => !before.has(key)),
    at,
    lock,
  );
  // What came into the memory meanwhile is newer than what was read.
  const now = recordsOf(getLibrary());
  const fresh = records.filter(([key]) => !now.has(key));
  for (const [key, record] of fresh) adopt(record, key);
  return { records: fresh.map(([, record]) => record), unread };
}

/** Reads records, or all of them, as the database holds them; nothing follows them. */
export async function peekRecords(
  { db, at, lock }: Pick<Reading, 'db' | 'at' | 'lock'>,
  keys?: readonly string[],
): Promise<Saved[]> {
  const { records } = await loadRecords(db, keys ?? (await db.getAllKeys('records')), at, lock);
  return records.map(([, record]) => record);
}

type Following = {
  isClean: (key: string) => boolean;
  /** Whether another tab has the pen of the record. */
  isReading: () => boolean;
  onRow: (key: string, row: ListRow) => void;
};

/**
 * Takes in what another tab wrote; null where it is not to be seen here, cannot be read, or the lock fell meanwhile.
 * `isNews` where it says something else than what is in memory.
 */
export async function takeForeign(
  { lock, getLibrary, adopt }: Reading,
  row: Row,
  { isClean, isReading, onRow }: Following,
): Promise<{ record: Saved; isNews: boolean } | null> {
  const { sealer } = lock;
  const opened = await openSaved(row, lock);
  if (opened.kind !== 'ok' || (lock.sealer !== sealer && isSealedBy(lock, opened.record))) return null;
  const { record } = opened;
  onRow(row.key, listRow(row.key, record));
  const here = recordsOf(getLibrary()).get(row.key);
  // Meanwhile something may have been typed here, or even saved: what was read is no news then.
  if (!isReading() && (!isClean(row.key) || (here?.revision ?? 0) > record.revision)) return null;
  if (!here && !belongsHere(record, getLibrary())) return null;
  adopt(record, row.key);
  return { record, isNews: here?.revision !== record.revision || isReading() };
}

/** Whether a record that another tab wrote is to be seen here: one's own, or of somebody whose record is in memory. */
function belongsHere(record: Saved, { clients, reflections }: Library): boolean {
  if ('reflectionId' in record) return Object.hasOwn(reflections, record.reflectionId);
  if (!('clientId' in record)) return false;
  return record.clientId === null || Object.hasOwn(clients, record.clientId);
}

/** The small row of a record as the database keeps it. */
async function listedAs(key: string, record: Saved, lock: Lock): Promise<ListRow> {
  const row = listRow(key, record);
  const { vaultId, sealer } = lock;
  return vaultId !== null && sealer && isSealedBy(lock, record) ? sealer.sealListRow(row) : row;
}

type Mending = {
  broken: readonly { row: Row; reason: string }[];
  stale: readonly ListRow[];
  at: string;
  lock: Lock;
};

/**
 * Puts aside what cannot be read, with what of it still can in its place, and rows right, unless another tab has written
 * meanwhile; says how many stand aside. What was sealed and is damaged is not taken apart.
 */
async function mend(db: Database, { broken, stale, at, lock }: Mending) {
  const readRow = await loadReader();
  const tx = db.transaction(['records', 'rows', 'quarantine'], 'readwrite');
  let aside = 0;
  const saved: [key: string, record: Saved][] = [];
  for (const { row, reason } of broken) {
    const here = await tx.objectStore('records').get(row.key);
    if (here?.revision !== row.revision || here.writer !== row.writer) continue;
    const salvaged = lock.vaultId === null ? salvageRow(readRow, row, LIBRARY_VERSION, at) : null;
    const counts = salvaged ? { saved: salvaged.saved, lost: salvaged.lost } : {};
    await tx.objectStore('quarantine').add({ at, version: LIBRARY_VERSION, reason, row, ...counts });
    aside += 1;
    if (salvaged) {
      const { record } = salvaged;
      await tx.objectStore('records').put({ ...row, revision: record.revision, record });
      await tx.objectStore('rows').put(listRow(row.key, record));
      saved.push([row.key, record]);
    } else {
      await tx.objectStore('records').delete(row.key);
      await tx.objectStore('rows').delete(row.key);
    }
  }
  for (const listed of stale) {
    const here = await tx.objectStore('records').get(listed.key);
    if (here?.revision === listed.revision) await tx.objectStore('rows').put(listed);
  }
  await tx.done;
  return { aside, saved };
}
