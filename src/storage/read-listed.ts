import type { EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { ListRow, RowKind } from '#src/domain/model/list-row.ts';
import type { Database } from './database.ts';
import { keyOf } from './keys.ts';
import { idIn, ownKeys } from './list-rows.ts';
import { type Lock, noLock } from './lock.ts';

/** So many rows are handed over at once: thousands would hold the page up while somebody types. */
const AT_ONCE = 500;

/**
 * The rows of these kinds, and no whole record; of those whose words are sealed none while locked. A row that cannot be
 * opened is deleted, and is made anew with its record (see `unlistedKeys`).
 */
export async function readListRows(
  db: Database,
  kinds: readonly RowKind[],
  lock: Lock = noLock(),
): Promise<ListRow[]> {
  const { store } = db.transaction('rows');
  const rows: ListRow[] = [];
  for (const kind of kinds) {
    const range = isInKind(kind);
    let some = await store.getAll(range, AT_ONCE);
    rows.push(...some);
    while (some.length === AT_ONCE) {
      some = await store.getAll(IDBKeyRange.bound(some.at(-1)?.key, range.upper, true, true), AT_ONCE);
      rows.push(...some);
    }
  }
  return openRows(db, rows, lock);
}

/** The keys of a kind: what follows it in a key is a stroke, and the sign after the stroke ends the range. */
export function isInKind(kind: RowKind): IDBKeyRange {
  return IDBKeyRange.bound(`${kind}/`, `${kind}0`, false, true);
}

/** Opens what is sealed of these rows; see `readListRows`. */
export async function openRows(db: Database, rows: ListRow[], lock: Lock): Promise<ListRow[]> {
  if (!rows.some(hasSealedWords)) return rows;
  const opened = await Promise.all(rows.map((row) => (hasSealedWords(row) ? openRow(lock, row) : row)));
  const broken = rows.filter((_, at) => opened[at] === 'broken');
  await Promise.all(broken.map(({ key }) => db.delete('rows', key)));
  return opened.filter((row) => typeof row === 'object');
}

async function openRow({ sealer }: Lock, row: ListRow): Promise<ListRow | 'locked' | 'broken'> {
  if (!sealer) return 'locked';
  try {
    return await sealer.openListRow(row);
  } catch {
    return 'broken';
  }
}

function hasSealedWords(row: ListRow): boolean {
  return 'sealed' in row;
}

/** The keys of records that have no small row. */
export async function unlistedKeys(db: Database): Promise<string[]> {
  const tx = db.transaction(['records', 'rows']);
  const [keys, listed] = await Promise.all([
    tx.objectStore('records').getAllKeys(),
    tx.objectStore('rows').getAllKeys(),
  ]);
  const known = new Set(listed);
  return keys.filter((key) => !known.has(key));
}

/** The keys of everything that belongs to a client: their record, reflections with versions, and sessions. */
export async function keysOfClient(db: Database, clientId: string): Promise<string[]> {
  const index = db.transaction('rows').store.index('owner');
  const keys = await index.getAllKeys(clientId);
  const versions = await Promise.all(keys.map((key) => index.getAllKeys(idIn(key))));
  return [keyOf('client', clientId), ...keys, ...versions.flat()];
}

/** The keys of one's own reflections and of their versions. */
export function keysOfOwn(db: Database): Promise<string[]> {
  return ownKeys(db.transaction('rows').store.index('owner'));
}

/** The keys of a reflection and of its versions. */
export async function keysOfReflection(db: Database, id: string): Promise<string[]> {
  const versions = await db.transaction('rows').store.index('owner').getAllKeys(id);
  return [keyOf('reflection', id), ...versions];
}

/** The keys of all that a target names, as the rows know them. */
export function keysOfTarget(db: Database, { kind, id }: EraseTarget): Promise<string[]> {
  if (kind === 'version') return Promise.resolve([keyOf(kind, id)]);
  return kind === 'client' ? keysOfClient(db, id) : keysOfReflection(db, id);
}
