import { deleteDB } from 'idb';
import { type Database, NAME, openDatabase, type Row } from './database.ts';
import { recordsOf } from './keys.ts';
import { listRow } from './list-rows.ts';
import type { Mirror } from './mirror.ts';

/**
 * Puts the second copy back into an empty database; all of it or nothing. Without a database, the one that cannot be read
 * makes room for a new one first. Throws where the browser refuses.
 */
export async function restoreMirror(
  here: Database | null,
  { library, sealed, vault }: Mirror,
  tab: string,
): Promise<void> {
  const db = here ?? (await beginAnew());
  const tx = db.transaction(['records', 'rows', 'meta'], 'readwrite', { durability: 'strict' });
  if (vault) await tx.objectStore('meta').put(vault, 'vault');
  // Their small rows are made when the workspace is opened.
  for (const row of sealed) await tx.objectStore('records').put(row);
  for (const [key, record] of recordsOf(library)) {
    const row: Row = { key, revision: record.revision, writer: tab, record };
    await tx.objectStore('records').put(row);
    await tx.objectStore('rows').put(listRow(key, record));
  }
  await tx.done;
}

async function beginAnew(): Promise<Database> {
  await deleteDB(NAME);
  const opened = await openDatabase();
  if (opened.kind === 'open') return opened.db;
  throw new Error('The database cannot be made anew.', { cause: opened });
}
