import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** Reflections as they stood, the nearest last. */
export type Trail = { past: readonly Reflection[]; future: readonly Reflection[] };

/** What the library store holds. */
export type LibraryData = {
  library: Library;
  /** Raised for a reflection when its answers are replaced from outside the open form, which then starts anew. */
  epochs: Readonly<Record<string, number>>;
  /** What can be taken back and made again, by reflection; lost when the page closes. */
  trails: Readonly<Record<string, Trail>>;
};

/** What the store needs from outside: it has no clock and no randomness of its own. */
export type Outside = {
  /** The present moment as an ISO string in UTC. */
  now: () => string;
  /** A new record id (lower-case letters and digits). */
  newId: () => string;
};

/** The data of the store, to be read and changed by one part of it. */
export type Cell = {
  get: () => LibraryData;
  set: (edit: (data: LibraryData) => Partial<LibraryData>) => void;
};

/** The library with this reflection in it. */
export function withReflection(library: Library, reflection: Reflection): Library {
  return { ...library, reflections: { ...library.reflections, [reflection.id]: reflection } };
}
