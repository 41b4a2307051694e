import { deleteDB, openDB } from 'idb';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import {
  type Database,
  NAME,
  type Opened,
  openDatabase,
  type Row,
  type Schema,
  stepAside,
} from './database.ts';
import type { Found, Looking, Refusal } from './found.ts';
import { type Kind, partsOf, SHELVES } from './keys.ts';
import { isVaultMeta, tellLock } from './lock.ts';
import { loadReader } from './reader.ts';
import { salvageRow } from './salvage-row.ts';
import { isSealedRow } from './sealed.ts';
import { haveSecondCopies, readWorthwhileMirror } from './second-copy.ts';
import { statedVersion } from './stated-version.ts';
import { versionsToTry } from './versions-to-try.ts';

/** Every store of this layout. */
const STORES = ['records', 'rows', 'snapshots', 'quarantine', 'meta'] as const;

export type Amiss = Exclude<Opened, { kind: 'open' }> | { kind: 'refused'; db: Database; error: unknown };

/**
 * What is left where the database does not open, lacks stores, or refuses what the start writes: reading never depends on
 * being able to write, and what cannot be read may still have its second copy. Null where the database was made anew: it is to be
 * looked into once more.
 */
export async function findOtherwise(amiss: Amiss, given: Looking, wasHere: boolean): Promise<Found | null> {
  if (amiss.kind === 'refused') {
    // It opened and lacks stores: something else than a Waymark has been at it.
    const { objectStoreNames } = amiss.db;
    if (!STORES.every((name) => objectStoreNames.contains(name))) return mendTorn(amiss.db, wasHere);
    const refusal = nameOf(amiss.error) === 'QuotaExceededError' ? 'full' : 'unknown';
    return readOnly(amiss.db, given, refusal, wasHere);
  }
  const reason = troubleOf(amiss.error);
  if (reason === 'newer') return findNewer();
  if (reason === 'full' || reason === 'damaged') {
    const db = await openAsItIs();
    if (db) return readOnly(db, given, reason === 'full' ? 'full' : 'unknown', wasHere);
  }
  if (reason === 'damaged') {
    const mirror = await readWorthwhileMirror();
    if (mirror) return { kind: 'lost', db: null, mirror };
  }
  return { kind: 'memory', refusal: reason === 'full' ? 'full' : wasHere ? 'blocked' : null };
}

/** A layout of later days: all of it as it stands, for a file. */
async function findNewer(): Promise<Found> {
  const db = await openAsItIs();
  if (!db) return { kind: 'memory', refusal: 'unknown' };
  try {
    const raw = await Promise.all(
      [...db.objectStoreNames].map(async (store) => ({ store, rows: await db.getAll(store) })),
    );
    return { kind: 'newer', raw };
  } finally {
    db.close();
  }
}

/** Opens the database in whatever layout it has; null where it is not there or does not open. */
async function openAsItIs(): Promise<Database | null> {
  try {
    return await openDB<Schema>(NAME, undefined, {
      // Nothing was here: nothing is made.
      upgrade: (_db, _from, _to, tx) => tx.abort(),
      blocking: stepAside,
    });
  } catch {
    return null;
  }
}

/**
 * A database without our stores holds nothing of ours; one that lacks some is made anew with what the others hold. Nothing
 * is deleted before it is in memory, and the second copy stands by.
 */
async function mendTorn(db: Database, wasHere: boolean): Promise<Found | null> {
  const kept = await readStores(db);
  db.close();
  await deleteDB(NAME);
  const opened = await openDatabase();
  if (opened.kind !== 'open') return { kind: 'memory', refusal: wasHere ? 'blocked' : null };
  const tx = opened.db.transaction(STORES, 'readwrite', { durability: 'strict' });
  for (const row of kept.records) await tx.objectStore('records').put(row);
  for (const row of kept.snapshots) await tx.objectStore('snapshots').add(row);
  for (const row of kept.quarantine) await tx.objectStore('quarantine').add(row);
  for (const [key, value] of kept.meta) await tx.objectStore('meta').put(value, key);
  await tx.done;
  opened.db.close();
  return null;
}

async function readStores(db: Database) {
  const all = async <Store extends (typeof STORES)[number]>(store: Store) =>
    db.objectStoreNames.contains(store) ? db.getAll(store) : [];
  const metaKeys = db.objectStoreNames.contains('meta') ? await db.getAllKeys('meta') : [];
  const meta = await all('meta');
  return {
    records: await all('records'),
    snapshots: await all('snapshots'),
    quarantine: await all('quarantine'),
    meta: metaKeys.flatMap((key, at) => {
      const value = meta[at];
      return value === undefined ? [] : [[key, value] as const];
    }),
  };
}

/** Reads one's own reflections and writes nothing. */
async function readOnly(db: Database, given: Looking, refusal: Refusal, wasHere: boolean): Promise<Found> {
  const stores: readonly string[] = [...db.objectStoreNames];
  try {
    const rows = stores.includes('records') ? await db.getAll('records') : [];
    const has = (store: string) => stores.includes(store);
    const stated = statedVersion(has('meta') ? await db.get('meta', 'version') : undefined);
    if ((stated ?? 0) > LIBRARY_VERSION) return { kind: 'newer', raw: rows };
    const meta = has('meta') ? await db.get('meta', 'vault') : undefined;
    const vault = isVaultMeta(meta) ? meta : null;
    if (given.lock) tellLock(given.lock, vault);
    if (rows.length === 0 && wasHere) {
      const mirror = await readWorthwhileMirror();
      if (mirror) return { kind: 'lost', db, mirror };
    }
    const { library, unread, hasClients } = await readRows(rows, stated, given.now());
    const aside = has('quarantine') ? await db.count('quarantine') : 0;
    const hasSecond = await haveSecondCopies();
    return { kind: 'ready', db, library, unread: unread + aside, hasSecond, hasClients, vault, refusal };
  } catch {
    const mirror = await readWorthwhileMirror();
    return mirror ? { kind: 'lost', db: null, mirror } : { kind: 'memory', refusal };
  }
}

async function readRows(rows: readonly Row[], stated: number | null, at: string) {
  const readRow = await loadReader();
  const library = emptyLibrary();
  let unread = 0;
  let hasClients = false;
  const ofKind = (kind: Kind) => rows.filter(({ key }) => partsOf(key)?.kind === kind);
  for (const row of [...ofKind('reflection'), ...ofKind('version')]) {
    if (isSealedRow(row)) {
      hasClients = true;
      continue;
    }
    const found = versionsToTry(stated)
      .map((version) => readRow(row, version))
      .find(({ kind }) => kind === 'ok');
    if (found?.kind === 'ok') hasClients = takeOwn(library, found.library) || hasClients;
    else {
      unread += 1;
      const salvaged = salvageRow(readRow, row, stated ?? LIBRARY_VERSION, at);
      if (salvaged?.record.clientId === null) library.reflections[salvaged.record.id] = salvaged.record;
    }
  }
  return { library, unread, hasClients: hasClients || ofKind('client').length > 0 };
}

/** Takes in what is one's own; says whether it was somebody else's. */
function takeOwn(library: Library, found: Library): boolean {
  const reflections = Object.values(found.reflections);
  const versions = Object.values(found.versions);
  const isClients = [...reflections, ...versions.map(({ reflection }) => reflection)].some(
    ({ clientId }) => clientId !== null,
  );
  if (!isClients) for (const shelf of Object.values(SHELVES)) Object.assign(library[shelf], found[shelf]);
  return isClients;
}

/** Why the database could not be opened. */
type Trouble =
  /** This browser keeps it from this page. */
  | 'refused'
  /** There is no room for what opening writes. */
  | 'full'
  /** A newer Waymark has given it another layout. */
  | 'newer'
  /** It is there and cannot be read. */
  | 'damaged';

function troubleOf(error: unknown): Trouble {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  // What browsers say of files that they cannot make sense of.
  return ['UnknownError', 'DataError', 'AbortError', 'NotReadableError'].includes(name)
    ? 'damaged'
    : 'refused';
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
