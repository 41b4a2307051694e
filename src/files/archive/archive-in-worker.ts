import type { InCopy } from '#src/domain/release/release-copy.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { trustedScriptUrl } from '#src/files/trusted-url.ts';
import type { Manifest } from './archive-manifest.ts';
import workerUrl from './archive-worker.ts?worker&url';
import { piecesOf } from './part-pieces.ts';
import type { ArchiveRefusal, ReadPart } from './read-archive.ts';
import type { ArchiveAnswer, ArchiveAsked } from './worker-messages.ts';

export type Packing = {
  add: (part: Released<InFile, InCopy>) => Promise<void>;
  /** Null where nothing was added. */
  end: () => Promise<{ file: Released<InFile, Blob>; records: Manifest['records'] } | null>;
  stop: () => void;
};
export type Unpacking = { manifest: Manifest; readPart: (at: number) => Promise<ReadPart>; stop: () => void };

/** Begins an archive in a worker of its own. Each step rejects where the worker cannot go on. */
export async function beginArchive(savedAt: string): Promise<Packing> {
  const { ask, stop } = startWorker();
  await ask({ kind: 'begin', savedAt });
  let widest: Released<InFile, InCopy> | null = null;
  return {
    add: async (part) => {
      if (widest?.audience !== 'coach-file') widest = part;
      for (const piece of piecesOf(part.words)) await ask({ kind: 'gather', piece });
      await ask({ kind: 'add' });
    },
    end: async () => {
      const answer = await ask({ kind: 'end' });
      stop();
      if (answer.kind !== 'ended') throw new Error(`The archive did not end: ${answer.kind}.`);
      return widest && { file: madeOf(widest, () => answer.file), records: answer.records };
    },
    stop,
  };
}

/** Opens an archive in a worker of its own, or says why it cannot be. */
export async function openArchiveFile(
  file: Blob,
): Promise<Unpacking | ({ kind: 'refused' } & ArchiveRefusal)> {
  const { ask, stop } = startWorker();
  const answer = await ask({ kind: 'open', file });
  if (answer.kind !== 'opened') {
    stop();
    return { kind: 'refused', ...(answer.kind === 'refused' ? answer.refusal : { reason: 'not-archive' }) };
  }
  return {
    manifest: answer.manifest,
    readPart: async (at) => {
      const read = await ask({ kind: 'read', at });
      return read.kind === 'read' ? read.part : { kind: 'refused', reason: 'damaged' };
    },
    stop,
  };
}

function startWorker() {
  const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module', name: 'archive' });
  return {
    ask: (asked: ArchiveAsked) =>
      new Promise<ArchiveAnswer>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<ArchiveAnswer>) =>
          data.kind === 'failed' ? reject(new Error(data.message)) : resolve(data);
        worker.onerror = (event) => reject(new Error(event.message || 'The archive worker could not start.'));
        worker.postMessage(asked);
      }),
    stop: () => worker.terminate(),
  };
}
