import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import { decodeText } from '#src/files/copy/decode-text.ts';

const BINARY = 'age-encryption.org/';
const BEGIN = '-----BEGIN AGE ENCRYPTED FILE-----';
const END = '-----END AGE ENCRYPTED FILE-----';
/** Blank signs before the first line of an armored file: mail and editors put some there. */
const MOST_BLANKS = 1024;

/** Whether a file is locked in the age format, told by its first bytes: as it is, or as text ("armored"). */
export function isAge(bytes: Uint8Array): boolean {
  return isBinary(bytes) || isArmored(bytes);
}

export type Bare = { kind: 'bare'; bytes: Uint8Array } | { kind: 'refused'; reason: LockedRefusal };

/** The bytes of a locked file without its armor. Text in UTF-16, as some shells write it, is read as well. */
export async function takeArmorOff(bytes: Uint8Array): Promise<Bare> {
  if (!isArmored(bytes)) return { kind: 'bare', bytes };
  const text = decodeText(bytes)?.trim();
  if (text === undefined) return { kind: 'refused', reason: 'locked-damaged' };
  const end = text.indexOf(END);
  if (end < 0) return { kind: 'refused', reason: 'locked-cut' };
  if (end + END.length < text.length) return { kind: 'refused', reason: 'locked-added' };
  const { armor } = await import('age-encryption');
  try {
    return { kind: 'bare', bytes: armor.decode(text) };
  } catch {
    return { kind: 'refused', reason: 'locked-damaged' };
  }
}

function isBinary(bytes: Uint8Array): boolean {
  return Array.from(BINARY).every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

function isArmored(bytes: Uint8Array): boolean {
  // Twice as many bytes as signs: in UTF-16 each takes two.
  const start = decodeStart(bytes.subarray(0, 2 * (MOST_BLANKS + BEGIN.length) + 2));
  return start.trimStart().startsWith(BEGIN);
}

/** The first signs of a file, whatever follows them. */
function decodeStart(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}
