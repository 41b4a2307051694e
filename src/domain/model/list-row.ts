import type { Action } from './session.ts';

/**
 * The little that lists need of a record. It is kept beside the record, written in the same transaction, so that a list is
 * read without any whole record. `revision` is that of the record it was made of.
 */
export type ListRow = { key: string; revision: number; bytes: number } & (
  | ReflectionRow
  | ClientRow
  | SessionRow
  | VersionRow
);

/** `owner` is whose it is: the id of a client, `own` for a reflection of one's own, the reflection's id for a version. */
export type ReflectionRow = {
  kind: 'reflection';
  id: string;
  owner: string;
  title: string;
  createdAt: string;
  updatedAt: string;
  answers: number;
  liveGoals: number;
};
export type ClientRow = {
  kind: 'client';
  id: string;
  owner: typeof NOBODY;
  label: string;
  tags: readonly string[];
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
  keepUntil: string | null;
  nextReview: string | null;
  /** The day on which the client agreed to the contract. */
  agreedOn: string | null;
};
export type SessionRow = {
  kind: 'session';
  id: string;
  owner: string;
  startedAt: string;
  endedAt: string | null;
  lockedAt: string | null;
  updatedAt: string;
  openTopics: number;
  /** What is not done yet. */
  open: readonly Pick<Action, 'byWhen' | 'whose'>[];
};
export type VersionRow = { kind: 'version'; id: string; owner: string; keptAt: string };

export type RowKind = ListRow['kind'];
export type RowOf<Kind extends RowKind> = Extract<ListRow, { kind: Kind }>;

/** Whose a reflection is that belongs to no client. No id of a record is written so. */
export const OWN = '#own';
/** Whose a client is. */
export const NOBODY = '#nobody';
