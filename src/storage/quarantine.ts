import type { Database, Quarantined } from './database.ts';

/** The rows that could not be read, as they stood. */
export async function readQuarantine(db: Database): Promise<Quarantined[]> {
  return db.getAll('quarantine');
}

/** Lets go of the rows that could not be read, after they were saved as a file. */
export async function emptyQuarantine(db: Database): Promise<void> {
  await db.clear('quarantine');
}
