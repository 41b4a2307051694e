import { type ListRow, OWN } from '#src/domain/model/list-row.ts';
import type { Database } from './database.ts';
import { keyOf } from './keys.ts';
import { type Lock, noLock } from './lock.ts';
import { openRows } from './read-listed.ts';
import { isInKind } from './row-range.ts';

/**
 * The rows of the `most` clients that were worked on last, each before the row of what was done last with them, and how many
 * clients there are: what a list of thousands shows first, read without the rest. Those that were put away are passed over.
 */
export async function readLatest(
  db: Database,
  most: number,
  lock: Lock = noLock(),
): Promise<{ all: number; rows: ListRow[] }> {
  const { store } = db.transaction('rows');
  const rows: ListRow[] = [];
  // A disk that can only be read still has the older layout: there all rows have to be read.
  if (!store.indexNames.contains('updatedAt')) return { all: 0, rows };
  const met = new Set<string>();
  let shown = 0;
  const walk = latestFirst(store.index('updatedAt'));
  let next = await walk.next();
  while (!next.done && shown < most) {
    /** What was done last, by client. */
    const latest = new Map<string, ListRow>();
    // Nothing else is asked while the rows are walked: browsers read ahead only then.
    for (; !next.done && shown + latest.size < most; next = await walk.next()) {
      const row = next.value;
      const id = row.kind === 'client' ? row.id : row.owner;
      if (id !== OWN && !met.has(id)) latest.set(id, row);
      met.add(id);
    }
    const clients = await Promise.all([...latest.keys()].map((id) => store.get(keyOf('client', id))));
    for (const client of clients) {
      // There is none where the client's own record could not be read.
      if (client?.kind !== 'client' || client.archivedAt !== null) continue;
      const row = latest.get(client.id);
      rows.push(client, ...(row && row.key !== client.key ? [row] : []));
      shown += 1;
    }
  }
  const all = await store.count(isInKind('client'));
  return { all, rows: await openRows(db, rows, lock) };
}

/** So many rows are asked for at once where the browser can do that: one by one each costs a turn of the page. */
const AT_ONCE = 100;

type Latest = { key: string; value: ListRow };
type RowIndex = {
  /** Newer than the browsers that are promised (Chrome 141). */
  getAllRecords?: (given: { direction: 'prev'; count: number }) => Promise<Latest[]>;
  openCursor: (range: IDBKeyRange | null, direction: 'prev') => Promise<RowCursor | null>;
};
type RowCursor = { value: ListRow; continue: () => Promise<RowCursor | null> };

/** The rows by their moments, the latest first; one where the two ways of reading meet may come twice. */
async function* latestFirst(index: RowIndex): AsyncGenerator<ListRow, void> {
  const many = await index.getAllRecords?.({ direction: 'prev', count: AT_ONCE });
  for (const { value } of many ?? []) yield value;
  if (many && many.length < AT_ONCE) return;
  const last = many?.at(-1)?.key;
  let cursor = await index.openCursor(last === undefined ? null : IDBKeyRange.upperBound(last), 'prev');
  for (; cursor; cursor = await cursor.continue()) yield cursor.value;
}
