import type { Unlocked } from './unlock-bytes.ts';

/** What the page asks of the worker, once. */
export type AgeAsked =
  | { kind: 'lock'; file: Blob; passphrase: string }
  | { kind: 'unlock'; file: Blob; passphrase: string };

export type AgeAnswer =
  | { kind: 'locked'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'unlocked'; unlocked: Unlocked }
  | { kind: 'failed'; isMemory: boolean; message: string };
