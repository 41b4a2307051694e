import type { Database, Quarantined, Row } from './database.ts';
import { type Lock, noLock } from './lock.ts';
import { isSealedRow } from './sealed.ts';
import { forgetSecondCopies } from './second-copy.ts';

/** The rows that could not be read, as they stood; those that are sealed are opened where the key is here. */
export async function readQuarantine(db: Database, { sealer }: Lock = noLock()): Promise<Quarantined[]> {
  const all = await db.getAll('quarantine');
  return Promise.all(
    all.map(async (aside) => {
      const { row } = aside;
      if (!sealer || !isRow(row) || !isSealedRow(row)) return aside;
      const opened = await sealer.openRow(row).catch(() => null);
      return opened ? { ...aside, row: opened.row } : aside;
    }),
  );
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'key' in value && 'record' in value;
}

/** Lets go of the rows that could not be read, after they were saved as a file, and of the second copies of these alone. */
export async function emptyQuarantine(db: Database): Promise<void> {
  const all = await db.getAll('quarantine');
  await db.clear('quarantine');
  await forgetSecondCopies(all.flatMap(({ row }) => (isRow(row) ? [row.key] : [])));
}
