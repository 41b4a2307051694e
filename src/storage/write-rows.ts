import { isOfClients, WorkspaceLocked } from './lock.ts';
import { asIs, tryToWrite, type WriteGiven, type Written } from './write-once.ts';

/**
 * Writes changes in one transaction, each with its small row, and resolves when the database has confirmed all of them; throws when it
 * refused, and then none was written. Never writes over a version that this tab has not seen: such a record is
 * kept aside under a key of its own. What belongs behind the lock is sealed first; throws `WorkspaceLocked` where it cannot be.
 */
export async function writeRows(given: WriteGiven): Promise<Written> {
  const { lock, changes, tab } = given;
  const hasClients = changes.some(({ record }) => record && isOfClients(record));
  // Whoever has no lock fetches nothing of it.
  if (lock?.vaultId && (hasClients || lock.withOwn))
    return (await import('./write-sealed.ts')).writeSealed({ ...given, lock });
  const tried = await tryToWrite(given, (placed) => asIs(placed, tab), hasClients ? null : undefined);
  if (tried.kind === 'written' || tried.kind === 'newer') return tried;
  lock?.onStale();
  throw new WorkspaceLocked();
}
