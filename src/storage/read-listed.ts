import type { EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { ListRow, RowKind } from '#src/domain/model/list-row.ts';
import type { Database } from './database.ts';
import { keyOf } from './keys.ts';
import { keepLabelBook, type LabelBook, readLabelBook } from './label-book.ts';
import { idIn } from './list-rows.ts';
import { type Lock, noLock, type Sealed, type Sealer } from './lock.ts';
import { ownKeys } from './owners.ts';
import { isInKind } from './row-range.ts';

/** So many rows are handed over at once: thousands would hold the page up while somebody types. */
const AT_ONCE = 500;
/** So many are opened at once, for the same reason. */
const OPENED_AT_ONCE = 50;

/**
 * The rows of these kinds, and no whole record; of those whose words are sealed none while locked. The titles of what belongs to a
 * client who is here stay sealed: no list shows them. A row that cannot be opened is deleted, and is made anew with its
 * record (see `unlistedKeys`).
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
  const { sealer } = lock;
  if (!sealer || !kinds.includes('client') || !rows.some(hasSealedWords)) return openRows(db, rows, lock);
  const before = await readLabelBook(db, sealer);
  const opened = await openRows(db, rows, lock, before);
  // A disk that cannot be written to opens them one by one each time.
  if (lock.sealer === sealer) await keepLabelBook(db, lock, labelsOf(rows, opened), before).catch(() => {});
  return opened;
}

/** Opens what is sealed of these rows and stands in a list; `known` are words that were opened before. See `readListRows`. */
export async function openRows(
  db: Database,
  rows: readonly ListRow[],
  { sealer }: Lock,
  known: LabelBook = new Map(),
): Promise<ListRow[]> {
  if (!sealer) return rows.filter((row) => !hasSealedWords(row));
  const clients = new Set(rows.flatMap(({ kind, id }) => (kind === 'client' ? [id] : [])));
  const opened: (ListRow | null)[] = [];
  let waiting: Promise<void>[] = [];
  for (const [at, row] of rows.entries()) {
    opened[at] = row;
    if (!hasSealedWords(row) || clients.has(row.owner)) continue;
    const words = known.get(row.key);
    if (words && row.kind === 'client' && words.iv === row.sealed.iv) {
      const { sealed: _, ...plain } = row;
      opened[at] = { ...plain, label: words.label, tags: words.tags };
      continue;
    }
    const take = (one: ListRow | null) => {
      opened[at] = one;
    };
    waiting.push(openRow(db, sealer, row).then(take));
    if (waiting.length < OPENED_AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return opened.filter((row) => row !== null);
}

async function openRow(db: Database, sealer: Sealer, row: ListRow): Promise<ListRow | null> {
  try {
    return await sealer.openListRow(row);
  } catch {
    await db.delete('rows', row.key);
    return null;
  }
}

/** What is sealed of clients among these rows, as it was opened. */
function labelsOf(rows: readonly ListRow[], opened: readonly ListRow[]): LabelBook {
  const ivs = new Map(rows.flatMap((row) => (hasSealedWords(row) ? [[row.key, row.sealed.iv]] : [])));
  return new Map(
    opened.flatMap((row) => {
      const iv = ivs.get(row.key);
      if (row.kind !== 'client' || iv === undefined) return [];
      return [[row.key, { iv, label: row.label, tags: row.tags }]];
    }),
  );
}

function hasSealedWords(row: ListRow): row is ListRow & { sealed: Sealed } {
  return 'sealed' in row;
}

/** The keys of records that have no small row. */
export async function unlistedKeys(db: Database): Promise<string[]> {
  const tx = db.transaction(['records', 'rows']);
  // A row without its record goes when the page starts: as many rows as records are those of these records.
  const counts = await Promise.all([tx.objectStore('records').count(), tx.objectStore('rows').count()]);
  if (counts[0] === counts[1]) return [];
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
  if (kind === 'version' || kind === 'session') return Promise.resolve([keyOf(kind, id)]);
  return kind === 'client' ? keysOfClient(db, id) : keysOfReflection(db, id);
}
