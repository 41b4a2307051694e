import type { Row, Snapshot } from './database.ts';

/** The rows in a snapshot, or in what a damaged disk holds in its place: none where nothing can be made of it. */
export function rowsIn(snapshot: unknown): Row[] {
  const rows = (snapshot as Partial<Snapshot> | null | undefined)?.rows;
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
