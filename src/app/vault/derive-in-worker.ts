import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import type { Derive } from '#src/storage/vault/data-key.ts';
import type { DeriveAnswer, DeriveQuestion } from '#src/storage/vault/derive-worker.ts';
import workerUrl from '#src/storage/vault/derive-worker.ts?worker&url';

/** Makes a key of a passphrase beside the page, which goes on meanwhile. Rejects where the worker cannot start. */
export const deriveInWorker: Derive = (passphrase, derivation) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'derive' });
    worker.onmessage = ({ data }: MessageEvent<DeriveAnswer>) => {
      worker.terminate();
      if ('bytes' in data) resolve(data.bytes);
      else reject(new DeriveFailed(data.failed));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new DeriveFailed(event.message));
    };
    worker.postMessage({ passphrase, derivation } satisfies DeriveQuestion);
  });

/** The passphrase was never tried: too little memory, or a part of the page that did not arrive. */
export class DeriveFailed extends Error {
  override name = 'DeriveFailed';
}
