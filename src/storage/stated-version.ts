import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';

/** No Waymark to come is thought to be further ahead than this: a number above it is damage. */
const MOST_AHEAD = 1000;

/** The library version that the database states; null where what stands in its place was written by no Waymark. */
export function statedVersion(meta: unknown): number | null {
  if (typeof meta !== 'number' || !Number.isInteger(meta)) return null;
  return meta >= 1 && meta <= LIBRARY_VERSION + MOST_AHEAD ? meta : null;
}
