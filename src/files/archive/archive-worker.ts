import type { InCopy } from '#src/domain/release/release-copy.ts';
import { MOST_ARCHIVE_BYTES } from './archive-manifest.ts';
import { wholePart } from './part-pieces.ts';
import { type OpenedArchive, openArchive } from './read-archive.ts';
import type { ArchiveAnswer, ArchiveAsked } from './worker-messages.ts';
import { type ArchiveWriter, openArchiveWriter } from './write-archive.ts';

/** Packs or unpacks one archive away from the page. */
const port = self as unknown as {
  onmessage: ((event: MessageEvent<ArchiveAsked>) => void) | null;
  postMessage(answer: ArchiveAnswer): void;
};

/** What has come of the part that is next. */
const pieces: InCopy[] = [];
let writer: ArchiveWriter | null = null;
let opened: OpenedArchive | null = null;

async function answer(asked: ArchiveAsked): Promise<ArchiveAnswer> {
  switch (asked.kind) {
    case 'begin':
      writer = openArchiveWriter(asked.savedAt);
      return { kind: 'done' };
    case 'gather':
      pieces.push(asked.piece);
      return { kind: 'done' };
    case 'add':
      await writer?.add(wholePart(pieces.splice(0)));
      return { kind: 'done' };
    case 'end': {
      if (!writer) return { kind: 'failed', message: 'Nothing was begun.' };
      const { pieces: zipped, records } = await writer.end();
      return { kind: 'ended', file: new Blob([...zipped], { type: 'application/zip' }), records };
    }
    case 'open': {
      if (asked.file.size > MOST_ARCHIVE_BYTES) return { kind: 'refused', refusal: { reason: 'too-big' } };
      opened = openArchive(new Uint8Array(await asked.file.arrayBuffer()));
      if (opened.kind === 'archive') return { kind: 'opened', manifest: opened.manifest };
      return { kind: 'refused', refusal: opened };
    }
    case 'read':
      if (opened?.kind !== 'archive') return { kind: 'failed', message: 'Nothing was opened.' };
      return { kind: 'read', part: await opened.readPart(asked.at) };
  }
}

port.onmessage = ({ data }) => {
  answer(data).then(
    (said) => port.postMessage(said),
    (error: unknown) => port.postMessage({ kind: 'failed', message: String(error) }),
  );
};
