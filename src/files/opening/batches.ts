import type { Copy } from '#src/domain/model/copy.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';

const SHELVES = ['reflections', 'clients', 'sessions', 'versions'] as const;
type Shelf = (typeof SHELVES)[number];

/**
 * UTF-16 units of JSON in one batch: what a slow phone takes in within a frame or two. One record is never split, so that
 * a batch may be as large as the largest record.
 */
const BATCH = 100_000;

/** What a file was found to be, piece by piece: all that it says but its records, then those, then the end. */
export type Batch =
  | { kind: 'read'; read: FileRead }
  | { kind: 'records'; shelf: Shelf; records: readonly unknown[] }
  | { kind: 'end' };

/** Cuts what was read into batches, each small enough to be taken in without a pause that anybody notices. */
export function* batchesOf(read: FileRead): Generator<Batch> {
  if (read.kind !== 'copy') {
    yield { kind: 'read', read };
  } else {
    const copy: Copy = { ...read.copy, reflections: [], clients: [], sessions: [], versions: [] };
    yield { kind: 'read', read: { ...read, copy } };
    for (const shelf of SHELVES)
      for (const records of chunksOf(read.copy[shelf])) yield { kind: 'records', shelf, records };
  }
  yield { kind: 'end' };
}

function* chunksOf(records: readonly unknown[]): Generator<readonly unknown[]> {
  let chunk: unknown[] = [];
  let size = 0;
  for (const record of records) {
    const more = JSON.stringify(record).length;
    if (chunk.length > 0 && size + more > BATCH) {
      yield chunk;
      [chunk, size] = [[], 0];
    }
    chunk.push(record);
    size += more;
  }
  if (chunk.length > 0) yield chunk;
}

/** Puts batches together again; gives what was read once the end has come. */
export function takeBatches(): (batch: Batch) => FileRead | null {
  let read: FileRead | null = null;
  return (batch) => {
    if (batch.kind === 'end') return read;
    if (batch.kind === 'read') ({ read } = batch);
    else if (read?.kind === 'copy') {
      // Checked where it was read: what comes here has passed every schema.
      const shelf: unknown[] = read.copy[batch.shelf];
      for (const record of batch.records) shelf.push(record);
    }
    return null;
  };
}
