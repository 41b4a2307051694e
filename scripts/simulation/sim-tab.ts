import type { Answer } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Database } from '#src/storage/database.ts';
import { findKept } from '#src/storage/find-kept.ts';
import { createKeeper, type Keeper } from '#src/storage/keeper.ts';
import { readEmpty } from '#src/storage/read-empty.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import type { Disk } from './disk.ts';
import type { World } from './world.ts';

/** One tab as the page makes it: what is in memory, the real keeper, and what the person was told. */
export type SimTab = {
  name: string;
  isOpen: () => boolean;
  /** What the page says of saving. */
  status: () => string;
  /** Types a word that was never typed before. */
  type: (record: string, word: string) => void;
  remove: (record: string) => void;
  records: () => string[];
  wordsOf: (record: string) => string[];
  /** What was typed here and not taken out again. */
  typed: ReadonlySet<string>;
  flush: () => void;
  leave: () => void;
};

export type Promised = {
  /** The page said that these are saved. */
  saved: (words: Iterable<string>) => void;
  /** The person deleted these. */
  waived: (words: Iterable<string>) => void;
  failed: (why: string) => void;
};

/** Opens a tab: it finds what is saved by the page's own way, and follows what is typed. */
export function openTab(world: World, disk: Disk, name: string, promised: Promised): SimTab {
  const db = disk.open(name) as Database;
  const typed = new Set<string>();
  const now = () => new Date(world.wallClock()).toISOString();
  const titleAside = (title: string) => `${title} (other)`;
  let ids = 0;
  let library: Library | null = null;
  let keeper: Keeper | null = null;
  let status = 'opening';

  async function find(): Promise<Library> {
    const looking = { tab: name, now, titleAside };
    const found = await findKept(db, looking, await readEmpty(db));
    if (found.kind === 'ready') return found.library;
    if (found.kind !== 'lost') throw new Error(`Taken for ${found.kind}.`);
    // The person takes what is offered.
    if (!found.mirror) throw new Error('Everything is lost, and there is no second copy.');
    await restoreMirror(found.db, found.mirror, name);
    return find();
  }

  async function open(): Promise<void> {
    library = await find();
    status = 'idle';
    keeper = createKeeper({
      db,
      library,
      tab: name,
      now,
      newId: () => `${name}n${ids++}`,
      titleAside,
      soon: (run) => world.later('the frame was drawn', run),
      getLibrary: () => library ?? never(),
      onStatus: (next) => {
        status = next;
        world.tell(`${name} says ${next}`);
        if (next === 'saved' || next === 'conflict') promised.saved(typed);
      },
      onPen: () => {},
      onForeign: (record) => {
        if ('answers' in record) put(record);
      },
      onGone: (id) => {
        if (!library) return;
        const { [id]: _, ...reflections } = library.reflections;
        set({ ...library, reflections });
      },
      onRow: () => {},
    });
  }

  function set(next: Library): void {
    const before = library;
    library = next;
    if (before) keeper?.follow(next, before);
  }

  function put(record: Reflection): void {
    if (library) set({ ...library, reflections: { ...library.reflections, [record.id]: record } });
  }

  open().catch((error) => {
    // With no room a tab may not open; it works in memory, and claims nothing.
    status = `not open: ${error}`;
    if (!(error instanceof DOMException)) promised.failed(`${name} did not open: ${error}`);
  });

  return {
    name,
    isOpen: () => keeper !== null,
    status: () => status,
    typed,
    type: (record, word) => {
      const old = library?.reflections[record];
      const now = old ?? emptyReflection({ id: record, now: new Date(0).toISOString(), language: 'en' });
      typed.add(word);
      world.tell(`${name} types ${word} into ${record}`);
      put({
        ...now,
        answers: { ...now.answers, [word]: anAnswer(word) },
        revision: old ? old.revision + 1 : 0,
      });
    },
    remove: (record) => {
      if (!library) return;
      const { [record]: gone, ...reflections } = library.reflections;
      const words = Object.keys(gone?.answers ?? {});
      world.tell(`${name} deletes ${record} (${words.join(' ')})`);
      for (const word of words) typed.delete(word);
      promised.waived(words);
      set({ ...library, reflections });
    },
    records: () => Object.keys(library?.reflections ?? {}),
    wordsOf: (record) => Object.keys(library?.reflections[record]?.answers ?? {}),
    flush: () => {
      // What was typed until now; what comes meanwhile is not promised.
      const words = [...typed];
      void keeper?.flush().then((isSaved) => {
        if (isSaved) promised.saved(words.filter((word) => typed.has(word)));
      });
    },
    leave: () => void keeper?.leave(),
  };
}

function anAnswer(word: string): Answer {
  return {
    value: { kind: 'starter', parts: { what: word } },
    setAside: null,
    wordings: {},
    channels: {},
    asked: 'What?',
  };
}

function never(): never {
  throw new Error('Nothing has been read yet.');
}
