import { argon2id } from '@noble/hashes/argon2';
import type { Derivation } from '#src/storage/vault-meta.ts';
import { fromBase64 } from './base64.ts';

/** More than this is no vault of ours: it would only bring the page to a stop. */
const MOST_MEMORY_KIB = 1024 * 1024;
const MOST_PASSES = 16;

/** The 32 bytes that Argon2id makes of a passphrase. Takes its time, by intent: call it in a worker. */
export function derive(
  passphrase: string,
  { memoryKiB, passes, lanes, salt }: Derivation,
): Uint8Array<ArrayBuffer> {
  if (memoryKiB > MOST_MEMORY_KIB || passes > MOST_PASSES) throw new RangeError('No vault asks for so much.');
  const made = argon2id(passphrase, fromBase64(salt), { m: memoryKiB, t: passes, p: lanes, dkLen: 32 });
  return new Uint8Array(made);
}
