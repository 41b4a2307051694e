import type { Reflection } from '#src/domain/model/reflection.ts';
import { fillGaps } from '#src/domain/sharing/fill-gaps.ts';
import { saveRaw } from '#src/files/copy/save-copy.ts';
import type { Words } from '#src/i18n/words.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { Keeper } from '#src/storage/keeper.ts';
import { keyOf, partsOf, type Saved } from '#src/storage/keys.ts';
import type { Lock } from '#src/storage/lock.ts';
import { emptyQuarantine, readQuarantine } from '#src/storage/quarantine.ts';
import {
  bringSealedBack,
  forgetSecondCopies,
  readSecondCopies,
  type SecondCopy,
} from '#src/storage/second-copy.ts';
import { newId } from './clock.ts';

/** What can be done about what stands aside on this device. */
export type AsideDesk = {
  /** Saves as a file what could not be read. */
  saveUnread: () => Promise<void>;
  dropUnread: () => Promise<void>;
  /**
   * Puts second copies back where what is here lacks something; nothing that is here goes. Says how many wait for the passphrase
   * of the workspace. Throws where the device refuses.
   */
  bringSecond: () => Promise<number>;
  dropSecond: () => Promise<void>;
};

type Given = { store: LibraryStore; keeper: Keeper; lock: Lock };

export function createAsideDesk(words: Words, given: Given): AsideDesk {
  const db = given.keeper.database;
  return {
    saveUnread: async () => {
      saveRaw(await readQuarantine(db(), given.lock));
    },
    dropUnread: () => emptyQuarantine(db()),
    bringSecond: () => bringSecond(words, given),
    dropSecond: async () => {
      await forgetSecondCopies();
    },
  };
}

/**
 * Brings second copies back: whole where nothing stands in their place, what is missing where something does, and beside it
 * where the database held an earlier state. They go once the device has confirmed that it has them.
 */
async function bringSecond(words: Words, { store, keeper, lock }: Given): Promise<number> {
  const copies = await readSecondCopies(lock);
  const keys = copies.map(({ key }) => key);
  // What belongs to clients is not in the memory: it is held against what is here all the same.
  const { records: here } = await keeper.load(keys);
  const held = new Map([...here, ...inMemory(store, keys)].map((record) => [record.id, record]));
  await keeper.flush();
  await keeper.snapshot('restore', keys);
  const brought = copies.flatMap((copy) => broughtBack(words, copy, held.get(copy.record.id)) ?? []);
  store.getState().bringIn(brought);
  if (!(await keeper.flush())) throw new Error('The device did not take it.');
  const others = brought.filter((record) => !isOwn(record));
  keeper.forget(others.map(keyOfRecord));
  store.getState().letGo(new Set(others.map(({ id }) => id)));
  await forgetSecondCopies(keys);
  return lock.sealer ? 0 : bringSealedBack(keeper.database());
}

function inMemory(store: LibraryStore, keys: readonly string[]): Saved[] {
  const { reflections, versions } = store.getState().library;
  return keys.flatMap((key) => {
    const id = partsOf(key)?.id ?? '';
    return reflections[id] ?? versions[id] ?? [];
  });
}

/** What is to be put into the library for one copy; null where nothing of it is missing. */
function broughtBack(words: Words, { record, why }: SecondCopy, here: Saved | undefined): Saved | null {
  if (!here) return record;
  if (!('answers' in here && 'answers' in record)) return null;
  if (why !== 'older') return { ...fillGaps(here, record), revision: here.revision + 1 };
  const { titleAside } = words.common.save;
  return { ...record, id: newId(), title: titleAside(record.title) } satisfies Reflection;
}

function isOwn(record: Saved): boolean {
  if ('answers' in record) return record.clientId === null;
  return 'reflection' in record && record.reflection.clientId === null;
}

function keyOfRecord(record: Saved): string {
  if ('answers' in record) return keyOf('reflection', record.id);
  if ('reflection' in record) return keyOf('version', record.id);
  return keyOf('agenda' in record ? 'session' : 'client', record.id);
}
