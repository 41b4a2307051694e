import type { Database } from './database.ts';
import { dropMirror } from './mirror.ts';
import { dropTails } from './read-tails.ts';
import { writeSentinel } from './sentinel.ts';

/** Forgets that anything was here, after the person decided to begin anew. */
export async function startAfresh(): Promise<void> {
  writeSentinel({ records: 0, lastRevision: 0 });
  dropTails();
  await dropMirror();
}

/** Deletes everything that this page has ever kept on this device. */
export async function eraseAll(db: Database): Promise<void> {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    tx.objectStore('records').clear(),
    tx.objectStore('rows').clear(),
    tx.objectStore('snapshots').clear(),
    tx.objectStore('quarantine').clear(),
    tx.objectStore('meta').delete('vault'),
    tx.done,
  ]);
  await startAfresh();
}
