import { faceFile, type LoadFace } from './faces.ts';
import { unwrapWoff } from './unwrap-woff.ts';

/** Loads each font file once and keeps it, unwrapped: a font that is kept is also read and shaped with only once. */
export function keepFaces(load: LoadFace): LoadFace {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (face) => {
    const key = faceFile(face);
    const before = kept.get(key);
    if (before !== undefined) return before;
    const loaded = load(face).then(unwrapWoff);
    kept.set(key, loaded);
    // What could not be had now may be there the next time.
    loaded.catch(() => kept.delete(key));
    return loaded;
  };
}
