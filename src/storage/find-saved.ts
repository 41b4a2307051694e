import type { Library } from '#src/domain/model/library.ts';
import { type Database, openDatabase } from './database.ts';
import { isVaultMeta, type Lock, noLock, vaultIdOf } from './lock.ts';
import type { Mirror } from './mirror.ts';
import { readEmpty } from './read-empty.ts';
import { arrived, loadReader, ReaderMissing } from './reader.ts';
import { readSentinel } from './sentinel.ts';
import { tailKeys } from './tail.ts';
import type { VaultMeta } from './vault-meta.ts';

/** Why nothing can be written: there is no room, the browser forbids it, or something else is wrong. */
export type Refusal = 'full' | 'blocked' | 'unknown';

/** What stands on this device, as found when the page opened. */
export type Found =
  | {
      kind: 'ready';
      db: Database;
      library: Library;
      /** How many records could not be read, or not as a whole, and stand aside. */
      unread: number;
      /** Whether second copies of what was lost or damaged are kept, to be brought back. */
      hasSecond: boolean;
      hasClients: boolean;
      /** How the workspace is locked; null where it was never asked. */
      vault: VaultMeta | null;
      /** Why what is here can be read and not written; null where it can be written. */
      refusal: Refusal | null;
    }
  /** The database is empty although it should not be, or cannot be read; `mirror` is the newest second copy. */
  | { kind: 'lost'; db: Database | null; mirror: Mirror | null }
  | { kind: 'newer'; raw: readonly unknown[] }
  /** Nothing is kept for the page; `refusal`: why, where it is known to be no mere habit of this browser. */
  | { kind: 'memory'; refusal: Refusal | null };

export type Looking = {
  tab: string;
  now: () => string;
  /** The title of a version that was kept beside another tab's. */
  titleAside: (title: string) => string;
  /** Told which vault is here; it stays locked. */
  lock?: Lock;
};

/** Fetched only where something is, or was. Throws `ReaderMissing` where it cannot come. */
const loadFinder = async () => (await arrived(import('./find-kept.ts'))).findKept;
const loadOtherwise = async () => (await arrived(import('./find-otherwise.ts'))).findOtherwise;

/**
 * Opens the database, brings it to this version and reads what is one's own. What cannot be written is read all the same.
 * Throws only where saved work cannot be read because a part of the page did not arrive.
 */
export async function findSaved(given: Looking): Promise<Found> {
  const noted = readSentinel();
  const wasHere = (noted?.records ?? 0) > 0;
  // On its way while the database opens; whether it came is asked where it is needed.
  if (wasHere) Promise.all([loadReader(), loadFinder()]).catch(() => {});
  const opened = await openDatabase();
  if (opened.kind !== 'open') {
    // A browser without a database, where nothing was ever kept: nothing to look for.
    if (opened.error === null && !wasHere) return { kind: 'memory', refusal: null };
    return (await loadOtherwise())(opened, given, wasHere);
  }
  const { db } = opened;
  try {
    const empty = await readEmpty(db);
    if (!empty || empty.unread > 0 || wasHere || tailKeys().length > 0 || (!noted && (await hasCopy())))
      return await (await loadFinder())(db, given, empty);
    const vault = await readVault(db, given.lock);
    return { ...empty, kind: 'ready', db, hasSecond: false, vault, refusal: null };
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return (await loadOtherwise())({ kind: 'refused', db, error }, given, wasHere);
  }
}

/** How the workspace is locked, which the lock is told as well; null where it was never asked. */
export async function readVault(db: Database, lock: Lock = noLock()): Promise<VaultMeta | null> {
  const meta = await db.get('meta', 'vault');
  const vault = isVaultMeta(meta) ? meta : null;
  lock.vaultId = vaultIdOf(vault);
  return vault;
}

/** Whether there is a second copy, by its name alone; asked where nobody knows if anything was here. */
async function hasCopy(): Promise<boolean> {
  try {
    return await caches.has('waymark-mirror');
  } catch {
    return false;
  }
}
