import { Decrypter } from 'age-encryption';
import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import { takeArmorOff } from './armor.ts';
import { openingForms } from './passphrase-forms.ts';
import { readHeader } from './read-header.ts';

/** `locked-wrong`: not this passphrase; a changed header looks the same. */
export type UnlockRefusal = LockedRefusal | 'locked-wrong';

export type Unlocked =
  | { kind: 'opened'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'refused'; reason: UnlockRefusal };

/** Bytes of one sealed piece: 64 KiB and its proof. */
const PIECE = 64 * 1024 + 16;
/** Bytes before the first piece. */
const NONCE = 16;
/** The most that is looked for after the end of a file, in bytes, and how long, in milliseconds. */
const MOST_ADDED = 4096;
const LOOK_MS = 1000;

/**
 * Opens a locked file with a passphrase: all of it or nothing. What the header refuses is refused before any work. Takes
 * its time, by intent: call it in a worker.
 */
export async function unlockBytes(locked: Uint8Array, passphrase: string): Promise<Unlocked> {
  const bare = await takeArmorOff(locked);
  if (bare.kind === 'refused') return bare;
  const { bytes } = bare;
  const header = readHeader(bytes);
  if (header.kind === 'refused') return header;
  const key = await findKey(bytes.subarray(0, header.length), openingForms(passphrase));
  if (typeof key === 'string') return refuse(key);
  if (bytes.length < header.length + NONCE + 16) return refuse('locked-cut');
  const opened = await openWith(key, bytes);
  if (opened.isWhole)
    return opened.bytes.length > 0 ? { kind: 'opened', bytes: opened.bytes } : refuse('locked-empty');
  if (await isAddedTo(key, bytes, header.length)) return refuse('locked-added');
  // Where only the last piece does not open, or a last one is as full as only those before it are, the end is what is missing.
  const sealed = bytes.length - header.length - NONCE;
  const isLast = opened.pieces === Math.ceil(sealed / PIECE) - 1;
  return refuse(isLast && sealed >= PIECE ? 'locked-cut' : 'locked-damaged');
}

/** The key of the file itself, which one of the forms of a passphrase opens. */
async function findKey(header: Uint8Array, forms: readonly string[]): Promise<Uint8Array | UnlockRefusal> {
  for (const form of forms) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(form);
    try {
      return await decrypter.decryptHeader(header);
    } catch (error) {
      if (error instanceof RangeError) return 'locked-no-room';
      if (!String(error).includes('no identity matched')) return 'locked-damaged';
    }
  }
  return 'locked-wrong';
}

/** Opens the pieces one after another; where one does not open, how many did. */
async function openWith(
  fileKey: Uint8Array,
  bytes: Uint8Array,
): Promise<{ isWhole: true; bytes: Uint8Array<ArrayBuffer> } | { isWhole: false; pieces: number }> {
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  const got: Uint8Array[] = [];
  try {
    // As a stream: asked for whole, the library lets a browser say "Failed to fetch" of a damaged piece.
    const pieces = (await decrypter.decrypt(streamOf(bytes))).getReader();
    for (let { done, value } = await pieces.read(); !done; { done, value } = await pieces.read())
      if (value) got.push(value);
    return { isWhole: true, bytes: new Uint8Array(await new Blob(got as BlobPart[]).arrayBuffer()) };
  } catch {
    return { isWhole: false, pieces: got.length };
  }
}

/** Whether the file opens once some bytes at its end are left out. */
async function isAddedTo(key: Uint8Array, bytes: Uint8Array, header: number): Promise<boolean> {
  const until = performance.now() + LOOK_MS;
  const most = Math.min(MOST_ADDED, bytes.length - header - NONCE - 16);
  for (let extra = 1; extra <= most && performance.now() < until; extra++)
    if ((await openWith(key, bytes.subarray(0, bytes.length - extra))).isWhole) return true;
  return false;
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

function refuse(reason: UnlockRefusal): Unlocked {
  return { kind: 'refused', reason };
}
