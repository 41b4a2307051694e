import { normalPassphrase } from '#src/domain/vault/passphrase.ts';
import type { Derivation, VaultMeta } from '#src/storage/vault-meta.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { IV_BYTES } from './envelope.ts';

export type Vault = Extract<VaultMeta, { kind: 'passphrase' }>;
/** Makes 32 bytes out of a passphrase, at a price. */
export type Derive = (passphrase: string, derivation: Derivation) => Promise<Uint8Array<ArrayBuffer>>;

/** What a new vault asks of the device: OWASP's first choice for Argon2id, about half a second. */
export const PRICE = { name: 'argon2id', memoryKiB: 47_104, passes: 1, lanes: 1 } as const;
/** Idle minutes after which a new workspace locks itself. */
export const LOCK_AFTER = 10;

const AES = { name: 'AES-GCM', length: 256 } as const;
const USES = ['encrypt', 'decrypt'] as const;

/** A new vault around a new random key. The key that is returned cannot be read out of the browser any more. */
export async function makeVault(passphrase: string, id: string, derive: Derive): Promise<[Vault, CryptoKey]> {
  const key = await crypto.subtle.generateKey(AES, true, USES);
  const vault = await wrap(key, passphrase, { id, lockAfter: LOCK_AFTER }, derive);
  return [vault, await unwrap(vault, passphrase, false, derive)];
}

/** The data key of a vault, for use only. Rejects a wrong passphrase, and a vault that was tampered with. */
export function openVault(vault: Vault, passphrase: string, derive: Derive): Promise<CryptoKey> {
  return unwrap(vault, passphrase, false, derive);
}

/** The same vault under another passphrase: only the wrapping of its key is new. Rejects a wrong passphrase. */
export async function rewrapVault(
  vault: Vault,
  { from, to }: { from: string; to: string },
  derive: Derive,
): Promise<Vault> {
  return wrap(await unwrap(vault, from, true, derive), to, vault, derive);
}

async function wrap(
  key: CryptoKey,
  passphrase: string,
  { id, ...settings }: Pick<Vault, 'id' | 'lockAfter' | 'withOwn'>,
  derive: Derive,
): Promise<Vault> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(16)));
  const derivation = { ...PRICE, salt };
  const wrapping = await wrappingKey(passphrase, derivation, derive);
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, wrapGiven(id, iv));
  return {
    ...settings,
    kind: 'passphrase',
    id,
    derivation,
    iv: toBase64(iv),
    wrapped: toBase64(new Uint8Array(wrapped)),
  };
}

async function unwrap(
  { id, derivation, iv, wrapped }: Vault,
  passphrase: string,
  isExtractable: boolean,
  derive: Derive,
): Promise<CryptoKey> {
  const wrapping = await wrappingKey(passphrase, derivation, derive);
  const given = wrapGiven(id, fromBase64(iv));
  return crypto.subtle.unwrapKey('raw', fromBase64(wrapped), wrapping, given, AES, isExtractable, USES);
}

function wrapGiven(id: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`waymark\nvault\n${id}`) };
}

async function wrappingKey(passphrase: string, derivation: Derivation, derive: Derive): Promise<CryptoKey> {
  const bytes = await derive(normalPassphrase(passphrase), derivation);
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);
  bytes.fill(0);
  return key;
}
