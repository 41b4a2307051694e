import type { ErasedFrom } from '#src/domain/coaching/erase-receipt.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Database, Row } from './database.ts';
import { partsOf, recordsOf, SHELVES } from './keys.ts';
import type { Lock } from './lock.ts';
import { forgetInMirror, readMirror } from './mirror.ts';
import { loadReader } from './reader.ts';
import { rowsIn } from './rows-in.ts';
import { isSealedRow } from './sealed.ts';
import { forgetSecondCopies, readSecondCopies } from './second-copy.ts';
import { statedVersion } from './stated-version.ts';

/** Whose things are looked at: one's own, or those of clients, which the open page never names. */
export type Whose = 'own' | 'clients';

/** Something that is kept beside the records, as it stands. `rows` are opened where they were sealed. */
export type EarlierState = {
  /** Its place and its number there: `snapshot/7`. */
  key: string;
  place: 'snapshot' | 'quarantine' | 'mirror' | 'second-copy';
  at: string;
  /** Why it was kept: before what, or what is wrong with it. Empty for the second copy, which needs no reason. */
  reason: string;
  /** The library version of the rows. */
  version: number;
  rows: readonly unknown[];
  /** Of the rows as JSON. */
  bytes: number;
};

type Given = { db: Database; lock: Lock; whose: Whose; hasClients: boolean };

/** All that is kept beside the records, the newest first. What is sealed is left out while the workspace is locked. */
export async function readEarlierStates({ db, lock, whose, hasClients }: Given): Promise<EarlierState[]> {
  const belongs = (row: unknown) => isOwn(row, hasClients) === (whose === 'own');
  const tx = db.transaction(['snapshots', 'quarantine']);
  const [snapshots, snapshotKeys, aside, asideKeys] = await Promise.all([
    tx.objectStore('snapshots').getAll(),
    tx.objectStore('snapshots').getAllKeys(),
    tx.objectStore('quarantine').getAll(),
    tx.objectStore('quarantine').getAllKeys(),
  ]);
  const found: Omit<EarlierState, 'bytes'>[] = [
    ...snapshots.map((snapshot, index) => ({
      ...{ key: `snapshot/${snapshotKeys[index]}`, place: 'snapshot' as const },
      ...aboutKept(snapshot),
      rows: rowsIn(snapshot).filter(belongs),
    })),
    ...aside.map((each, index) => ({
      ...{ key: `quarantine/${asideKeys[index]}`, place: 'quarantine' as const },
      ...aboutKept(each),
      rows: [each?.row].filter(belongs),
    })),
  ];
  const mirror = await readMirror();
  if (mirror) {
    const plain = [...recordsOf(mirror.library)].map(([key, record]) => rowOf(key, record));
    const rows = [...plain, ...mirror.sealed].filter(belongs);
    const place = { key: 'mirror/all', place: 'mirror' as const, at: mirror.savedAt };
    found.push({ ...place, reason: '', version: LIBRARY_VERSION, rows });
  }
  for (const { key, why, savedAt, record } of await readSecondCopies(lock)) {
    const rows = [rowOf(key, record)].filter(belongs);
    const place = { key: `second-copy/${key}`, place: 'second-copy' as const, at: savedAt };
    found.push({ ...place, reason: why, version: LIBRARY_VERSION, rows });
  }
  const opened = await Promise.all(
    found.map(async (state) => {
      const rows = (await Promise.all(state.rows.map((row) => openRow(row, lock)))).filter(
        (row) => row !== null,
      );
      return { ...state, rows, bytes: sizeOf(rows) };
    }),
  );
  return opened.filter(({ rows }) => rows.length > 0).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The records in a state, each read alone, and how many rows nobody can read. */
export async function recordsIn({
  rows,
  version,
}: EarlierState): Promise<{ library: Library; unread: number }> {
  const readRow = await loadReader();
  const library = emptyLibrary();
  let unread = 0;
  for (const row of rows) {
    const read = isRow(row) ? readRow(row, version) : null;
    if (read?.kind !== 'ok') unread += 1;
    else for (const shelf of Object.values(SHELVES)) Object.assign(library[shelf], read.library[shelf]);
  }
  return { library, unread };
}

/** Deletes a state for good, but for the rows of it that were not shown; says how much went. */
export async function dropEarlierState(
  { db, whose, hasClients }: Omit<Given, 'lock'>,
  { key, place, rows }: EarlierState,
): Promise<Partial<Record<ErasedFrom, number>>> {
  if (place === 'mirror') {
    const keys = rows.flatMap((row) => (isRow(row) ? [row.key] : []));
    return { mirror: await forgetInMirror(keys) };
  }
  if (place === 'second-copy') {
    await forgetSecondCopies([key.slice(key.indexOf('/') + 1)]);
    return { mirror: 1 };
  }
  const number = Number(key.slice(key.indexOf('/') + 1));
  if (place === 'quarantine') {
    await db.delete('quarantine', number);
    // Its good second copy would bring it back.
    const mirror = await forgetSecondCopies(rows.map((row) => fieldOf(row, 'key')).filter(isKey));
    return { quarantine: 1, ...(mirror > 0 && { mirror }) };
  }
  const tx = db.transaction('snapshots', 'readwrite', { durability: 'strict' });
  const snapshot = await tx.store.get(number);
  const all = rowsIn(snapshot);
  const others = all.filter((row) => isOwn(row, hasClients) !== (whose === 'own'));
  if (snapshot && others.length > 0) await tx.store.put({ ...snapshot, rows: others }, number);
  else await tx.store.delete(number);
  await tx.done;
  return { snapshots: all.length - others.length };
}

/** When, why and at which version something was kept; a damaged disk can say anything. */
function aboutKept(kept: { at: string; reason: string; version: number } | null) {
  const at = fieldOf(kept, 'at');
  const reason = fieldOf(kept, 'reason');
  return {
    at: typeof at === 'string' ? at : '',
    reason: typeof reason === 'string' ? reason : '',
    version: statedVersion(fieldOf(kept, 'version')) ?? LIBRARY_VERSION,
  };
}

function rowOf(key: string, record: { revision: number }): Row {
  return { key, revision: record.revision, writer: '', record };
}

/** Null for what is sealed and cannot be opened now. */
async function openRow(row: unknown, { sealer }: Lock): Promise<unknown> {
  if (!isRow(row) || !isSealedRow(row)) return row;
  if (!sealer) return null;
  const opened = await sealer.openRow(row).catch(() => null);
  return opened?.row ?? row;
}

/**
 * Whether a row is certainly one's own. What is too damaged to say is one's own only where there are no clients at all: the
 * open page must not show a word of theirs.
 */
function isOwn(row: unknown, hasClients: boolean): boolean {
  if (!isRow(row)) return !hasClients;
  if (isSealedRow(row)) return false;
  const kind = partsOf(row.key)?.kind;
  if (kind === 'client' || kind === 'session') return false;
  const state = kind === 'version' ? fieldOf(row.record, 'reflection') : row.record;
  const clientId = fieldOf(state, 'clientId');
  return clientId === undefined ? !hasClients : clientId === null;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function isKey(value: unknown): value is string {
  return typeof value === 'string';
}

function isRow(value: unknown): value is Row {
  return typeof fieldOf(value, 'key') === 'string' && fieldOf(value, 'record') !== undefined;
}

function sizeOf(rows: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(rows)).length;
}
