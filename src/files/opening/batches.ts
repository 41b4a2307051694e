import type { Copy } from '#src/domain/model/copy.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';

const SHELVES = ['reflections', 'clients', 'sessions', 'versions'] as const;
type Shelf = (typeof SHELVES)[number];

/**
 * UTF-16 units of JSON in one batch: what a slow phone takes in within a frame or two. One record is never split, so that
 * a batch may be as large as the largest record.
 */
const BATCH = 100_000;

/**
 * What a file was found to be, piece by piece: all that it says but its records, then those, then the end. Records travel as
 * the JSON that they are measured by: to copy them value by value takes both sides longer than to write and parse it.
 */
export type Batch =
  | { kind: 'read'; read: FileRead }
  | { kind: 'records'; shelf: Shelf; json: string }
  | { kind: 'end' };

/** Cuts what was read into batches, each small enough to be taken in without a pause that anybody notices. */
export function* batchesOf(read: FileRead): Generator<Batch> {
  if (read.kind !== 'copy') {
    yield { kind: 'read', read };
  } else {
    const copy: Copy = { ...read.copy, reflections: [], clients: [], sessions: [], versions: [] };
    yield { kind: 'read', read: { ...read, copy } };
    for (const shelf of SHELVES)
      for (const json of chunksOf(read.copy[shelf])) yield { kind: 'records', shelf, json };
  }
  yield { kind: 'end' };
}

function* chunksOf(records: readonly unknown[]): Generator<string> {
  let chunk: string[] = [];
  let size = 0;
  for (const record of records) {
    const json = JSON.stringify(record);
    if (chunk.length > 0 && size + json.length > BATCH) {
      yield `[${chunk}]`;
      [chunk, size] = [[], 0];
    }
    chunk.push(json);
    size += json.length;
  }
  if (chunk.length > 0) yield `[${chunk}]`;
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
      for (const record of JSON.parse(batch.json)) shelf.push(record);
    }
    return null;
  };
}
