import type { FileRead } from '#src/files/assignment/read-file.ts';
import { type Batch, batchesOf } from './batches.ts';
import { readOpened } from './read-opened.ts';

/** Reads one file away from the page. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<Blob>) => void) | null;
  postMessage(batch: Batch): void;
};

port.onmessage = async ({ data }) => {
  let read: FileRead;
  try {
    read = await readOpened(new Uint8Array(await data.arrayBuffer()));
  } catch {
    // A folder, or a file that vanished between choosing and reading.
    read = { kind: 'refused', reason: 'not-text' };
  }
  for (const batch of batchesOf(read)) port.postMessage(batch);
};
