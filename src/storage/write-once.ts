import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Database, Row } from './database.ts';
import type { Saved } from './keys.ts';
import { listRow } from './list-rows.ts';
import { isWithOwn, type Lock, vaultIdOf } from './lock.ts';
import { addSnapshot } from './snapshots.ts';
import { statedVersion } from './stated-version.ts';

/** One change to write. `record: null` deletes. */
export type Change = {
  key: string;
  record: Saved | null;
  /** The revision that this tab last knew to be in the database; undefined when there was none. */
  base: number | undefined;
  /** That revision was this tab's own: if another tab's has the same number, this tab's was lost in a power cut. */
  isOwn?: boolean;
  /** From a page that left it behind, and may have gone on: never in the place of a later state of its own. */
  isLate?: boolean;
};

/** What a record is kept as when another tab has changed it meanwhile. */
export type KeepAside = (record: Saved, key: string) => { key: string; record: Saved } | null;

export type Written =
  /** `aside`: where a version was kept beside another tab's, by the key it was meant for. */
  | { kind: 'written'; aside: ReadonlyMap<string, string> }
  /** A newer Waymark has taken over the database: this tab must not write any more. */
  | { kind: 'newer' };

export type WriteGiven = {
  db: Database;
  changes: readonly Change[];
  tab: string;
  at: string;
  durability: 'relaxed' | 'strict';
  keepAside: KeepAside;
  lock?: Lock;
};

/** A record as it will stand in the database. */
export type Ready = { row: Row; listed: ListRow };
export type Placed = { key: string; record: Saved };

export function asIs({ key, record }: Placed, tab: string): Ready {
  return { row: { key, revision: record.revision, writer: tab, record }, listed: listRow(key, record) };
}

/** `unready`: this has to be sealed first. `stale`: the database has another vault. Nothing was written then. */
type Tried = Written | { kind: 'unready'; record: Placed } | { kind: 'stale' };

/** Writes once; `vaultId` is the vault that must be in the database, undefined where nothing of clients is written. */
export async function tryToWrite(
  { db, changes, tab, at, durability, keepAside, lock }: WriteGiven,
  take: (placed: Placed) => Ready | null,
  vaultId: string | null | undefined,
): Promise<Tried> {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'meta'], 'readwrite', { durability });
  const put = async ({ row, listed }: Ready) => {
    await tx.objectStore('records').put(row);
    await tx.objectStore('rows').put(listed);
  };
  const records = tx.objectStore('records');
  const aside = new Map<string, string>();
  const deleted: Row[] = [];
  // A refusal comes twice, from the request and from the transaction: the second must not go unheard.
  const done = tx.done;
  done.catch(() => {});
  try {
    const version = await tx.objectStore('meta').get('version');
    if (version !== LIBRARY_VERSION) {
      if (statedVersion(version) !== null) {
        tx.abort();
        return { kind: 'newer' };
      }
      // Damage, which stops nobody from saving: no Waymark ever wrote such a number.
      await tx.objectStore('meta').put(LIBRARY_VERSION, 'version');
    }
    const vault = await tx.objectStore('meta').get('vault');
    // A tab that has not heard that one's own is sealed too would write it in the open.
    const isStale = isWithOwn(vault) !== (lock?.withOwn ?? false);
    if (isStale || (vaultId !== undefined && vaultIdOf(vault) !== vaultId)) {
      tx.abort();
      return { kind: 'stale' };
    }
    for (const { key, record, base, isOwn, isLate } of changes) {
      const here = await records.get(key);
      if (isLate && here?.writer === tab && here.revision >= (record?.revision ?? 0)) continue;
      const isSeen = !here || here.writer === tab || (here.revision === base && !isOwn);
      let placed: Placed | null = null;
      if (record === null) {
        if (!here || !isSeen) continue;
        deleted.push(here);
        await records.delete(key);
        await tx.objectStore('rows').delete(key);
      } else if (isSeen && (here || base === undefined)) {
        placed = { key, record };
      } else if (!here && (await wasErased(tx.objectStore('meta'), key))) {
        // Deleted for good in another tab: nothing of it is kept beside.
      } else {
        placed = keepAside(record, key);
        if (placed) aside.set(key, placed.key);
      }
      if (!placed) continue;
      const ready = take(placed);
      if (!ready) {
        tx.abort();
        return { kind: 'unready', record: placed };
      }
      await put(ready);
    }
    // What goes together is one state, or a deletion of many would push all earlier ones out of the ring.
    if (deleted.length > 0)
      await addSnapshot(tx.objectStore('snapshots'), {
        at,
        reason: 'delete',
        version: LIBRARY_VERSION,
        rows: deleted,
      });
    // The marker is what makes a strict transaction worth its wait even when there was nothing left to write.
    if (durability === 'strict') await tx.objectStore('meta').put(Date.parse(at), 'flushed');
    await done;
    return { kind: 'written', aside };
  } catch (error) {
    throw tx.error ?? error;
  }
}

async function wasErased(meta: { get: (key: 'erased') => Promise<unknown> }, key: string): Promise<boolean> {
  const erased = await meta.get('erased');
  return Array.isArray(erased) && erased.includes(key);
}
