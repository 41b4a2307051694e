/** Saved work is here and what reads it did not arrive: nothing may go on as though nothing were saved. */
export class ReaderMissing extends Error {}

/**
 * Fetches what checks saved work and brings it to this version: nobody needs it before something is saved.
 * Throws `ReaderMissing` where it cannot come, as all below.
 */
export async function loadReader() {
  return (await arrived(import('./read-row.ts'))).readRow;
}

/** Fetches what reads a database with records in it. */
export async function loadDatabaseReader() {
  return (await arrived(import('./read-database.ts'))).readDatabase;
}

/** Fetches what writes down what pages left behind. */
export async function loadMender() {
  return (await arrived(import('./mend-tails.ts'))).mendTails;
}

/** Fetches what reads the second copy, wanted where the database was lost. */
export async function loadMirrorReader() {
  return (await arrived(import('./mirror.ts'))).readMirror;
}

async function arrived<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ReaderMissing('What reads saved work did not arrive.', { cause });
  }
}
