import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database } from './database.ts';
import type { Saved } from './keys.ts';
import { listRow } from './list-rows.ts';
import { addSnapshot } from './snapshots.ts';

/** One change to write. `record: null` deletes. */
export type Change = {
  key: string;
  record: Saved | null;
  /** The revision that this tab last knew to be in the database; undefined when there was none. */
  base: number | undefined;
};

/** What a record is kept as when another tab has changed it meanwhile. */
export type KeepAside = (record: Saved, key: string) => { key: string; record: Saved } | null;

export type Written =
  /** `aside`: where a version was kept beside another tab's, by the key it was meant for. */
  | { kind: 'written'; aside: ReadonlyMap<string, string> }
  /** A newer Waymark has taken over the database: this tab must not write any more. */
  | { kind: 'newer' };

type WriteGiven = {
  db: Database;
  changes: readonly Change[];
  tab: string;
  at: string;
  durability: 'relaxed' | 'strict';
  keepAside: KeepAside;
};

/**
 * Writes changes in one transaction, each with its small row, and resolves when the database has confirmed all of them; throws when it
 * refused, and then none was written. Never writes over a version that this tab has not seen: such a record is
 * kept aside under a key of its own.
 */
export async function writeRows({
  db,
  changes,
  tab,
  at,
  durability,
  keepAside,
}: WriteGiven): Promise<Written> {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'meta'], 'readwrite', { durability });
  const put = async (key: string, record: Saved) => {
    await tx.objectStore('records').put({ key, revision: record.revision, writer: tab, record });
    await tx.objectStore('rows').put(listRow(key, record));
  };
  const records = tx.objectStore('records');
  const aside = new Map<string, string>();
  // A refusal comes twice, from the request and from the transaction: the second must not go unheard.
  const done = tx.done;
  done.catch(() => {});
  try {
    const version = await tx.objectStore('meta').get('version');
    if (version !== LIBRARY_VERSION) {
      tx.abort();
      return { kind: 'newer' };
    }
    for (const { key, record, base } of changes) {
      const here = await records.get(key);
      const isSeen = !here || here.writer === tab || here.revision === base;
      if (record === null) {
        if (!here || !isSeen) continue;
        await addSnapshot(tx.objectStore('snapshots'), { at, reason: 'delete', version, rows: [here] });
        await records.delete(key);
        await tx.objectStore('rows').delete(key);
      } else if (isSeen && (here || base === undefined)) {
        await put(key, record);
      } else if (!here && (await wasErased(tx.objectStore('meta'), key))) {
        // Deleted for good in another tab: nothing of it is kept beside.
      } else {
        const kept = keepAside(record, key);
        if (!kept) continue;
        aside.set(key, kept.key);
        await put(kept.key, kept.record);
      }
    }
    // The marker is what makes a strict transaction worth its wait even when there was nothing left to write.
    if (durability === 'strict') await tx.objectStore('meta').put(Date.parse(at), 'flushed');
    await done;
    return { kind: 'written', aside };
  } catch (error) {
    throw tx.error ?? error;
  }
}

async function wasErased(
  meta: { get: (key: 'erased') => Promise<number | readonly string[] | undefined> },
  key: string,
): Promise<boolean> {
  const erased = await meta.get('erased');
  return Array.isArray(erased) && erased.includes(key);
}
