import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database, Row, SnapshotReason } from './database.ts';
import { addSnapshot } from './snapshots.ts';

/**
 * Keeps records as they stand, before something that cannot be taken back, and no others: a workspace is too much to keep
 * twenty times. Safely on the disk when it resolves.
 */
export async function takeSnapshot(
  db: Database,
  reason: SnapshotReason,
  at: string,
  keys: readonly string[],
): Promise<void> {
  const tx = db.transaction(['records', 'snapshots'], 'readwrite', { durability: 'strict' });
  const found = await Promise.all(keys.map((key) => tx.objectStore('records').get(key)));
  const rows: Row[] = found.filter((row) => row !== undefined);
  if (rows.length > 0) {
    await addSnapshot(tx.objectStore('snapshots'), { at, reason, version: LIBRARY_VERSION, rows });
  }
  await tx.done;
}
