import type { Derivation } from '#src/storage/vault-meta.ts';
import { derive } from './argon2.ts';

export type DeriveQuestion = { passphrase: string; derivation: Derivation };
export type DeriveAnswer = { bytes: Uint8Array<ArrayBuffer> } | { failed: string };

self.onmessage = ({ data: { passphrase, derivation } }: MessageEvent<DeriveQuestion>) => {
  try {
    self.postMessage({ bytes: derive(passphrase, derivation) } satisfies DeriveAnswer);
  } catch (error) {
    self.postMessage({ failed: String(error) } satisfies DeriveAnswer);
  }
};
