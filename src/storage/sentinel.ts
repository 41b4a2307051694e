import type { Library } from '#src/domain/model/library.ts';
import { recordsOf } from './keys.ts';

const KEY = 'waymark.sentinel';

/**
 * What the database should hold, kept outside it: a damaged database often opens without an error, and empty.
 * `lastRevision` is the highest revision of any record.
 */
export type Sentinel = { records: number; lastRevision: number };

/** What to note down: how many records the database holds, and the highest revision that this tab or an earlier visit knew. */
export function sentinelOf(records: number, library: Library): Sentinel {
  const known = [...recordsOf(library).values()].map(({ revision }) => revision);
  return { records, lastRevision: Math.max(readSentinel()?.lastRevision ?? 0, 0, ...known) };
}

/** The sentinel of the last visit, or null where there is none or the browser keeps nothing. */
export function readSentinel(): Sentinel | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('records' in kept) || !('lastRevision' in kept))
      return null;
    const { records, lastRevision } = kept;
    return typeof records === 'number' && typeof lastRevision === 'number' ? { records, lastRevision } : null;
  } catch {
    return null;
  }
}

/** Whether an earlier visit left records in the database. */
export function hadRecords(): boolean {
  return (readSentinel()?.records ?? 0) > 0;
}

export function writeSentinel(sentinel: Sentinel): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(sentinel));
  } catch {
    // Without it a damaged database cannot be told from a new one; saving itself does not depend on it.
  }
}
