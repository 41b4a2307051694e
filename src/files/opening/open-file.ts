import { LIMITS } from '#src/domain/model/limits.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import { type Batch, takeBatches } from './batches.ts';
import workerUrl from './opening-worker.ts?worker&url';

/** Reads a file of ours, whichever it is, in a worker; no more of it than the limit needs to refuse it. Never rejects. */
export async function openFile(file: Blob): Promise<FileRead> {
  if (file.size > LIMITS.fileBytes) return { kind: 'refused', reason: 'too-big' };
  try {
    return await readInWorker(file);
  } catch {
    return readHere(file);
  }
}

function readInWorker(file: Blob): Promise<FileRead> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'opening' });
    const take = takeBatches();
    worker.onmessage = ({ data }: MessageEvent<Batch>) => {
      const read = take(data);
      if (!read) return;
      worker.terminate();
      resolve(read);
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'What reads files could not start.'));
    };
    worker.postMessage(file);
  });
}

/** Where no worker comes (a browser without, or one that has lost its way to the page), a moment's pause is the lesser evil. */
async function readHere(file: Blob): Promise<FileRead> {
  try {
    const { readOpened } = await import('./read-opened.ts');
    return await readOpened(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { kind: 'refused', reason: 'not-text' };
  }
}
