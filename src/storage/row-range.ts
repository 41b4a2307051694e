import type { RowKind } from '#src/domain/model/list-row.ts';

/** The keys of a kind: what follows it in a key is a stroke, and the sign after the stroke ends the range. */
export function isInKind(kind: RowKind): IDBKeyRange {
  return IDBKeyRange.bound(`${kind}/`, `${kind}0`, false, true);
}
