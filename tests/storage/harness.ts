import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { type Autosave, type AutosaveStatus, createAutosave } from '#src/storage/autosave.ts';
import { type Database, openDatabase } from '#src/storage/database.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import 'fake-indexeddb/auto';

export const MOMENT = '2026-11-22T10:00:00.000Z';

/** A browser profile without anything in it. */
export function freshProfile(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** localStorage and Cache Storage, as far as they are used. Returns what the cache holds. */
export function freshSideStores(): Map<string, Response> {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  const caches = new Map<string, Map<string, Response>>();
  /** To open is to make, as in a browser. */
  const cacheOf = (name: string) => {
    const found = caches.get(name) ?? new Map<string, Response>();
    caches.set(name, found);
    return found;
  };
  const cached = new Map<string, Response>();
  const isMirror = (name: string) => name === 'waymark-mirror';
  vi.stubGlobal('caches', {
    has: async (name: string) => caches.has(name) || (isMirror(name) && cached.size > 0),
    open: async (name: string) => {
      const here = isMirror(name) ? cached : cacheOf(name);
      return {
        put: async (address: string, response: Response) => void here.set(address, response),
        match: async (address: string) => here.get(address)?.clone(),
        keys: async () => [...here.keys()],
        delete: async (address: string) => here.delete(address),
      };
    },
    delete: async (name: string) => {
      if (isMirror(name)) cached.clear();
      return caches.delete(name);
    },
  });
  return cached;
}

/** The second copy as it was kept before version 6: all of it in one. */
export async function keepWholeMirror(library: Library): Promise<void> {
  const cache = await caches.open('waymark-mirror');
  await cache.put('./mirror/library.json', new Response(JSON.stringify({ savedAt: MOMENT, library })));
}

export async function openedDatabase(): Promise<Database> {
  const opened = await openDatabase();
  if (opened.kind !== 'open') throw new Error(`The database did not open: ${opened.kind}.`);
  return opened.db;
}

export function aReflection(id: string, change: Partial<Reflection> = {}): Reflection {
  return { ...emptyReflection({ language: 'en', id, now: MOMENT }), ...change };
}

export function aLibrary(...reflections: Reflection[]): Library {
  return { ...emptyLibrary(), reflections: Object.fromEntries(reflections.map((each) => [each.id, each])) };
}

export type Tab = {
  db: Database;
  save: Autosave;
  heard: AutosaveStatus[];
  /** Changes the library in this tab's memory, as the store would. */
  change: (edit: (library: Library) => Library) => void;
  library: () => Library;
  retitle: (id: string, title: string) => void;
};

/** A tab that has read what is saved and follows its own changes. */
export async function aTab(
  name: string,
  isHeldElsewhere: (key: string) => boolean = () => false,
  soon: (run: () => void) => void = (run) => run(),
): Promise<Tab> {
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: name });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  let library = read.library;
  let open = db;
  const heard: AutosaveStatus[] = [];
  let ids = 0;
  const save = createAutosave({
    db: () => open,
    onClosed: async () => {
      open = await openedDatabase();
    },
    tab: name,
    now: () => MOMENT,
    newId: () => `${name}new${ids++}`,
    library,
    titleAside: (title) => `${title} (other)`,
    soon,
    isHeldElsewhere,
    onStatus: (status) => heard.push(status),
    onWritten: () => {},
  });
  const change: Tab['change'] = (edit) => {
    const before = library;
    library = edit(library);
    save.follow(library, before);
  };
  return {
    db,
    save,
    heard,
    change,
    library: () => library,
    retitle: (id, title) =>
      change((all) => {
        const reflection = all.reflections[id] ?? aReflection(id, { revision: -1 });
        const edited = { ...reflection, title, revision: reflection.revision + 1 };
        return { ...all, reflections: { ...all.reflections, [id]: edited } };
      }),
  };
}

/** The titles in the database by id, read by a new visit. */
export async function savedTitles(): Promise<Record<string, string>> {
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: 'reader' });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  return Object.fromEntries(Object.values(read.library.reflections).map(({ id, title }) => [id, title]));
}
