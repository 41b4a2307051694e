import type { Library } from '#src/domain/model/library.ts';
import type { Database } from './database.ts';
import { isVaultMeta, type Lock, noLock, tellLock } from './lock.ts';
import type { Mirror } from './mirror.ts';
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

/** How the workspace is locked, which the lock is told as well; null where it was never asked. */
export async function readVault(db: Database, lock: Lock = noLock()): Promise<VaultMeta | null> {
  const meta = await db.get('meta', 'vault');
  const vault = isVaultMeta(meta) ? meta : null;
  tellLock(lock, vault);
  return vault;
}
