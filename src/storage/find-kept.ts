import type { Database } from './database.ts';
import { type Found, type Looking, readVault } from './found.ts';
import { recordsOf } from './keys.ts';
import { noLock } from './lock.ts';
import { mendTails } from './mend-tails.ts';
import type { Mirror } from './mirror.ts';
import { type ReadDatabase, readDatabase } from './read-database.ts';
import { keepWhatIsLost, readWorthwhileMirror } from './second-copy.ts';
import { hadRecords, readSentinel } from './sentinel.ts';
import { tailKeys } from './tail.ts';

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
  const vault = await readVault(db, lock);
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
  const deleted = new Set(last.rows.map(({ key }) => key));
  const copied = mirror ? [...recordsOf(mirror.library).keys(), ...mirror.sealed.map(({ key }) => key)] : [];
  return (readSentinel()?.records ?? 0) <= deleted.size && copied.every((key) => deleted.has(key));
}
