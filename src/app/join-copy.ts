import { marksOfCopy } from '#src/domain/coaching/erased-mark.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Version } from '#src/domain/model/version.ts';
import { idBeside } from '#src/domain/sharing/id-beside.ts';
import { compareAhead, type Merge } from '#src/domain/sharing/merge-copy.ts';
import type { Opened, TakeBack } from '#src/features/backup/opened.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import type { Words } from '#src/i18n/words.ts';
import { beginPieces } from '#src/state/give-way.ts';
import { versionsBeyond } from '#src/state/kept-versions.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Shelf } from '#src/state/shelf.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import { whileOpen } from '#src/state/while-open.ts';
import type { AnyRecord } from '#src/state/whole-records.ts';
import { erasedMarks } from '#src/storage/erased-marks.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import { SHELVES } from '#src/storage/keys.ts';
import { newId, now } from './clock.ts';

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

  // What is new replaces nothing. All of them at once: each change of the store is followed by the whole page.
  const replaced = reflections.flatMap(({ id }): Version[] => {
    const reflection = Object.hasOwn(before.reflections, id) ? before.reflections[id] : undefined;
    if (!reflection) return [];
    return [
      {
        id: newId(),
        reflectionId: id,
        name: inside.versionName,
        cause: 'before-import',
        reason: null,
        keptAt: now(),
        reflection,
        revision: 0,
      },
    ];
  });
  store.getState().put(reflections);
  const { library } = store.getState();
  const belonging = versions.filter(({ reflectionId }) => Object.hasOwn(library.reflections, reflectionId));
  store.getState().bringIn([...replaced, ...clients, ...sessions, ...belonging]);
  const changed = new Set(replaced.map(({ reflectionId }) => reflectionId));
  const beyond = versionsBeyond(store.getState().library, changed);
  store.getState().letGo(new Set(beyond.map(({ id }) => id)));
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

/** Records read at once: as many as take no longer than a frame. */
const AT_ONCE = 12;

type Meeting = { store: LibraryStore; device: Pick<Shelf, 'load' | 'forget'>; vault: VaultStore };

/** Brings into memory what a file that was read has to be held against; says what to show, the file or the lock. */
export async function meetFile(
  given: Meeting & { device: Pick<Keeper, 'database'> },
  read: FileRead,
): Promise<Opened> {
  if (read.kind !== 'copy') return read;
  try {
    const marks = await erasedMarks(given.device.database());
    if (!(await meetCopy(given, read.copy))) return { kind: 'locked' };
    return { ...read, erased: marksOfCopy(marks, read.copy, given.store.getState().library) };
  } catch {
    return { kind: 'not-met' };
  }
}

/**
 * Brings into memory what stands on the device under the ids of a copy: what belongs to clients is read only when somebody
 * opens it, and a copy must not be held against half of what is here. False where the workspace is locked, or is locked
 * meanwhile, and the copy has clients in it: then nothing came.
 */
export async function meetCopy({ store, device, vault }: Meeting, copy: Copy): Promise<boolean> {
  const isOfClients = hasClients(copy);
  const watch = whileOpen(vault, isOfClients ? 'opening' : null);
  try {
    if (isOfClients && watch.isCut()) return false;
    const keys = [
      ...keysOfMerge(copy),
      ...copy.sessions.map((session) => `session/${idBeside(session)}`),
      ...keysOfVersions(copy.versions),
    ];
    const giveWay = beginPieces();
    const records: AnyRecord[] = [];
    for (let at = 0; at < keys.length && !(isOfClients && watch.isCut()); at += AT_ONCE) {
      records.push(...(await device.load(keys.slice(at, at + AT_ONCE))).records);
      await giveWay();
    }
    if (isOfClients && watch.isCut()) {
      const ids = new Set(records.map(({ id }) => id));
      device.forget(keys.filter((key) => ids.has(key.slice(key.indexOf('/') + 1))));
      return false;
    }
    store.getState().bringIn(records);
    await compareAhead(store.getState().library, copy, giveWay);
    return !(isOfClients && watch.isCut());
  } finally {
    watch.end();
  }
}

type Joining = {
  words: Words;
  store: LibraryStore;
  device: Pick<Keeper, 'flush' | 'snapshot' | 'settle'> | null;
  vault: VaultStore;
};

/**
 * Writes what a copy brings to the device, behind a snapshot of what it replaces. Null where the workspace is locked, or is
 * locked before the first word went in, and the copy has clients in it: then nothing was added. What it returns takes all of
 * it back, and says no once the lock has fallen over it: what it would put back is not kept in memory for that.
 */
export async function takeInCopy(
  { words, store, device, vault }: Joining,
  merge: Merge,
): Promise<TakeBack | null> {
  const isOfClients = hasClients(merge);
  const watch = whileOpen(vault, isOfClients ? 'opening' : null);
  await device?.flush();
  await device?.snapshot('import', keysOfMerge(merge));
  watch.end();
  if (isOfClients && watch.isCut()) return null;
  let takeBack: (() => void) | null = joinCopy(words, store, merge);
  const unwatch = vault.subscribe(({ status }) => {
    if (status !== 'locked' || !isOfClients) return;
    takeBack = null;
    unwatch();
  });
  // From here on the lock waits until all of it is written.
  await device?.settle();
  return async () => {
    if (!takeBack) return { kind: 'locked-since' };
    takeBack();
    await device?.settle();
    return null;
  };
}

function hasClients({ clients, sessions, reflections }: Merge): boolean {
  return clients.length + sessions.length > 0 || reflections.some(({ clientId }) => clientId !== null);
}

function keysOfVersions(versions: readonly { id: string }[]): string[] {
  return versions.map(({ id }) => `version/${id}`);
}

/** The keys of what stands here and a copy puts something in the place of. */
function keysOfMerge({ reflections, clients, sessions }: Merge): string[] {
  return [
    ...reflections.map(({ id }) => `reflection/${id}`),
    ...clients.map(({ id }) => `client/${id}`),
    ...sessions.map(({ id }) => `session/${id}`),
  ];
}
