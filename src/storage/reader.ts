/** Saved work is here and what reads it did not arrive: nothing may go on as though nothing were saved. */
export class ReaderMissing extends Error {}

/**
 * Fetches what checks saved work and brings it to this version: nobody needs it before something is saved.
 * Throws `ReaderMissing` where it cannot come.
 */
export async function loadReader() {
  return (await arrived(import('./read-row.ts'))).readRow;
}

/** What a fetch brings. Throws `ReaderMissing` where it does not come. */
export async function arrived<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new ReaderMissing('What reads saved work did not arrive.', { cause });
  }
}
