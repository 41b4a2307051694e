import type { Row } from './database.ts';
import type { Sealed } from './lock.ts';

export function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value && 'iv' in value && 'data' in value;
}

export function isSealedRow(row: Row): row is Row & { record: Sealed } {
  return isSealed(row.record);
}
