import type { Library } from './library.ts';
import { LIBRARY_VERSION } from './library-version.ts';

/** Nothing saved yet. Apart from the checks of what is saved, which a first visit does without. */
export function emptyLibrary(): Library {
  return { version: LIBRARY_VERSION, reflections: {}, clients: {}, sessions: {}, versions: {} };
}
