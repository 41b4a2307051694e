import type { Library } from '#src/domain/model/library.ts';

const CACHE = 'waymark-mirror';
/** Never fetched: only a name in the cache, which asks for an address. */
const ADDRESS = './mirror/library.json';

export type Mirror = { savedAt: string; library: Library };

/**
 * Keeps a second copy of everything in Cache Storage, which lies in another directory than the database.
 * Resolves in any case: it is the net below, never the rope.
 */
export async function writeMirror(mirror: Mirror): Promise<void> {
  try {
    const cache = await caches.open(CACHE);
    const body = JSON.stringify(mirror);
    await cache.put(ADDRESS, new Response(body, { headers: { 'content-type': 'application/json' } }));
  } catch {
    // No Cache Storage here, or no room: the database is what counts, and it speaks for itself.
  }
}

/** The second copy, or null when there is none that can be read. */
export async function readMirror(): Promise<Mirror | null> {
  try {
    const kept = await (await caches.open(CACHE)).match(ADDRESS);
    const raw: unknown = await kept?.json();
    if (typeof raw !== 'object' || raw === null || !('savedAt' in raw) || !('library' in raw)) return null;
    // Read only where the database was lost.
    const { upgradeLibrary } = await import('#src/domain/upgrades/upgrade-library.ts');
    const read = upgradeLibrary(raw.library);
    return read.kind === 'ok' ? { savedAt: String(raw.savedAt), library: read.library } : null;
  } catch {
    return null;
  }
}

export async function dropMirror(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // Nothing was kept there.
  }
}
