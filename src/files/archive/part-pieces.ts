import type { InCopy } from '#src/domain/release/release-copy.ts';

/** Records that go to the worker at once: a part whose records are large would hold the page up while it is copied. */
const AT_ONCE = 4;

/** A part in pieces of a few records each, in the order in which they stand. */
export function* piecesOf(part: InCopy): Generator<InCopy> {
  const { reflections, clients, sessions, versions } = part;
  const nothing: InCopy = { reflections: [], clients: [], sessions: [], versions: [] };
  for (const some of chunks(clients)) yield { ...nothing, clients: some };
  for (const some of chunks(reflections)) yield { ...nothing, reflections: some };
  for (const some of chunks(sessions)) yield { ...nothing, sessions: some };
  for (const some of chunks(versions)) yield { ...nothing, versions: some };
}

function* chunks<T>(records: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < records.length; at += AT_ONCE) yield records.slice(at, at + AT_ONCE);
}

/** The part that these are the pieces of. */
export function wholePart(pieces: readonly InCopy[]): InCopy {
  return {
    reflections: pieces.flatMap(({ reflections }) => reflections),
    clients: pieces.flatMap(({ clients }) => clients),
    sessions: pieces.flatMap(({ sessions }) => sessions),
    versions: pieces.flatMap(({ versions }) => versions),
  };
}
