import { arrived } from './reader.ts';

/* What looks for saved work, each fetched when it is wanted. Throws `ReaderMissing` where it cannot come. */

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
