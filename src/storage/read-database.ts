import { emptyLibrary, LIBRARY_VERSION, type Library } from '#src/domain/model/library.ts';
import type { UpgradeStep } from '#src/domain/upgrades/steps.ts';
import { type Upgraded, upgradeLibrary } from '#src/domain/upgrades/upgrade-library.ts';
import type { Database, Row } from './database.ts';
import { KINDS, keyOf, partsOf, SHELVES } from './keys.ts';
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
  const isOlder = version < LIBRARY_VERSION;
  if (isOlder && rows.length > 0) {
    await addSnapshot(tx.objectStore('snapshots'), { at: given.at, reason: 'upgrade', version, rows });
  }
  const library = emptyLibrary();
  for (const row of rows) {
    const read = readRow(row, version, given.steps);
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

/** One row as a library of one record. */
export function readRow(row: Row, version: number, steps?: readonly UpgradeStep[]): Upgraded {
  const parts = partsOf(row.key);
  if (!parts) return { kind: 'broken', reason: 'misfit', misfit: null };
  const alone = {
    version,
    reflections: {},
    clients: {},
    versions: {},
    [SHELVES[parts.kind]]: { [parts.id]: row.record },
  };
  const read = upgradeLibrary(alone, steps);
  if (read.kind !== 'ok') return read;
  const matches = read.library[SHELVES[parts.kind]][parts.id]?.id === parts.id;
  return matches
    ? read
    : { kind: 'broken', reason: 'misfit', misfit: { path: ['id'], problem: 'wrong-kind' } };
}

function upgradedRow(row: Row, library: Library, tab: string): Row {
  for (const kind of KINDS) {
    for (const record of Object.values(library[SHELVES[kind]])) {
      return { key: keyOf(kind, record.id), revision: record.revision, writer: tab, record };
    }
  }
  return row;
}
