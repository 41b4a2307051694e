import type { ErasedMark } from '#src/domain/coaching/erased-mark.ts';

export type KindCounts = { reflections: number; clients: number; sessions: number; versions: number };

/** Says how far a long piece of work is: `done` parts of `all`. */
export type OnProgress = (done: number, all: number) => void;

/** What is in an archive, and what of it would come, before anything does. */
export type ArchiveInside = {
  kind: 'inside';
  savedAt: string;
  records: KindCounts;
  fresh: KindCounts;
  /** The same with what was deleted for good here. */
  freshWithErased: KindCounts;
  /** Records that are here word for word, that would come beside others, and clients that stay as they are here. */
  same: number;
  beside: number;
  stays: number;
  /** What of it was deleted for good here: it is brought in only when that is asked for. */
  erased: readonly ErasedMark[];
  takeIn: (onProgress: OnProgress, withErased?: boolean) => Promise<void>;
  close: () => void;
};

export type ArchiveDesk = {
  /** Saves everything as one file, locked where a passphrase is given; null where there is nothing. */
  save: (
    onProgress: OnProgress,
    passphrase?: string,
  ) => Promise<{ name: string; records: KindCounts } | null>;
  open: (file: Blob, onProgress: OnProgress) => Promise<ArchiveInside | { kind: 'refused'; reason: string }>;
};
