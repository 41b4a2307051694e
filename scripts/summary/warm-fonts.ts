import { faceFile, type LoadFace } from '#src/files/pdf/faces.ts';
import { unwrapWoff } from '#src/files/pdf/unwrap-woff.ts';

/** All faces of the Latin, Hebrew, Thai and Arabic pages; of East Asian ones, which have hundreds, those used last. */
const MOST_BYTES = 12_000_000;

/**
 * Keeps the fonts of the last papers unwrapped, those used last when there are too many. Their bytes alone: a font
 * that was read remembers what its glyphs first stood for, and would print the next paper differently.
 */
export function keepFonts(load: LoadFace, most = MOST_BYTES): LoadFace {
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  return async (face) => {
    const file = faceFile(face);
    const bytes = kept.get(file) ?? (await unwrapWoff(await load(face)));
    // Taken out and put back, so that the first of the map is the one not used for longest.
    if (!kept.delete(file)) size += bytes.length;
    kept.set(file, bytes);
    for (const [oldest, { length }] of kept) {
      if (size <= most || oldest === file) break;
      kept.delete(oldest);
      size -= length;
    }
    return bytes;
  };
}
