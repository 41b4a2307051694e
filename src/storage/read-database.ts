import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import type { Database, Row } from './database.ts';
import { KINDS, keyOf, SHELVES } from './keys.ts';
import { loadReader } from './reader.ts';
import { addSnapshot } from './snapshots.ts';

export type ReadDatabase =
  /** `unread`: how many rows stand in quarantine, now or from an earlier visit. */
  | { kind: 'read'; library: Library; unread: number }
  /** A newer Waymark wrote it: nothing was touched. `raw` is everything as it stands, for a file. */
  | { kind: 'newer'; version: number; raw: readonly unknown[] };

/**
 * Reads everything and brings it to this version, in one transaction: either all of it happened or nothing did.
 * Each record is read alone, so that a damaged one goes to quarantine and never takes the others with it.
 */
export async function readDatabase(
  db: Database,
  given: { at: string; tab: string; steps?: readonly UpgradeStep[] },
): Promise<ReadDatabase> {
  // Fetched before the transaction, which would not wait for it; on a first visit there is nothing to read.
  const readRow = (await db.count('records')) > 0 ? await loadReader() : null;
  const tx = db.transaction(['records', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const records = tx.objectStore('records');
  const rows: Row[] = await records.getAll();
  const version = (await tx.objectStore('meta').get('version')) ?? LIBRARY_VERSION;
  if (version > LIBRARY_VERSION) {
    await tx.done;
    return { kind: 'newer', version, raw: rows };
  }
  if (!readRow && rows.length > 0) {
    // Another tab wrote the first of them just now.
    await tx.done;
    return readDatabase(db, given);
  }
  const isOlder = version < LIBRARY_VERSION;
  if (isOlder && rows.length > 0) {
    await addSnapshot(tx.objectStore('snapshots'), { at: given.at, reason: 'upgrade', version, rows });
  }
  const library = emptyLibrary();
  const found = readRow ? rows.map((row) => ({ row, read: readRow(row, version, given.steps) })) : [];
  for (const { row, read } of found) {
    if (read.kind === 'ok') {
      for (const kind of KINDS) Object.assign(library[SHELVES[kind]], read.library[SHELVES[kind]]);
      if (isOlder) await records.put(upgradedRow(row, read.library, given.tab));
    } else {
      const reason = read.kind === 'broken' ? read.reason : read.kind;
      await tx.objectStore('quarantine').add({ at: given.at, version, reason, row });
      await records.delete(row.key);
    }
  }
  await tx.objectStore('meta').put(LIBRARY_VERSION, 'version');
  const unread = await tx.objectStore('quarantine').count();
  await tx.done;
  return { kind: 'read', library, unread };
}

function upgradedRow(row: Row, library: Library, tab: string): Row {
  for (const kind of KINDS) {
    for (const record of Object.values(library[SHELVES[kind]])) {
      return { key: keyOf(kind, record.id), revision: record.revision, writer: tab, record };
    }
  }
  return row;
}
