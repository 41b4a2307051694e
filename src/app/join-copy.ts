import { addresses } from '#src/domain/addresses.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import { idBeside } from '#src/domain/sharing/id-beside.ts';
import type { Merge } from '#src/domain/sharing/merge-copy.ts';
import type { Words } from '#src/i18n/words.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Shelf } from '#src/state/shelf.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import { SHELVES } from '#src/storage/keys.ts';

/**
 * Puts what a copy brings into the library. Each reflection that it replaces is kept as a version first. What it returns takes
 * all of it back.
 */
export function joinCopy(
  words: Words,
  store: LibraryStore,
  { reflections, clients, sessions, versions }: Merge,
): () => void {
  const { inside } = words.opening;
  const before = store.getState().library;

  for (const { id } of reflections)
    store.getState().keepVersion({
      // Null and no version where nothing stands under this id: what is new replaces nothing.
      reflectionId: id,
      name: inside.versionName,
      cause: 'before-import',
      reason: null,
    });
  store.getState().put(reflections);
  const { library } = store.getState();
  const belonging = versions.filter(({ reflectionId }) => Object.hasOwn(library.reflections, reflectionId));
  store.getState().bringIn([...clients, ...sessions, ...belonging]);
  const after = store.getState().library;
  return () => takeBack(store, before, after);
}

/** Takes away what came between two states of the library, and puts back what went; nothing else is touched. */
function takeBack(store: LibraryStore, before: Library, after: Library): void {
  const came = new Set<string>();
  for (const shelf of Object.values(SHELVES))
    for (const id of Object.keys(after[shelf])) if (!Object.hasOwn(before[shelf], id)) came.add(id);
  const changed = Object.values(before.reflections).filter((each) => after.reflections[each.id] !== each);
  const { reflections } = store.getState().library;
  store.getState().put(
    // Above what stands here now, so that no older tab writes over it.
    changed.map((each) => ({ ...each, revision: (reflections[each.id]?.revision ?? each.revision) + 1 })),
  );
  // Storage was not told: what leaves the memory so is deleted from the device.
  store.getState().letGo(came);
  const gone = Object.values(before.versions).filter(({ id }) => !Object.hasOwn(after.versions, id));
  store.getState().bringIn(gone);
}

/** The same once everything is saved and what is replaced has been kept; returns how to take it back. */
export async function joinForGood(
  words: Words,
  store: LibraryStore,
  keeper: Keeper | null,
  merge: Merge,
): Promise<() => Promise<void>> {
  await keeper?.flush();
  await keeper?.snapshot('import', keysOfMerge(merge));
  const takeBack = joinCopy(words, store, merge);
  await keeper?.settle();
  return async () => {
    takeBack();
    await keeper?.settle();
  };
}

/**
 * A copy with clients in it can be held against what is here only with the key: it leads to the lock, and is met once that
 * is open.
 */
async function untilOpen(vault: VaultStore): Promise<void> {
  if (vault.getState().status !== 'locked') return;
  location.hash = addresses.clients();
  await new Promise<void>((resolve) => {
    const stop = vault.subscribe(({ status }) => {
      if (status === 'locked') return;
      stop();
      resolve();
    });
  });
}

/**
 * Brings into memory what stands on the device under the ids of a copy: what belongs to clients is read only when somebody
 * opens it, and a copy must not be held against half of what is here.
 */
export async function meetCopy(
  store: LibraryStore,
  device: Pick<Shelf, 'load'>,
  { reflections, clients, sessions, versions }: Copy,
  vault: VaultStore,
): Promise<void> {
  const isOfClients = clients.length + sessions.length > 0 || reflections.some(({ clientId }) => clientId);
  if (isOfClients) await untilOpen(vault);
  const keys = [
    ...keysOfMerge({ reflections, clients, sessions, versions }),
    ...sessions.map((session) => `session/${idBeside(session)}`),
    ...keysOfVersions(versions),
  ];
  const { records } = await device.load(keys);
  store.getState().bringIn(records);
}

function keysOfVersions(versions: readonly { id: string }[]): string[] {
  return versions.map(({ id }) => `version/${id}`);
}

/** The keys of what stands here and a copy puts something in the place of. */
export function keysOfMerge({ reflections, clients, sessions }: Merge): string[] {
  return [
    ...reflections.map(({ id }) => `reflection/${id}`),
    ...clients.map(({ id }) => `client/${id}`),
    ...sessions.map(({ id }) => `session/${id}`),
  ];
}
