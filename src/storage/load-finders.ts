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

/** Fetches what keeps and reads second copies, wanted where something was lost. */
export function loadSecondCopies() {
  return arrived(import('./second-copy.ts'));
}

/** Fetches what finds saved work where the database does not do as it should. */
export async function loadOtherwise() {
  return (await arrived(import('./find-otherwise.ts'))).findOtherwise;
}
