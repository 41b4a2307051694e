import type { Client } from '#src/domain/model/client.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';

export type Saved = Reflection | Client | Session | Version;
/** Where each kind of record stands in the library. */
export const SHELVES = {
  reflection: 'reflections',
  client: 'clients',
  session: 'sessions',
  version: 'versions',
} as const;
export type Kind = keyof typeof SHELVES;
export const KINDS = Object.keys(SHELVES) as Kind[];

/** The key of a record in the database. */
export function keyOf(kind: Kind, id: string): string {
  return `${kind}/${id}`;
}

/** The kind and id in a key, or null when it is none of ours. */
export function partsOf(key: unknown): { kind: Kind; id: string } | null {
  if (typeof key !== 'string') return null;
  const [kind, id, more] = key.split('/');
  return KINDS.includes(kind as Kind) && id && more === undefined ? { kind: kind as Kind, id } : null;
}

/** Every record of a library with its key. */
export function recordsOf(library: Library): Map<string, Saved> {
  return new Map(
    KINDS.flatMap((kind) =>
      Object.values<Saved>(library[SHELVES[kind]]).map((record) => [keyOf(kind, record.id), record] as const),
    ),
  );
}
