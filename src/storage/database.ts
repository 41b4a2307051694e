import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ErasedMark } from '#src/domain/coaching/erased-mark.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import { withPatience } from './patience.ts';
import type { VaultMeta } from './vault-meta.ts';

/**
 * One saved record. `record` is unknown until it has been read: a damaged disk can hold anything. A client's is sealed
 * (lock.ts) once the workspace has a passphrase.
 */
export type Row = {
  /** Kind and id: `reflection/<id>`, `client/<id>`, `session/<id>` or `version/<id>`. */
  key: string;
  revision: number;
  /** The tab that wrote it last, so that a tab knows its own writes from those of another. */
  writer: string;
  record: unknown;
};

export type SnapshotReason = 'upgrade' | 'import' | 'restore' | 'delete';
/** Rows as they stood before something that could not be taken back. */
export type Snapshot = { at: string; reason: SnapshotReason; version: number; rows: Row[] };

/**
 * A row that could not be read, kept as it was. `saved` and `lost`: how many answers of it could be read, and stand in its
 * place, and how many could not; absent where nothing of it could be.
 */
export type Quarantined = {
  at: string;
  version: number;
  reason: string;
  row: unknown;
  saved?: number;
  lost?: number;
};

export interface Schema extends DBSchema {
  records: { key: string; value: Row };
  /** One small row for each record, written with it; by `owner`, whose it is; by `updatedAt`, what was worked on last. */
  rows: { key: string; value: ListRow; indexes: { owner: string; updatedAt: string } };
  snapshots: { key: number; value: Snapshot };
  quarantine: { key: number; value: Quarantined };
  /**
   * `version`: the library version of all records. `flushed`: the last strict marker. `erased`: the keys that were erased
   * last, so that a tab that still holds one of them does not write it back. `erasedOn`: the clients and reflections among
   * them, each with the moment, so that a file that holds one can say so. `vault`: how clients' records are locked. `labels`:
   * those of many clients, sealed together (label-book.ts).
   */
  meta: {
    key: 'version' | 'flushed' | 'erased' | 'erasedOn' | 'vault' | 'labels';
    value: number | readonly string[] | readonly ErasedMark[] | VaultMeta | Row;
  };
}
export type Database = IDBPDatabase<Schema>;

export const NAME = 'waymark';
/** The layout of the stores. The content has its own number, LIBRARY_VERSION. */
const LAYOUT = 3;

export type Opened =
  | { kind: 'open'; db: Database }
  /** `error`: what the browser threw; null where it has no database, or never answers. */
  | { kind: 'none'; error: unknown };

/** Opens the database, or says why this browser has none. */
export async function openDatabase(): Promise<Opened> {
  try {
    // Inside, since some browsers throw at the mere name where they keep nothing for a page.
    if (typeof indexedDB === 'undefined') return { kind: 'none', error: null };
    const opening = openDB<Schema>(NAME, LAYOUT, {
      upgrade(db, from, _, tx) {
        if (from < 1) {
          db.createObjectStore('records', { keyPath: 'key' });
          db.createObjectStore('snapshots', { autoIncrement: true });
          db.createObjectStore('quarantine', { autoIncrement: true });
          db.createObjectStore('meta');
        }
        // Filled when the records are read next: a row that is missing is made anew.
        if (from < 2) db.createObjectStore('rows', { keyPath: 'key' }).createIndex('owner', 'owner');
        // Versions have no such moment, and stand in no order. A damaged database may lack the store.
        if (from < 3 && db.objectStoreNames.contains('rows'))
          tx.objectStore('rows').createIndex('updatedAt', 'updatedAt');
      },
      // A newer tab wants to change the layout: step aside, or it would wait for ever.
      blocking: stepAside,
    });
    const db = await withPatience(opening);
    return db ? { kind: 'open', db } : { kind: 'none', error: null };
  } catch (error) {
    return { kind: 'none', error };
  }
}

/** Closes a database that another tab wants to change. */
export function stepAside(_current: number, _blocked: number | null, event: Event): void {
  (event.target as IDBDatabase).close();
}
