import type { Library } from '#src/domain/model/library.ts';
import { type Database, openDatabase } from './database.ts';
import { recordsOf } from './keys.ts';
import { loadDatabaseReader, loadMender, loadMirrorReader } from './load-finders.ts';
import { isVaultMeta, type Lock, noLock, vaultIdOf } from './lock.ts';
import type { Mirror } from './mirror.ts';
import type { ReadDatabase } from './read-database.ts';
import { readEmpty } from './read-empty.ts';
import { loadReader, ReaderMissing } from './reader.ts';
import { hadRecords } from './sentinel.ts';
import { tailKeys } from './tail.ts';
import type { VaultMeta } from './vault-meta.ts';

/** What stands on this device, as found when the page opened. */
export type Found =
  /** `unread`: how many records could not be read and stand aside. */
  | {
      kind: 'ready';
      db: Database;
      library: Library;
      unread: number;
      hasClients: boolean;
      /** How the workspace is locked; null where it was never asked. */
      vault: VaultMeta | null;
    }
  /** The database is empty although it should not be; `mirror` is the newest second copy. */
  | { kind: 'lost'; db: Database; mirror: Mirror | null }
  | { kind: 'newer'; version: number; raw: readonly unknown[] }
  /** This browser keeps nothing for the page. `hadRecords`: it did on an earlier visit. */
  | { kind: 'memory'; hadRecords: boolean };

type Given = {
  tab: string;
  now: () => string;
  /** The title of a version that was kept beside another tab's. */
  titleAside: (title: string) => string;
  /** Told which vault is here; it stays locked. */
  lock?: Lock;
};

/**
 * Opens the database, brings it to this version and reads what is one's own. Throws only where saved work cannot be read
 * because a part of the page did not arrive.
 */
export async function findSaved({ tab, now, titleAside, lock = noLock() }: Given): Promise<Found> {
  const wasHere = hadRecords();
  // On its way while the database opens; whether it came is asked where it is needed.
  if (wasHere) Promise.all([loadReader(), loadDatabaseReader()]).catch(() => {});
  const opened = await openDatabase();
  if (opened.kind === 'none') return { kind: 'memory', hadRecords: wasHere };
  const { db } = opened;
  try {
    const read = await readSaved(db, { at: now(), tab });
    if (read.kind === 'newer') return read;
    if (read.records === 0 && read.unread === 0 && wasHere) {
      const readMirror = await loadMirrorReader();
      const mirror = await readMirror();
      // A second copy without a record in it would only lead back here.
      const isWorth = mirror && recordsOf(mirror.library).size + mirror.sealed.length > 0;
      return { kind: 'lost', db, mirror: isWorth ? mirror : null };
    }
    const meta = await db.get('meta', 'vault');
    const vault = isVaultMeta(meta) ? meta : null;
    lock.vaultId = vaultIdOf(vault);
    const isMended =
      tailKeys().length > 0 && (await (await loadMender())(db, { at: now(), titleAside, lock }));
    const { library, unread, hasClients } = isMended ? await readAgain(db, { at: now(), tab }, read) : read;
    return { kind: 'ready', db, library, unread, hasClients, vault };
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return { kind: 'memory', hadRecords: wasHere };
  }
}

type Reading = { at: string; tab: string };

/** What reads records is fetched only where there are any. */
async function readSaved(db: Database, given: Reading): Promise<ReadDatabase> {
  const empty = await readEmpty(db);
  if (empty) return empty;
  const readDatabase = await loadDatabaseReader();
  return readDatabase(db, given);
}

async function readAgain<T>(db: Database, given: Reading, before: T) {
  const read = await readSaved(db, given);
  return read.kind === 'read' ? read : before;
}
