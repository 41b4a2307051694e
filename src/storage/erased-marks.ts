import type { ErasedMark } from '#src/domain/coaching/erased-mark.ts';
import type { Database } from './database.ts';

/** How many marks are kept: the oldest go. */
const MOST_MARKS = 2000;

/** What was deleted for good here, the oldest first: keys and moments, and no word of anybody's. */
export async function erasedMarks(db: Pick<Database, 'get'>): Promise<readonly ErasedMark[]> {
  const marks = await db.get('meta', 'erasedOn');
  return Array.isArray(marks) ? marks.filter(isMark) : [];
}

/** The marks with those of one more deletion, of which only clients and reflections have one. */
export function withMarks(before: unknown, keys: Iterable<string>, at: string): readonly ErasedMark[] {
  const marked = [...keys].filter((key) => /^(client|reflection)\//.test(key));
  const others = (Array.isArray(before) ? before.filter(isMark) : []).filter(
    ({ key }) => !marked.includes(key),
  );
  return [...others, ...marked.map((key) => ({ key, at }))].slice(-MOST_MARKS);
}

function isMark(value: unknown): value is ErasedMark {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'at' in value &&
    typeof value.key === 'string' &&
    typeof value.at === 'string'
  );
}
