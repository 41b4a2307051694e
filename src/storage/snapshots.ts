import type { Snapshot } from './database.ts';

/** How many are kept: the oldest goes when another comes. */
export const RING = 20;

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
