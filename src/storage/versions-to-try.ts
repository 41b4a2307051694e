import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';

/**
 * The versions at which a row may be read, in the order in which they are tried. One wrong number must not take every
 * record with it: where the number is older than this page, or damaged, the present version is tried as well.
 */
export function versionsToTry(stated: number | null): readonly number[] {
  if (stated === LIBRARY_VERSION) return [LIBRARY_VERSION];
  if (stated !== null) return [stated, LIBRARY_VERSION];
  return Array.from({ length: LIBRARY_VERSION }, (_, at) => LIBRARY_VERSION - at);
}
