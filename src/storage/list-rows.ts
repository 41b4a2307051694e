import { rowOf } from '#src/domain/coaching/row-of.ts';
import { type ListRow, NOBODY, OWN, type RowKind } from '#src/domain/model/list-row.ts';
import type { Database } from './database.ts';
import { keyOf, type Saved } from './keys.ts';

const encoder = new TextEncoder();

/** The small row of a record, with the bytes that it takes as JSON. */
export function listRow(key: string, record: Saved): ListRow {
  return rowOf(key, record, encoder.encode(JSON.stringify(record)).length);
}

/** The rows of these kinds, and no whole record. */
export async function readListRows(db: Database, kinds: readonly RowKind[]): Promise<ListRow[]> {
  const tx = db.transaction('rows');
  // What follows the kind in a key is a stroke; the sign after it ends the range.
  const lists = await Promise.all(
    kinds.map((kind) => tx.store.getAll(IDBKeyRange.bound(`${kind}/`, `${kind}0`, false, true))),
  );
  return lists.flat();
}

/** The keys of everything that belongs to a client: their record, reflections with versions, and sessions. */
export async function keysOfClient(db: Database, clientId: string): Promise<string[]> {
  const index = db.transaction('rows').store.index('owner');
  const keys = await index.getAllKeys(clientId);
  const versions = await Promise.all(keys.map((key) => index.getAllKeys(idIn(key))));
  return [keyOf('client', clientId), ...keys, ...versions.flat()];
}

/** The keys of a reflection and of its versions. */
export async function keysOfReflection(db: Database, id: string): Promise<string[]> {
  const versions = await db.transaction('rows').store.index('owner').getAllKeys(id);
  return [keyOf('reflection', id), ...versions];
}

type OwnerIndex = { getAllKeys: (owner: string) => Promise<string[]> };

/** The keys of one's own reflections and of their versions, inside a running transaction. */
export async function ownKeys(index: OwnerIndex): Promise<string[]> {
  const reflections = await index.getAllKeys(OWN);
  const versions = await Promise.all(reflections.map((key) => index.getAllKeys(idIn(key))));
  return [...reflections, ...versions.flat()];
}

/** Whether anybody is a client here, inside a running transaction. */
export async function hasAnyClient(index: {
  getKey: (owner: string) => Promise<string | undefined>;
}): Promise<boolean> {
  return (await index.getKey(NOBODY)) !== undefined;
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
