import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { CV_LIMITS } from './limits.ts';

export type Zipped =
  | { kind: 'zip'; names: readonly string[]; unpack: (wanted: (name: string) => boolean) => Unpacked }
  | { kind: 'broken' };
/** Parts of a ZIP by name; `too-much`: they say, or turn out, to be larger than any CV. */
export type Unpacked =
  | { kind: 'parts'; parts: ReadonlyMap<string, Uint8Array> }
  | { kind: 'too-much' | 'broken' };

/** The most files that a ZIP may list: a LinkedIn export has some fifty. */
const MOST_NAMES = 3_000;

/** Lists what is in a ZIP, and unpacks only what is asked for. */
export function openZip(bytes: Uint8Array): Zipped {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < MOST_NAMES) names.push(name);
        return false;
      },
    });
  } catch {
    return { kind: 'broken' };
  }
  return { kind: 'zip', names, unpack: (wanted) => unpack(bytes, wanted) };
}

/** What a size that is said or found is beyond. */
class TooMuch extends Error {}

/**
 * Unpacks step by step, so that a part that holds more than it says is stopped in time: `unzipSync` would work through all of
 * it, however large, and hand over the beginning.
 */
function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Unpacked {
  const found = new Map<string, Uint8Array[]>();
  let all = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const said = file.originalSize ?? 0;
    if (said > CV_LIMITS.partBytes || all + said > CV_LIMITS.allBytes) throw new TooMuch();
    const pieces: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, piece) => {
      if (error) throw error;
      size += piece.length;
      all += piece.length;
      if (size > CV_LIMITS.partBytes || all > CV_LIMITS.allBytes) throw new TooMuch();
      pieces.push(new Uint8Array(piece));
    };
    found.set(file.name, pieces);
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    return { kind: error instanceof TooMuch ? 'too-much' : 'broken' };
  }
  return { kind: 'parts', parts: new Map([...found].map(([name, pieces]) => [name, joined(pieces)])) };
}

const STEP = 64 * 1024;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
