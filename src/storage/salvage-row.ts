import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Row } from './database.ts';
import { partsOf } from './keys.ts';
import type { readRow } from './read-row.ts';

/** What can still be read of a damaged reflection, and of how many answers that is true. */
export type Salvaged = { record: Reflection; saved: number; lost: number };

/** More places than this are not damage but something else. */
const MOST_PLACES = 500;
/** Whose it is and which it is cannot be guessed: a client's words must never turn up among somebody else's. */
const NEVER_GUESSED: ReadonlySet<string> = new Set(['id', 'clientId']);

/**
 * Takes out of a damaged reflection what does not fit, entry by entry, until the rest can be read; null where whose it is
 * cannot be told, or no answer is left. The row itself is not changed.
 */
export function salvageRow(read: typeof readRow, row: Row, version: number, at: string): Salvaged | null {
  const parts = partsOf(row.key);
  if (parts?.kind !== 'reflection' || !isObject(row.record)) return null;
  const blank: Readonly<Record<string, unknown>> = {
    ...emptyReflection({ id: parts.id, now: at, language: 'en' }),
    revision: Number.isInteger(row.revision) && row.revision >= 0 ? row.revision : 0,
  };
  const record = structuredClone(row.record);
  const before = countAnswers(row.record);
  for (let place = 0; place < MOST_PLACES; place += 1) {
    const found = read({ ...row, record }, version);
    if (found.kind === 'ok') {
      const whole = found.library.reflections[parts.id];
      const saved = whole ? Object.keys(whole.answers).length : 0;
      return whole && saved > 0 ? { record: whole, saved, lost: Math.max(0, before - saved) } : null;
    }
    if (found.kind !== 'broken' || !found.misfit) return null;
    const [, , field, entry] = found.misfit.path;
    if (field === undefined || NEVER_GUESSED.has(field)) return null;
    const value = record[field];
    if (entry !== undefined && Array.isArray(value)) value.splice(Number(entry), 1);
    else if (entry !== undefined && isObject(value) && entry in value) delete value[entry];
    else if (field in blank) record[field] = structuredClone(blank[field]);
    else delete record[field];
  }
  return null;
}

function countAnswers(record: Readonly<Record<string, unknown>>): number {
  return isObject(record.answers) ? Object.keys(record.answers).length : 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
