import type { ErasedFrom, EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import type { Library } from '#src/domain/model/library.ts';
import { type ListRow, OWN, type RowKind } from '#src/domain/model/list-row.ts';
import type { AnyRecord } from './whole-records.ts';

/**
 * Where records lie that are not in memory, as the stores see it; app/start puts storage behind it. A key is
 * `<kind>/<id>`.
 */
export type Shelf = {
  /** The small rows of these kinds. */
  readRows: (kinds: readonly RowKind[]) => Promise<readonly ListRow[]>;
  /** The first clients of the list, without those that were put away. */
  readLatest: (most: number) => Promise<Latest>;
  /** The keys of all that belongs to a client or a reflection, themselves included. */
  keysOf: (target: EraseTarget) => Promise<readonly string[]>;
  /** Reads whole records that are not in memory yet. `unread`: how many stand in quarantine since. */
  load: (keys: readonly string[]) => Promise<{ records: readonly AnyRecord[]; unread: number }>;
  /** Reads whole records as the device has them; they do not come into the memory to stay, and nothing follows them. */
  peek: (keys: readonly string[]) => Promise<readonly AnyRecord[]>;
  /** Tells that these records leave the memory, and not the device. */
  forget: (keys: Iterable<string>) => void;
  /** Writes everything to the disk; false when it was refused. */
  flush: () => Promise<boolean>;
  /** Deletes for good, at a moment. `drop` takes what is named out of the memory, once all under way has been written. */
  erase: (
    target: EraseTarget,
    drop: (keys: readonly string[]) => void,
    at: string,
  ) => Promise<{ keys: ReadonlySet<string>; counts: Partial<Record<ErasedFrom, number>> }>;
};

/**
 * The rows of the clients that were worked on last, and of what was done last with each; `all`: how many clients there
 * are. Without a row where all have to be read.
 */
export type Latest = { all: number; rows: readonly ListRow[] };

/** The shelf of a page that keeps nothing: all there is stands in memory. */
export function memoryShelf(getLibrary: () => Library): Shelf {
  const keysOf: Shelf['keysOf'] = async (target) => keysInMemory(getLibrary(), target);
  return {
    readRows: async (kinds) => rowsOf(getLibrary()).filter(({ kind }) => kinds.includes(kind)),
    // What stands in memory is counted at once.
    readLatest: async () => ({ all: 0, rows: [] }),
    keysOf,
    load: async () => ({ records: [], unread: 0 }),
    peek: async (keys) => recordsUnder(getLibrary(), keys),
    forget: () => {},
    flush: async () => true,
    erase: async (target, drop) => {
      const library = getLibrary();
      const keys = keysInMemory(library, target);
      drop(keys);
      const counts: Partial<Record<ErasedFrom, number>> = {};
      for (const [shelf, kind] of SHELVES)
        counts[shelf] = keys.filter((key) => key.startsWith(`${kind}/`)).length;
      return { keys: new Set(keys), counts };
    },
  };
}

const SHELVES = [
  ['reflections', 'reflection'],
  ['clients', 'client'],
  ['sessions', 'session'],
  ['versions', 'version'],
] as const;

/** The row of every record in memory; what a page keeps in memory takes no room on the device. */
export function rowsOf(library: Library): ListRow[] {
  return SHELVES.flatMap(([shelf, kind]) =>
    Object.values<AnyRecord>(library[shelf]).map((record) => rowOf(`${kind}/${record.id}`, record, 0)),
  );
}

/** The records in memory under these keys. */
export function recordsUnder(library: Library, keys: readonly string[]): AnyRecord[] {
  const shelves = new Map<string, Readonly<Record<string, AnyRecord>>>(
    SHELVES.map(([shelf, kind]) => [kind, library[shelf]]),
  );
  return keys.flatMap((key) => {
    const at = key.indexOf('/');
    const records = shelves.get(key.slice(0, at)) ?? {};
    const id = key.slice(at + 1);
    return Object.hasOwn(records, id) ? (records[id] ?? []) : [];
  });
}

function keysInMemory(library: Library, { kind, id }: EraseTarget): string[] {
  const rows = rowsOf(library);
  const isOwned = (owner: string) => owner === id && owner !== OWN;
  const own = rows.filter((row) => (row.id === id && row.kind === kind) || isOwned(row.owner));
  const ids = new Set(own.map((row) => row.id));
  const versions = rows.filter((row) => row.kind === 'version' && ids.has(row.owner));
  return [...new Set([...own, ...versions].map(({ key }) => key))];
}
