import type { Database } from './database.ts';
import { type Found, type Looking, readVault } from './found.ts';
import { recordsOf } from './keys.ts';
import { isVaultMeta, type Lock, noLock } from './lock.ts';
import { mendTails } from './mend-tails.ts';
import { type Mirror, vaultOfMirror } from './mirror.ts';
import { type ReadDatabase, readDatabase } from './read-database.ts';
import { rowsIn } from './rows-in.ts';
import { isSealedRow } from './sealed.ts';
import { keepWhatIsLost, readWorthwhileMirror } from './second-copy.ts';
import { hadRecords, readSentinel } from './sentinel.ts';
import { tailKeys } from './tail.ts';
import type { VaultMeta } from './vault-meta.ts';

/** Finds what is kept in a database that opened; `empty` is what was read where it holds no record. */
export async function findKept(
  db: Database,
  { tab, now, titleAside, lock = noLock() }: Looking,
  empty: Extract<ReadDatabase, { kind: 'read' }> | null,
): Promise<Found> {
  const read = empty ?? (await readDatabase(db, { at: now(), tab }));
  if (read.kind === 'newer') return read;
  if (read.records === 0 && read.unread === 0) {
    const mirror = await readWorthwhileMirror();
    if ((mirror || hadRecords()) && !(await wasDeleted(db, mirror))) return { kind: 'lost', db, mirror };
  }
  const told = await readVault(db, lock);
  const vault = isWhole(told) ? told : await vaultFromCopy(db, read, lock);
  const isMended = tailKeys().length > 0 && (await mendTails(db, { at: now(), titleAside, lock }));
  const hasSecond = await keepWhatIsLost(db, read);
  const again = isMended ? await readDatabase(db, { at: now(), tab }) : read;
  const { library, unread, hasClients } = again.kind === 'read' ? again : read;
  return { kind: 'ready', db, library, unread, hasSecond, hasClients, vault, refusal: null };
}

/** Whether the last thing done here was to delete all there was: the page may go before it has noted that down. */
async function wasDeleted(db: Database, mirror: Mirror | null): Promise<boolean> {
  const last = (await db.getAll('snapshots')).at(-1);
  if (last?.reason !== 'delete') return false;
  const deleted = new Set(rowsIn(last).map(({ key }) => key));
  const copied = mirror ? [...recordsOf(mirror.library).keys(), ...mirror.sealed.map(({ key }) => key)] : [];
  return (readSentinel()?.records ?? 0) <= deleted.size && copied.every((key) => deleted.has(key));
}

/**
 * How the workspace is locked, put back from beside the second copy where the database has lost it: without it nobody opens
 * what is sealed, whatever passphrase they know. Null where nothing is sealed, or there is nothing to put back.
 */
async function vaultFromCopy(
  db: Database,
  { records, library }: Extract<ReadDatabase, { kind: 'read' }>,
  lock: Lock,
): Promise<VaultMeta | null> {
  // All that is here is one's own and open, as with most people.
  if (records <= recordsOf(library).size) return null;
  const vault = await vaultOfMirror();
  if (vault?.kind !== 'passphrase' || !(await db.getAll('records')).some(isSealedRow)) return null;
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const here = await tx.store.get('vault');
  if (!isVaultMeta(here) || !isWhole(here)) await tx.store.put(vault, 'vault');
  await tx.done;
  return readVault(db, lock);
}

/** Whether somebody who knows the passphrase could open the workspace by this; nobody could by half of it. */
function isWhole(vault: VaultMeta | null): boolean {
  if (vault?.kind !== 'passphrase') return vault !== null;
  const { id, iv, wrapped, derivation } = vault;
  return [id, iv, wrapped].every((part) => typeof part === 'string') && derivation instanceof Object;
}
