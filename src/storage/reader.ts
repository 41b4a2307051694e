/** Saved work is here and what reads it did not arrive: nothing may go on as though nothing were saved. */
export class ReaderMissing extends Error {}

/**
 * Fetches what checks saved work and brings it to this version: nobody needs it before something is saved.
 * Throws `ReaderMissing` where it cannot come.
 */
export async function loadReader() {
  try {
    return (await import('./read-row.ts')).readRow;
  } catch (cause) {
    throw new ReaderMissing('What reads saved work did not arrive.', { cause });
  }
}
