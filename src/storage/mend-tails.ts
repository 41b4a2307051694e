import type { Database } from './database.ts';
import { keyOf, partsOf, type Saved, SHELVES } from './keys.ts';
import type { Lock } from './lock.ts';
import { readTails } from './read-tails.ts';
import { loadReader } from './reader.ts';
import { dropTail, type Tail } from './tail.ts';
import type { Change } from './write-once.ts';
import { writeRows } from './write-rows.ts';

type ReadRow = Awaited<ReturnType<typeof loadReader>>;
type Given = { at: string; titleAside: (title: string) => string; lock: Lock };

/** Writes what pages left behind, by the same comparison as any other write; says whether there was anything. */
export async function mendTails(db: Database, { at, titleAside, lock }: Given): Promise<boolean> {
  let isMended = false;
  for (const tail of readTails()) {
    try {
      isMended = (await mend(db, tail, { at, titleAside, lock })) || isMended;
      dropTail(tail.tab);
    } catch {
      // The database refused, for want of room or because the workspace is locked: the tail waits until it can be written.
    }
  }
  return isMended;
}

async function mend(db: Database, tail: Tail, { at, titleAside, lock }: Given): Promise<boolean> {
  const changes = await newerThanSaved(db, tail);
  if (changes.length === 0) return false;
  const keepAside = (record: Saved) => {
    const id = `${record.id}-${tail.tab}`.slice(0, 80);
    if ('title' in record)
      return { key: keyOf('reflection', id), record: { ...record, id, title: titleAside(record.title) } };
    return 'agenda' in record ? { key: keyOf('session', id), record: { ...record, id } } : null;
  };
  const written = await writeRows({ db, changes, tab: tail.tab, at, durability: 'strict', keepAside, lock });
  return written.kind === 'written';
}

/** The changes of a tail that the database has not got after all. */
async function newerThanSaved(db: Database, tail: Tail): Promise<Change[]> {
  const readRow = await loadReader();
  const changes = tail.changes.flatMap((change) => readChange(readRow, change, tail.version) ?? []);
  const rows = await Promise.all(changes.map(({ key }) => db.get('records', key)));
  return changes.filter(({ record }, at) => {
    const row = rows[at];
    return !row || row.writer !== tail.tab || row.revision < (record?.revision ?? 0);
  });
}

/** One change, checked as strictly as a row of the database; null when it does not fit. */
function readChange(readRow: ReadRow, change: unknown, version: number): Change | null {
  if (typeof change !== 'object' || change === null || !('key' in change && 'record' in change)) return null;
  const { key, record } = change;
  const parts = partsOf(key);
  if (!parts || typeof key !== 'string') return null;
  const read = readRow({ key, revision: 0, writer: '', record }, version);
  const whole = read.kind === 'ok' ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
  const base = 'base' in change && typeof change.base === 'number' ? change.base : undefined;
  const isOwn = 'isOwn' in change && change.isOwn === true;
  return whole ? { key, record: whole, base, isOwn, isLate: true } : null;
}
