import { type ListRow, OWN, type RowOf } from '#src/domain/model/list-row.ts';

/** Reflections and sessions of clients whose own record is not among these rows, such as one that could not be read. */
export function withoutClient(rows: Iterable<ListRow>): {
  reflections: (ListRow & RowOf<'reflection'>)[];
  sessions: (ListRow & RowOf<'session'>)[];
} {
  const all = [...rows];
  const known = new Set(all.flatMap((row) => (row.kind === 'client' ? [row.id] : [])));
  const isLeft = ({ owner }: ListRow) => owner !== OWN && !known.has(owner);
  return {
    reflections: all.filter((row) => row.kind === 'reflection').filter(isLeft),
    sessions: all.filter((row) => row.kind === 'session').filter(isLeft),
  };
}
