import type { InCopy } from '#src/domain/release/release-copy.ts';
import type { Manifest } from './archive-manifest.ts';
import type { ArchiveRefusal, ReadPart } from './read-archive.ts';

/** What the page asks of the worker; each is answered once, in order. */
export type ArchiveAsked =
  | { kind: 'begin'; savedAt: string }
  /** Records of the part that `add` ends. */
  | { kind: 'gather'; piece: InCopy }
  | { kind: 'add' }
  | { kind: 'end' }
  | { kind: 'open'; file: Blob }
  | { kind: 'read'; at: number };

export type ArchiveAnswer =
  | { kind: 'done' }
  | { kind: 'ended'; file: Blob; records: Manifest['records'] }
  | { kind: 'opened'; manifest: Manifest }
  | { kind: 'read'; part: ReadPart }
  | { kind: 'refused'; refusal: ArchiveRefusal }
  | { kind: 'failed'; message: string };
