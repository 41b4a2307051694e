import type { ErasedMark } from '#src/domain/coaching/erased-mark.ts';
import type { AssignmentFile, ReturnFile } from '#src/domain/model/assignment-file.ts';
import type { Merge } from '#src/domain/sharing/merge-copy.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';

/**
 * `locked`: a copy with clients in it, while the workspace is locked. `locked-since`: it was added before, and can stay only.
 * `not-met`: the device did not say what is here, and nothing can be held against it. `own-questions`: a coach's own questions, where a
 * client's file was wanted. `not-here`: answers that have no place with this client, with why.
 */
export type Opened =
  | Exclude<FileRead, { kind: 'copy' }>
  | OpenedFile
  | { kind: 'locked' | 'locked-since' | 'not-met' | 'own-questions' }
  | { kind: 'not-here'; why: string };

/** A copy, with what of it was deleted for good here. */
export type OpenedFile = Extract<FileRead, { kind: 'copy' }> & { erased?: readonly ErasedMark[] };

/** Takes an opened copy back out again; says why where it cannot be. */
export type TakeBack = () => Promise<Opened | null>;

/** What was added of a copy, and how to take it back; or that it was taken back. */
export type Added = { count: number; takeBack: TakeBack } | 'taken-back' | null;

export type OpenCopyProps = {
  /** What the box says of itself, where it is for a file of one kind. */
  said?: { title: string; lead: string; choose: string };
  /** Reads what a copy has to be held against, and says what to show: it, or that the lock is in the way. */
  onMeet: (read: FileRead) => Promise<Opened>;
  /** Puts the copy into the library, all of it or nothing; null where the lock is in the way. */
  onJoin: (merge: Merge) => Promise<TakeBack | null>;
  newId: () => string;
  /** Opens a coach's questions. */
  onAssignment: (file: AssignmentFile) => void;
  /** Shows answers that a client sent back; absent where there is no client. */
  onReturn?: (file: ReturnFile) => void;
};
