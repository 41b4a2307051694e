import type { Database } from './database.ts';
import { partsOf, recordsOf, type Saved, SHELVES } from './keys.ts';
import { type Lock, noLock } from './lock.ts';
import {
  entryOf,
  forgetInMirror,
  libraryIn,
  type Mirror,
  type MirrorEntry,
  mirrorKeys,
  readEntry,
  readJson,
  readMirror,
} from './mirror.ts';
import { hasCache } from './patience.ts';
import type { ReadDatabase } from './read-database.ts';
import { loadReader } from './reader.ts';
import { rowsIn } from './rows-in.ts';
import { isSealedRow } from './sealed.ts';
import { readSentinel } from './sentinel.ts';

/*
 * Second copies of what the database has lost or could not read. They lie apart from the second copy itself, which follows
 * the database: what stands here is written over by nothing, and goes only when somebody says so.
 */

const CACHE = 'waymark-aside';
const FOLDER = './aside/';

export type Why =
  /** The database could not read this record, or not all of it. */
  | 'damaged'
  /** The database has none, although it was saved. */
  | 'missing'
  /** The database has it as it stood earlier. */
  | 'older';
export type SecondCopy = { key: string; why: Why; savedAt: string; record: Saved };

/** The second copy of everything; null without a record in it, which would only lead back to where it is asked for. */
export async function readWorthwhileMirror(): Promise<Mirror | null> {
  const mirror = await readMirror();
  return mirror && recordsOf(mirror.library).size + mirror.sealed.length > 0 ? mirror : null;
}

function placeOf(key: string): string {
  return `${FOLDER}${key}.json`;
}

/** Keeps the second copies of these records as they stand, each once: the first that was kept stays. */
export async function keepSecondCopies(keys: readonly string[], why: Why): Promise<void> {
  try {
    for (const key of keys) {
      const entry = await readEntry(key);
      if (!entry) continue;
      // Opened only where there is something to keep: to open is to make.
      const cache = await caches.open(CACHE);
      if (await cache.match(placeOf(key))) continue;
      await cache.put(placeOf(key), new Response(JSON.stringify({ ...entry, why })));
    }
  } catch {
    // No Cache Storage here, or no room: then there is no second copy to keep either.
  }
}

type Read = Extract<ReadDatabase, { kind: 'read' }>;

/** Keeps second copies of what was damaged, and of what the database holds less of than it should; says whether there are any. */
export async function keepWhatIsLost(db: Database, read: Read): Promise<boolean> {
  await keepSecondCopies(read.setAside, 'damaged');
  if (isLessThanNoted(read)) await keepWhatIsMissing(db);
  return haveSecondCopies();
}

/** Whether the database holds fewer records than were noted down, or older ones: of clients only the count is known here. */
function isLessThanNoted({ records, library, hasClients, setAside }: Read): boolean {
  const noted = readSentinel();
  if (!noted) return false;
  const revisions = Object.values(library.reflections).map(({ revision }) => revision);
  const isOlder = !hasClients && Math.max(0, ...revisions) < noted.lastRevision;
  return records + setAside.length < noted.records || isOlder;
}

async function keepWhatIsMissing(db: Database): Promise<void> {
  try {
    const erased = await db.get('meta', 'erased');
    const gone = new Set<unknown>(Array.isArray(erased) ? erased : []);
    const deleted = await deletedHere(db);
    for (const key of await mirrorKeys()) {
      if (gone.has(key)) continue;
      const here = await db.get('records', key);
      const copied = (await readEntry(key))?.row.revision ?? 0;
      // The page went before its second copy followed.
      if (!here && copied <= (deleted.get(key) ?? -1)) await forgetInMirror([key]);
      else if (!here) await keepSecondCopies([key], 'missing');
      else if (copied > here.revision) await keepSecondCopies([key], 'older');
    }
  } catch {
    // What is in the database is all that can be had.
  }
}

/** What was deleted on purpose and is kept among the earlier states, each with the revision that is kept there. */
async function deletedHere(db: Database): Promise<Map<string, number>> {
  const deleted = new Map<string, number>();
  for (const snapshot of await db.getAll('snapshots'))
    if (snapshot?.reason === 'delete')
      for (const { key, revision } of rowsIn(snapshot))
        deleted.set(key, Math.max(revision, deleted.get(key) ?? revision));
  return deleted;
}

type Aside = MirrorEntry & { why: Why };

/** All that stands aside. What is damaged in its turn is passed over, and takes no other with it. */
async function readAside(): Promise<Aside[]> {
  try {
    if (!(await hasCache(CACHE))) return [];
    const cache = await caches.open(CACHE);
    const kept = await Promise.all((await cache.keys()).map((request) => readJson(cache, request)));
    return kept.flatMap((each) => {
      const entry = entryOf(each);
      return entry ? [{ ...entry, why: whyOf(each) }] : [];
    });
  } catch {
    return [];
  }
}

/** The second copies that stand aside and can be read: of what is sealed only those whose key is here. */
export async function readSecondCopies({ sealer }: Lock = noLock()): Promise<SecondCopy[]> {
  const aside = await readAside();
  if (aside.length === 0) return [];
  const readRow = await loadReader();
  const copies: SecondCopy[] = [];
  for (const { why, ...kept } of aside) {
    const entry = isSealedRow(kept.row) ? await sealer?.openRow(kept.row).catch(() => null) : kept;
    const library = entry && libraryIn(readRow, { ...kept, ...entry });
    const parts = partsOf(kept.row.key);
    const record = library && parts ? library[SHELVES[parts.kind]][parts.id] : undefined;
    if (record) copies.push({ key: kept.row.key, why, savedAt: kept.savedAt, record });
  }
  return copies;
}

/** Whether any stand aside; cheap enough to be asked at each start. */
export async function haveSecondCopies(): Promise<boolean> {
  return (await readAside()).length > 0;
}

/**
 * Puts second copies that are sealed back as they are where nothing stands in their place, which needs no key; says how many
 * wait for it, since something does.
 */
export async function bringSealedBack(db: Database): Promise<number> {
  let waiting = 0;
  for (const { row } of await readAside()) {
    if (!isSealedRow(row)) continue;
    const tx = db.transaction('records', 'readwrite', { durability: 'strict' });
    const isFree = (await tx.store.getKey(row.key)) === undefined;
    // Its small row is made when the workspace is opened.
    if (isFree) await tx.store.put(row);
    await tx.done;
    if (isFree) await forgetSecondCopies([row.key]);
    else waiting += 1;
  }
  return waiting;
}

/** Lets go of what is sealed: the vault that it was sealed for has gone. */
export async function forgetSealedCopies(): Promise<void> {
  const aside = await readAside();
  await forgetSecondCopies(aside.flatMap(({ row }) => (isSealedRow(row) ? [row.key] : [])));
}

/** Lets these go; without keys, all of them. */
export async function forgetSecondCopies(keys?: Iterable<string>): Promise<number> {
  try {
    if (!(await hasCache(CACHE))) return 0;
    const cache = await caches.open(CACHE);
    let gone = 0;
    if (keys) for (const key of keys) gone += (await cache.delete(placeOf(key))) ? 1 : 0;
    else gone = (await cache.keys()).length;
    if (!keys || (await cache.keys()).length === 0) await caches.delete(CACHE);
    return gone;
  } catch {
    return 0;
  }
}

/** Lets go of what belongs to clients and lies in the open: a vault has been made, and nothing of theirs may. */
export async function forgetOpenClients(): Promise<void> {
  const copies = await readSecondCopies();
  const ofClients = copies.filter(({ record }) =>
    'answers' in record
      ? record.clientId !== null
      : !('reflection' in record) || record.reflection.clientId !== null,
  );
  await forgetSecondCopies(ofClients.map(({ key }) => key));
}

function whyOf(kept: unknown): Why {
  const why = typeof kept === 'object' && kept !== null && 'why' in kept ? kept.why : null;
  return why === 'missing' || why === 'older' ? why : 'damaged';
}
