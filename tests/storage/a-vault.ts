import { type Lock, noLock } from '#src/storage/lock.ts';
import { derive } from '#src/storage/vault/argon2.ts';
import { type Derive, makeVault, type Vault } from '#src/storage/vault/data-key.ts';
import { makeSealer } from '#src/storage/vault/envelope.ts';

export const PASSPHRASE = 'abacus able abdomen acid acorn';

/** Argon2id at the least price: what is tested is what it is used for. */
export const cheaply: Derive = async (passphrase, given) => derive(passphrase, { ...given, memoryKiB: 8 });

/** A vault, and the lock of a tab that has it open. */
export async function aVault(): Promise<{ vault: Vault; key: CryptoKey; lock: Lock }> {
  const [vault, key] = await makeVault(PASSPHRASE, 'thevault', cheaply);
  return { vault, key, lock: { ...noLock(), vaultId: vault.id, sealer: makeSealer(key) } };
}
