import type { Library } from './library.ts';

/** The one version number of everything saved: raise it with a step in domain/upgrades. */
export const LIBRARY_VERSION = 5;

/** Nothing saved yet. Apart from the checks of what is saved, which a first visit does without. */
export function emptyLibrary(): Library {
  return { version: LIBRARY_VERSION, reflections: {}, clients: {}, versions: {} };
}
