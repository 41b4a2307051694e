import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Row } from './database.ts';
import type { Saved } from './keys.ts';
import type { VaultMeta } from './vault-meta.ts';

/**
 * Words that nobody reads without the key. `owner` and `version` stay plain: what belongs to somebody can be erased
 * unread, and an older record is known as one.
 */
export type Sealed = {
  /** The library version of what is inside. */
  sealed: number;
  /** Whose it is, as the small row says it. */
  owner: string;
  /** Twelve bytes, new with each writing, as base64. */
  iv: string;
  data: string;
};

/** Seals and opens; everything but the names of these four loads on use. All reject what was tampered with. */
export type Sealer = {
  /** `version` is the library version of the record, where it is not the present one. */
  sealRow: (row: Row, owner: string, version?: number) => Promise<Row>;
  /** The row as it was sealed, with the library version of its record. */
  openRow: (row: Row & { record: Sealed }) => Promise<{ row: Row; version: number }>;
  sealListRow: (row: ListRow) => Promise<ListRow>;
  openListRow: (row: ListRow) => Promise<ListRow>;
};

/** What this page knows of the lock: one object for the life of the page, changed in place. */
export type Lock = {
  /** The vault that clients' records are sealed for; null where there is none. */
  vaultId: string | null;
  /** Null while locked. */
  sealer: Sealer | null;
  /** Whether one's own reflections are sealed as well. */
  withOwn: boolean;
  /** Another tab has made, changed or dropped the vault meanwhile. */
  onStale: () => void;
};

export function noLock(): Lock {
  return { vaultId: null, sealer: null, withOwn: false, onStale: () => {} };
}

/** A client's words were to be written while the workspace was locked, or for a vault that is not here any more. */
export class WorkspaceLocked extends Error {
  override name = 'WorkspaceLocked';
}

/** Whether a record belongs to a client, and so into the vault. */
export function isOfClients(record: Saved): boolean {
  if ('reflection' in record) return record.reflection.clientId !== null;
  return 'answers' in record ? record.clientId !== null : true;
}

/** Whether a record goes into the vault, where there is one. */
export function isSealedBy({ withOwn }: Pick<Lock, 'withOwn'>, record: Saved): boolean {
  return withOwn || isOfClients(record);
}

/** Whether the vault that the database has is for one's own reflections as well. */
export function isWithOwn(meta: unknown): boolean {
  return isVaultMeta(meta) && 'withOwn' in meta && meta.withOwn === true;
}

/** Tells the lock which vault the database has. */
export function tellLock(lock: Lock, meta: unknown): void {
  lock.vaultId = vaultIdOf(meta);
  lock.withOwn = isWithOwn(meta);
}

/** The id of the vault that the database has; null where it has none. */
export function vaultIdOf(meta: unknown): string | null {
  return isVaultMeta(meta) && meta.kind === 'passphrase' ? meta.id : null;
}

export function isVaultMeta(meta: unknown): meta is VaultMeta {
  return meta instanceof Object && 'kind' in meta;
}
