import type { Library } from '#src/domain/model/library.ts';
import { type Database, openDatabase, type Quarantined, type Row } from './database.ts';
import { recordsOf } from './keys.ts';
import { listRow } from './list-rows.ts';
import { mendTails } from './mend-tails.ts';
import { dropMirror, type Mirror, readMirror } from './mirror.ts';
import { readDatabase } from './read-database.ts';
import { loadReader, ReaderMissing } from './reader.ts';
import { readSentinel, writeSentinel } from './sentinel.ts';
import { dropTails } from './tail.ts';

/** What stands on this device, as found when the page opened. */
export type Found =
  /** `unread`: how many records could not be read and stand aside. */
  | { kind: 'ready'; db: Database; library: Library; unread: number; hasClients: boolean }
  /** The database is empty although it should not be; `mirror` is the newest second copy. */
  | { kind: 'lost'; db: Database; mirror: Mirror | null }
  | { kind: 'newer'; version: number; raw: readonly unknown[] }
  /** This browser keeps nothing for the page. `hadRecords`: it did on an earlier visit. */
  | { kind: 'memory'; hadRecords: boolean };

type Given = {
  tab: string;
  now: () => string;
  /** The title of a version that was kept beside another tab's. */
  titleAside: (title: string) => string;
};

/**
 * Opens the database, brings it to this version and reads what is one's own. Throws only where saved work cannot be read
 * because a part of the page did not arrive.
 */
export async function findSaved({ tab, now, titleAside }: Given): Promise<Found> {
  const hadRecords = (readSentinel()?.records ?? 0) > 0;
  // On its way while the database opens; whether it came is asked where it is needed.
  if (hadRecords) loadReader().catch(() => {});
  const opened = await openDatabase();
  if (opened.kind === 'none') return { kind: 'memory', hadRecords };
  const { db } = opened;
  try {
    const read = await readDatabase(db, { at: now(), tab });
    if (read.kind === 'newer') return read;
    if (read.records === 0 && read.unread === 0 && hadRecords) {
      const mirror = await readMirror();
      // A second copy without a record in it would only lead back here.
      return { kind: 'lost', db, mirror: mirror && recordsOf(mirror.library).size > 0 ? mirror : null };
    }
    const isMended = await mendTails(db, { at: now(), titleAside });
    const { library, unread, hasClients } = isMended ? await readAgain(db, { at: now(), tab }, read) : read;
    return { kind: 'ready', db, library, unread, hasClients };
  } catch (error) {
    if (error instanceof ReaderMissing) throw error;
    return { kind: 'memory', hadRecords };
  }
}

async function readAgain<T>(db: Database, given: { at: string; tab: string }, before: T) {
  const read = await readDatabase(db, given);
  return read.kind === 'read' ? read : before;
}

/** Puts the second copy back into an empty database; all of it or nothing. */
export async function restoreMirror(db: Database, { library }: Mirror, tab: string): Promise<void> {
  const tx = db.transaction(['records', 'rows'], 'readwrite', { durability: 'strict' });
  for (const [key, record] of recordsOf(library)) {
    const row: Row = { key, revision: record.revision, writer: tab, record };
    await tx.objectStore('records').put(row);
    await tx.objectStore('rows').put(listRow(key, record));
  }
  await tx.done;
}

/** Forgets that anything was here, after the person decided to begin anew. */
export async function startAfresh(): Promise<void> {
  writeSentinel({ records: 0, lastRevision: 0 });
  dropTails();
  await dropMirror();
}

/** The rows that could not be read, as they stood. */
export async function readQuarantine(db: Database): Promise<Quarantined[]> {
  return db.getAll('quarantine');
}

/** Lets go of the rows that could not be read, after they were saved as a file. */
export async function emptyQuarantine(db: Database): Promise<void> {
  await db.clear('quarantine');
}

/** Deletes everything that this page has ever kept on this device. */
export async function eraseAll(db: Database): Promise<void> {
  const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    tx.objectStore('records').clear(),
    tx.objectStore('rows').clear(),
    tx.objectStore('snapshots').clear(),
    tx.objectStore('quarantine').clear(),
    tx.done,
  ]);
  await startAfresh();
}
