import { rowOf } from '#src/domain/coaching/row-of.ts';
import { type ListRow, NOBODY, OWN } from '#src/domain/model/list-row.ts';
import type { Saved } from './keys.ts';

const encoder = new TextEncoder();

/** The small row of a record, with the bytes that it takes as JSON. */
export function listRow(key: string, record: Saved): ListRow {
  return rowOf(key, record, encoder.encode(JSON.stringify(record)).length);
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

/** The id in a key. */
export function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
