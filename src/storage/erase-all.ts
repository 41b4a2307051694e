import { deleteDB } from 'idb';
import type { ErasedFrom } from '#src/domain/coaching/erase-receipt.ts';
import { type Database, NAME } from './database.ts';
import { type Kind, partsOf } from './keys.ts';
import { countMirror, dropMirror } from './mirror.ts';
import { dropTails } from './read-tails.ts';
import { forgetSecondCopies } from './second-copy.ts';
import { writeSentinel } from './sentinel.ts';
import { tailKeys } from './tail.ts';

/** Forgets that anything was here, after the person decided to begin anew; without a database, the one that cannot be read. */
export async function startAfresh(db: Database | null): Promise<void> {
  // Where even that is refused the page works in memory, and says so.
  if (!db) await deleteDB(NAME).catch(() => {});
  writeSentinel({ records: 0, lastRevision: 0 });
  dropTails();
  await dropMirror();
  await forgetSecondCopies();
}

/** Deletes everything that this page has ever kept on this device; says how much of each there was. */
export async function eraseAll(db: Database): Promise<Partial<Record<ErasedFrom, number>>> {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const [keys, rows, snapshots, quarantine] = await Promise.all([
    tx.objectStore('records').getAllKeys(),
    tx.objectStore('rows').count(),
    tx.objectStore('snapshots').count(),
    tx.objectStore('quarantine').count(),
    tx.objectStore('records').clear(),
    tx.objectStore('rows').clear(),
    tx.objectStore('snapshots').clear(),
    tx.objectStore('quarantine').clear(),
    tx.objectStore('meta').clear(),
    tx.done,
  ]);
  const unsaved = tailKeys().length;
  const mirror = (await countMirror()) + (await forgetSecondCopies());
  await startAfresh(db);
  const ofKind = (kind: Kind) => keys.filter((key) => partsOf(key)?.kind === kind).length;
  return {
    reflections: ofKind('reflection'),
    versions: ofKind('version'),
    sessions: ofKind('session'),
    clients: ofKind('client'),
    rows,
    snapshots,
    quarantine,
    mirror,
    unsaved,
  };
}
