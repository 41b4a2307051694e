import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database } from './database.ts';
import type { ReadDatabase } from './read-database.ts';
import { statedVersion } from './stated-version.ts';

/**
 * Reads a database that holds no record, and marks it as one of this version. Null when there is something to read, or
 * when a newer Waymark was here: nothing was touched then.
 */
export async function readEmpty(db: Database): Promise<Extract<ReadDatabase, { kind: 'read' }> | null> {
  const tx = db.transaction(['records', 'rows', 'quarantine', 'meta'], 'readwrite', { durability: 'strict' });
  const version = statedVersion(await tx.objectStore('meta').get('version'));
  if ((version ?? 0) > LIBRARY_VERSION || (await tx.objectStore('records').count()) > 0) {
    await tx.done;
    return null;
  }
  // A row without its record says nothing.
  await tx.objectStore('rows').clear();
  await tx.objectStore('meta').put(LIBRARY_VERSION, 'version');
  const unread = await tx.objectStore('quarantine').count();
  await tx.done;
  return { kind: 'read', library: emptyLibrary(), records: 0, hasClients: false, unread, setAside: [] };
}
