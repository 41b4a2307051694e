import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database, Row } from './database.ts';
import { partsOf, SHELVES } from './keys.ts';
import { isVaultMeta, isWithOwn, vaultIdOf } from './lock.ts';
import { hasCache, withPatience } from './patience.ts';
import { loadReader } from './reader.ts';
import { isSealedRow } from './sealed.ts';
import { statedVersion } from './stated-version.ts';
import type { VaultMeta } from './vault-meta.ts';
import { versionsToTry } from './versions-to-try.ts';

const CACHE = 'waymark-mirror';
/** Never fetched: only names in the cache, which asks for addresses. Before version 6 all of it stood in one. */
const WHOLE = './mirror/library.json';
const MARK = './mirror/all.json';
const FOLDER = './mirror/';
/** How many records are copied at once while the second copy is made for the first time. */
const BATCH = 50;

/** `sealed`: what can be put back and not read; it opens with the passphrase that it was sealed under. */
export type Mirror = { savedAt: string; library: Library; sealed: Row[]; vault: VaultMeta | null };

/** Whoever waits for the second copy must not wait for ever: some browsers never answer there. */
async function openMirror(): Promise<Cache> {
  if ((await withPatience(caches.has(CACHE))) === null) throw new Error('The browser does not answer.');
  return caches.open(CACHE);
}

function placeOf(key: string): string {
  return `${FOLDER}${key}.json`;
}

/**
 * Brings the second copy of these records up to what the database holds. It lies in Cache Storage, in another directory
 * than the database, one entry a record, as the record stands there. Resolves in any case: it is the net below, never
 * the rope.
 */
export async function mirrorRecords(db: Database, keys: Iterable<string>, savedAt: string): Promise<void> {
  try {
    const cache = await openMirror();
    for (const key of keys) {
      const row = await db.get('records', key);
      if (row) await cache.put(placeOf(key), asResponse({ savedAt, version: LIBRARY_VERSION, row }));
      else await cache.delete(placeOf(key));
    }
  } catch {
    // No Cache Storage here, or no room: the database is what counts, and it speaks for itself.
  }
}

/**
 * Copies every record once, a few at a time; afterwards only what changes has to follow. One that was made for another
 * vault, or for none, is made anew: it may hold in the open what is sealed in the database.
 */
export async function mirrorAllOnce(db: Database, savedAt: string): Promise<void> {
  try {
    const cache = await openMirror();
    const mark = await readJson(cache, MARK);
    const vault = (await db.get('meta', 'vault')) ?? null;
    const copied = isRecord(mark) && 'vault' in mark ? mark.vault : null;
    const isSame = vaultIdOf(copied) === vaultIdOf(vault) && isWithOwn(copied) === isWithOwn(vault);
    if (mark && isSame) {
      // Another passphrase: the key that the former one opens must not lie here any longer.
      if (wrappedIn(copied) !== wrappedIn(vault)) await cache.put(MARK, asResponse({ savedAt, vault }));
      return;
    }
    if (!isSame) for (const request of await cache.keys()) await cache.delete(request);
    const keys = await db.getAllKeys('records');
    // Where only the mark is gone, what was copied stays: it may be the one good copy of a row that has been damaged since.
    const known = new Set(await mirrorKeys());
    const missing = keys.filter((key) => !known.has(key));
    for (let at = 0; at < missing.length; at += BATCH) {
      await mirrorRecords(db, missing.slice(at, at + BATCH), savedAt);
      // Whatever the person does comes first.
      await new Promise((resolve) => setTimeout(resolve));
    }
    await cache.delete(WHOLE);
    await cache.put(MARK, asResponse({ savedAt, vault }));
  } catch {
    // The next visit tries again.
  }
}

/** The data key as the passphrase wrapped it; null where there is none. */
function wrappedIn(meta: unknown): string | null {
  return isVaultMeta(meta) && meta.kind === 'passphrase' ? meta.wrapped : null;
}

/** Throws the second copy away and makes it from what the database holds now. */
export async function mirrorAnew(db: Database, savedAt: string): Promise<void> {
  await dropMirror();
  await mirrorAllOnce(db, savedAt);
}

/** The second copy, or null when there is none that can be read. What of it cannot be read is left out. */
export async function readMirror(): Promise<Mirror | null> {
  try {
    if (!(await hasCache(CACHE))) return null;
    const cache = await openMirror();
    const library = emptyLibrary();
    const sealed: Row[] = [];
    const mark = await readJson(cache, MARK);
    const vault = isRecord(mark) && isVaultMeta(mark.vault) ? mark.vault : null;
    let savedAt = '';
    const take = (found: Library, at: string) => {
      for (const shelf of Object.values(SHELVES)) Object.assign(library[shelf], found[shelf]);
      if (at > savedAt) savedAt = at;
    };
    const whole = await readJson(cache, WHOLE);
    if (isRecord(whole) && 'library' in whole) {
      // Read only where the database was lost.
      const { upgradeLibrary } = await import('#src/domain/upgrades/upgrade-library.ts');
      const read = upgradeLibrary(whole.library);
      if (read.kind === 'ok') take(read.library, String(whole.savedAt));
    }
    const readRow = await loadReader();
    for (const request of await cache.keys()) {
      const entry = entryOf(await readJson(cache, request));
      if (!entry) continue;
      if (isSealedRow(entry.row)) {
        sealed.push(entry.row);
        if (entry.savedAt > savedAt) savedAt = entry.savedAt;
        continue;
      }
      const library = libraryIn(readRow, entry);
      if (library) take(library, entry.savedAt);
    }
    return savedAt === '' ? null : { savedAt, library, sealed, vault };
  } catch {
    return null;
  }
}

/** Takes records out of the second copy, whether or not the database still has them; says how many went. */
export async function forgetInMirror(keys: Iterable<string>): Promise<number> {
  try {
    const cache = await openMirror();
    let gone = 0;
    for (const key of keys) if (await cache.delete(placeOf(key))) gone += 1;
    // One of before version 6 holds everything: it goes whole, and is made anew from what is left.
    if (await cache.delete(WHOLE)) {
      await cache.delete(MARK);
      gone += 1;
    }
    return gone;
  } catch {
    return 0;
  }
}

/** How many records have a second copy. */
export async function countMirror(): Promise<number> {
  try {
    const cache = await openMirror();
    const marks = (await cache.match(MARK)) ? 1 : 0;
    return (await cache.keys()).length - marks;
  } catch {
    return 0;
  }
}

export async function dropMirror(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // Nothing was kept there.
  }
}

/** One record of the second copy. `version` is null where what stands in its place was written by no Waymark. */
export type MirrorEntry = { savedAt: string; version: number | null; row: Row };

/** What is kept as one record of the second copy; null where it is something else. */
export function entryOf(kept: unknown): MirrorEntry | null {
  if (!isRecord(kept) || !isRow(kept.row)) return null;
  return { savedAt: String(kept.savedAt), version: statedVersion(kept.version), row: kept.row };
}

/** A library of what one entry holds, at the first version that it fits; null where it fits none. */
export function libraryIn(
  readRow: Awaited<ReturnType<typeof loadReader>>,
  { row, version }: MirrorEntry,
): Library | null {
  for (const each of versionsToTry(version)) {
    const read = readRow(row, each);
    if (read.kind === 'ok') return read.library;
  }
  return null;
}

/** How the workspace was locked when the second copy was made; null where it was not, or there is no second copy. */
export async function vaultOfMirror(): Promise<VaultMeta | null> {
  try {
    if (!(await hasCache(CACHE))) return null;
    const mark = await readJson(await openMirror(), MARK);
    return isRecord(mark) && isVaultMeta(mark.vault) ? mark.vault : null;
  } catch {
    return null;
  }
}

/** The second copy of one record as it stands; null where there is none. */
export async function readEntry(key: string): Promise<MirrorEntry | null> {
  return entryOf(await readJson(await openMirror(), placeOf(key)));
}

/** The keys of all records that have a second copy. */
export async function mirrorKeys(): Promise<string[]> {
  const kept = await (await openMirror()).keys();
  return kept.flatMap((request) => {
    const key = /\/mirror\/(.+\/.+)\.json$/.exec(typeof request === 'string' ? request : request.url)?.[1];
    return partsOf(key) && key ? [key] : [];
  });
}

/** Null as well where what is kept was damaged: one entry never takes the others with it. */
export async function readJson(cache: Cache, place: RequestInfo): Promise<unknown> {
  try {
    return await (await cache.match(place))?.json();
  } catch {
    return null;
  }
}

function asResponse(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isRow(value: unknown): value is Row {
  return isRecord(value) && typeof value.key === 'string' && 'record' in value;
}
