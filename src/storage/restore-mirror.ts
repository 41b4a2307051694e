import type { Database, Row } from './database.ts';
import { recordsOf } from './keys.ts';
import { listRow } from './list-rows.ts';
import type { Mirror } from './mirror.ts';

/** Puts the second copy back into an empty database; all of it or nothing. */
export async function restoreMirror(
  db: Database,
  { library, sealed, vault }: Mirror,
  tab: string,
): Promise<void> {
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
