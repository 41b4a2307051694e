import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database, Row, Snapshot, SnapshotReason } from './database.ts';

/** How many are kept: the oldest goes when another comes. */
export const RING = 20;

/** The rows in a snapshot, or in what a damaged disk holds in its place: none where nothing can be made of it. */
export function rowsIn(snapshot: unknown): Row[] {
  const rows = (snapshot as Partial<Snapshot> | null | undefined)?.rows;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}

/** The store of snapshots inside a running transaction, whatever else that transaction covers. */
type SnapshotStore = {
  add: (snapshot: Snapshot) => Promise<number>;
  getAllKeys: () => Promise<number[]>;
  delete: (key: number) => Promise<void>;
};

/** Adds a snapshot inside a running transaction and lets the oldest go. */
export async function addSnapshot(store: SnapshotStore, snapshot: Snapshot): Promise<void> {
  await store.add(snapshot);
  const keys = await store.getAllKeys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - RING)).map((key) => store.delete(key)));
}

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
