import type { ListRow } from '#src/domain/model/list-row.ts';

/** Bytes of records in one part: small enough to be read and written without holding anything up. */
export const PART_BYTES = 240_000;

/**
 * The keys of all records, shared out to parts. A part can be read alone: what belongs to a client or a reflection stands
 * beside its record, which is in each part that needs it. A part is larger than `most` only where one record is.
 */
export function dealParts(rows: readonly ListRow[], most = PART_BYTES): string[][] {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const needs = { byKey, reflectionsOf: keysByOwner(rows) };
  const parts: string[][] = [];
  let part = new Set<string>();
  let bytes = 0;
  const sizeOf = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (part.has(key) ? 0 : (byKey.get(key)?.bytes ?? 0)), 0);
  const close = () => {
    if (part.size > 0) parts.push([...part]);
    part = new Set();
    bytes = 0;
  };
  for (const row of inOrder(rows)) {
    const keys = [...needsOf(row, needs), row.key];
    if (part.size > 0 && bytes + sizeOf(keys) > most) close();
    bytes += sizeOf(keys);
    for (const key of keys) part.add(key);
  }
  close();
  return parts;
}

type Needs = {
  byKey: ReadonlyMap<string, ListRow>;
  /** The keys of reflections by the client they belong to. */
  reflectionsOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * The records without which one means nothing: its client, the reflection that a version is of, and the reflections that a
 * session offered words for.
 */
function needsOf(row: ListRow, needs: Needs): string[] {
  const { byKey, reflectionsOf } = needs;
  if (row.kind === 'client') return [];
  if (row.kind === 'version') {
    const reflection = byKey.get(`reflection/${row.owner}`);
    return reflection ? [...needsOf(reflection, needs), reflection.key] : [];
  }
  const client = byKey.get(`client/${row.owner}`);
  const talkedOf = row.kind === 'session' ? (reflectionsOf.get(row.owner) ?? []) : [];
  return [...(client ? [client.key] : []), ...talkedOf];
}

function keysByOwner(rows: readonly ListRow[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const { kind, owner, key } of rows) {
    if (kind !== 'reflection') continue;
    const theirs = keys.get(owner);
    if (theirs) theirs.push(key);
    else keys.set(owner, [key]);
  }
  return keys;
}

/** Whose it is first, so that everything of one client stands together; then always the same order. */
function inOrder(rows: readonly ListRow[]): readonly ListRow[] {
  const reflections = new Map(
    rows.flatMap((row) => (row.kind === 'reflection' ? [[row.id, row.owner]] : [])),
  );
  const whose = (row: ListRow) => {
    if (row.kind === 'client') return row.id;
    return row.kind === 'version' ? (reflections.get(row.owner) ?? row.owner) : row.owner;
  };
  return rows
    .map((row) => ({ row, sort: `${whose(row)}/${RANK[row.kind]}/${row.key}` }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ row }) => row);
}

const RANK = { client: 0, reflection: 1, version: 2, session: 3 } as const;
