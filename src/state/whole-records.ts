import type { Client } from '#src/domain/model/client.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import type { Cell } from './library-data.ts';

/** Any whole record. */
export type AnyRecord = Reflection | Client | Session | Version;

export type WholeRecordActions = {
  /** Takes whole records in as they stand, beside or in the place of those that are here under their ids. */
  bringIn: (records: readonly AnyRecord[]) => void;
  /** Lets whole records go from memory, and not from the device: the caller has told storage so. */
  letGo: (ids: ReadonlySet<string>) => void;
};

/** Records that come into the memory, and leave it, as the device or another tab has them. */
export function createWholeRecordActions({ set }: Cell): WholeRecordActions {
  return {
    bringIn: (records) => {
      if (records.length > 0) set(({ library }) => ({ library: withRecords(library, records) }));
    },
    letGo: (ids) => {
      if (ids.size === 0) return;
      const without = <T>(kept: Readonly<Record<string, T>>) =>
        Object.fromEntries(Object.entries(kept).filter(([id]) => !ids.has(id)));
      // What could be taken back goes too: it is made of the same words.
      set(({ library, trails, epochs }) => ({
        library: withoutRecords(library, ids),
        trails: without(trails),
        epochs: without(epochs),
      }));
    },
  };
}

function withRecords(library: Library, records: readonly AnyRecord[]): Library {
  const next: Library = {
    ...library,
    reflections: { ...library.reflections },
    clients: { ...library.clients },
    sessions: { ...library.sessions },
    versions: { ...library.versions },
  };
  for (const record of records) {
    if ('answers' in record) next.reflections[record.id] = record;
    else if ('reflection' in record) next.versions[record.id] = record;
    else if ('agenda' in record) next.sessions[record.id] = record;
    else next.clients[record.id] = record;
  }
  return next;
}

function withoutRecords(library: Library, ids: ReadonlySet<string>): Library {
  const without = <T>(shelf: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(shelf).filter(([id]) => !ids.has(id)));
  return {
    ...library,
    reflections: without(library.reflections),
    clients: without(library.clients),
    sessions: without(library.sessions),
    versions: without(library.versions),
  };
}
