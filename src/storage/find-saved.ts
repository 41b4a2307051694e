import { openDatabase } from './database.ts';
import { type Found, type Looking, readVault } from './found.ts';
import { hasCache } from './patience.ts';
import { readEmpty } from './read-empty.ts';
import { arrived, loadReader, ReaderMissing } from './reader.ts';
import { readSentinel } from './sentinel.ts';
import { tailKeys } from './tail.ts';

/** Fetched only where something is, or was. Throws `ReaderMissing` where it cannot come. */
const loadFinder = async () => (await arrived(import('./find-kept.ts'))).findKept;
const loadOtherwise = async () => (await arrived(import('./find-otherwise.ts'))).findOtherwise;

/**
 * Opens the database, brings it to this version and reads what is one's own. What cannot be written is read all the same.
 * Throws only where saved work cannot be read because a part of the page did not arrive.
 */
export async function findSaved(given: Looking): Promise<Found> {
  const noted = readSentinel();
  const wasHere = (noted?.records ?? 0) > 0;
  // On its way while the database opens; whether it came is asked where it is needed.
  if (wasHere) Promise.all([loadReader(), loadFinder()]).catch(() => {});
  const opened = await openDatabase();
  if (opened.kind !== 'open') {
    // A browser without a database, where nothing was ever kept: nothing to look for.
    if (opened.error === null && !wasHere) return { kind: 'memory', refusal: null };
    return (await (await loadOtherwise())(opened, given, wasHere)) ?? findSaved(given);
  }
  const { db } = opened;
  try {
    const empty = await readEmpty(db);
    // A second copy is looked for by its name alone where nobody knows if anything was here.
    if (
      !empty ||
      empty.unread > 0 ||
      wasHere ||
      tailKeys().length > 0 ||
      (!noted && (await hasCache('waymark-mirror')))
    )
      return await (await loadFinder())(db, given, empty);
    const vault = await readVault(db, given.lock);
    return { ...empty, kind: 'ready', db, hasSecond: false, vault, refusal: null };
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return (
      (await (await loadOtherwise())({ kind: 'refused', db, error }, given, wasHere)) ?? findSaved(given)
    );
  }
}
