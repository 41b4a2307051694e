import { rowOf } from '#src/domain/coaching/row-of.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Saved } from './keys.ts';

const encoder = new TextEncoder();

/** The small row of a record, with the bytes that it takes as JSON. */
export function listRow(key: string, record: Saved): ListRow {
  return rowOf(key, record, encoder.encode(JSON.stringify(record)).length);
}

/** The id in a key. */
export function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
