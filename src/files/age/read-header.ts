import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';

/** The hardest work asked of a passphrase that a page can do: 2^20 rounds of scrypt take 1 GB and some ten seconds. */
export const MOST_WORK = 20;

const VERSION = 'age-encryption.org/v1';
/** Bytes in which a header ends: a file for a thousand keys would still fit. */
const MOST_HEADER = 256 * 1024;

export type Header =
  | { kind: 'passphrase'; work: number; length: number }
  | { kind: 'refused'; reason: LockedRefusal };

/**
 * What a locked file says of itself without its passphrase: that one opens it and how much work that takes (the base-2
 * logarithm of scrypt's rounds), or why none does. `length`: bytes of the header. Nothing in it is proven yet.
 */
export function readHeader(bytes: Uint8Array): Header {
  const lines = headerLines(bytes);
  const [version, ...rest] = lines.lines;
  if (version === undefined) return refuse('locked-cut');
  if (version !== VERSION) return refuse('locked-newer');
  if (!lines.isWhole) return refuse(lines.isEnded ? 'locked-cut' : 'locked-damaged');
  const stanzas = rest.filter((line) => line.startsWith('-> ')).map((line) => line.slice(3).split(' '));
  if (stanzas.length === 0) return refuse('locked-damaged');
  const scrypts = stanzas.filter(([kind]) => kind === 'scrypt');
  const [scrypt] = scrypts;
  if (!scrypt) return refuse('locked-to-key');
  if (stanzas.length > 1) return refuse('locked-twice');
  const [, salt, work, ...more] = scrypt;
  if (!salt || !work || more.length > 0 || !/^[1-9]\d*$/.test(work)) return refuse('locked-damaged');
  if (Number(work) > MOST_WORK) return refuse('locked-too-hard');
  return { kind: 'passphrase', work: Number(work), length: lines.length };
}

/** The lines up to the one with the header's own proof. `isEnded`: the file ends before it does. */
function headerLines(bytes: Uint8Array) {
  const start = bytes.subarray(0, MOST_HEADER);
  const lines: string[] = [];
  let from = 0;
  for (let end = start.indexOf(10); end >= 0; end = start.indexOf(10, from)) {
    const line = String.fromCharCode(...start.subarray(from, Math.min(end, from + 200)));
    lines.push(line);
    from = end + 1;
    if (line.startsWith('---')) return { lines, length: from, isWhole: true, isEnded: false };
  }
  return { lines, length: from, isWhole: false, isEnded: start.length === bytes.length };
}

function refuse(reason: LockedRefusal): Header {
  return { kind: 'refused', reason };
}
