import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import workerUrl from './age-worker.ts?worker&url';
import type { Unlocked } from './unlock-bytes.ts';
import type { AgeAnswer, AgeAsked } from './worker-messages.ts';

/** Locks a file with a passphrase, in a worker that is gone afterwards with all it held. Takes seconds; rejects where that fails. */
export async function lockFile(file: Blob, passphrase: string): Promise<Blob> {
  const answer = await ask({ kind: 'lock', file, passphrase });
  if (answer.kind !== 'locked') throw new Error('The file was not locked.');
  return new Blob([answer.bytes], { type: 'application/octet-stream' });
}

/** Unlocks a file, in a worker that is gone afterwards with all it held. Takes seconds; rejects where the worker cannot start. */
export async function unlockFile(file: Blob, passphrase: string): Promise<Unlocked> {
  const answer = await ask({ kind: 'unlock', file, passphrase });
  if (answer.kind === 'unlocked') return answer.unlocked;
  if (answer.kind === 'failed' && answer.isMemory) return { kind: 'refused', reason: 'locked-no-room' };
  throw new Error('The file was not unlocked.');
}

function ask(asked: AgeAsked): Promise<AgeAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'age' });
    worker.onmessage = ({ data }: MessageEvent<AgeAnswer>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'The worker that locks files could not start.'));
    };
    worker.postMessage(asked);
  });
}
