import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database } from './database.ts';
import { partsOf, type Saved, SHELVES } from './keys.ts';
import { listRow } from './list-rows.ts';
import { loadReader } from './reader.ts';

export type Loaded = { records: [key: string, record: Saved][]; unread: number };

/**
 * Reads whole records by their keys. One that cannot be read goes to quarantine and is counted; a row that is older than
 * its record, or missing, is made anew. A key without a record is passed over.
 */
export async function loadRecords(db: Database, keys: readonly string[], at: string): Promise<Loaded> {
  if (keys.length === 0) return { records: [], unread: 0 };
  const readRow = await loadReader();
  const tx = db.transaction(['records', 'rows', 'quarantine'], 'readwrite');
  const loaded: Loaded = { records: [], unread: 0 };
  const found = await Promise.all(
    keys.map((key) => Promise.all([tx.objectStore('records').get(key), tx.objectStore('rows').get(key)])),
  );
  for (const [row, listed] of found) {
    if (!row) continue;
    const parts = partsOf(row.key);
    const read = readRow(row, LIBRARY_VERSION);
    const record = read.kind === 'ok' && parts ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
    if (record) {
      loaded.records.push([row.key, record]);
      if (listed?.revision !== record.revision) await tx.objectStore('rows').put(listRow(row.key, record));
      continue;
    }
    const reason = read.kind === 'broken' ? read.reason : read.kind;
    await tx.objectStore('quarantine').add({ at, version: LIBRARY_VERSION, reason, row });
    await tx.objectStore('records').delete(row.key);
    await tx.objectStore('rows').delete(row.key);
    loaded.unread += 1;
  }
  await tx.done;
  return loaded;
}
