import { createClientsStore } from '#src/state/clients-store.ts';
import type { LibraryStore } from '#src/state/library-store.ts';

/** The store of clients over a library that lives in memory alone. */
export function clientsInMemory(library: LibraryStore) {
  return createClientsStore({
    library,
    shelf: null,
    hasClients: Object.keys(library.getState().library.clients).length > 0,
    now: () => '2026-11-22T10:00:00.000Z',
    dropAside: () => 0,
  });
}
