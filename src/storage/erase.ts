import type { ErasedFrom, EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { Database, Row } from './database.ts';
import { withMarks } from './erased-marks.ts';
import { keyOf, partsOf, SHELVES } from './keys.ts';
import { forgetInMirror } from './mirror.ts';
import { keysOfTarget } from './read-listed.ts';
import { forgetInTails } from './read-tails.ts';
import { rowsIn } from './rows-in.ts';
import { isSealed } from './sealed.ts';
import { forgetSecondCopies } from './second-copy.ts';

/** How many erased keys are remembered, for tabs that still hold what they name. */
const MOST_ERASED = 2000;

export type Erased = { keys: ReadonlySet<string>; counts: Partial<Record<ErasedFrom, number>> };

/**
 * Deletes a client, a reflection or a session for good, with everything that belongs to it: records, rows, snapshots, quarantine, the
 * second copy and what pages left behind. One strict transaction for the database, the rest after it. That it was deleted,
 * and when, stays by key.
 */
export async function eraseRecords(db: Database, target: EraseTarget, at: string): Promise<Erased> {
  const keys = new Set(await keysOfTarget(db, target));
  const counts: Record<ErasedFrom, number> = {
    reflections: 0,
    versions: 0,
    sessions: 0,
    clients: 0,
    rows: 0,
    snapshots: 0,
    quarantine: 0,
    mirror: 0,
    unsaved: 0,
    drafts: 0,
  };
  // A session is named by what goes on from it: the topics of the next one, the words typed in it. They stay.
  const isOf = (value: unknown, { key }: { key: unknown }) =>
    target.kind === 'session' ? typeof key === 'string' && keys.has(key) : mentions(value, keys);
  const tx = db.transaction(['records', 'rows', 'snapshots', 'quarantine', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  const [snapshots, snapshotKeys] = await Promise.all([
    tx.objectStore('snapshots').getAll(),
    tx.objectStore('snapshots').getAllKeys(),
  ]);
  const [aside, asideKeys] = await Promise.all([
    tx.objectStore('quarantine').getAll(),
    tx.objectStore('quarantine').getAllKeys(),
  ]);
  // What was deleted earlier stands in snapshots alone: it belongs here by what it says of itself.
  const earlier = [...snapshots.flatMap(rowsIn), ...aside.map((each) => each?.row)];
  for (const row of [...earlier, ...earlier]) {
    if (!isRow(row) || keys.has(row.key) || !belongs(row, target, keys)) continue;
    keys.add(row.key);
  }
  for (const key of keys) {
    const shelf = partsOf(key)?.kind;
    if (shelf && (await tx.objectStore('records').getKey(key)) !== undefined) {
      counts[SHELVES[shelf]] += 1;
      await tx.objectStore('records').delete(key);
    }
    if ((await tx.objectStore('rows').getKey(key)) !== undefined) counts.rows += 1;
    await tx.objectStore('rows').delete(key);
  }
  for (const [at, snapshot] of snapshots.entries()) {
    const place = snapshotKeys[at];
    const all = rowsIn(snapshot);
    const rows = all.filter((row) => !keys.has(row.key) && !isOf(row, row));
    const isTouched = target.kind === 'session' ? rows.length < all.length : mentions(snapshot, keys);
    if (place === undefined || !isTouched) continue;
    counts.snapshots += Math.max(1, all.length - rows.length);
    if (rows.length === 0) await tx.objectStore('snapshots').delete(place);
    else await tx.objectStore('snapshots').put({ ...snapshot, rows }, place);
  }
  for (const [at, each] of aside.entries()) {
    const place = asideKeys[at];
    if (place === undefined || !isOf(each, { key: isRow(each?.row) ? each.row.key : null })) continue;
    counts.quarantine += 1;
    await tx.objectStore('quarantine').delete(place);
  }
  // Whoever is erased stands in it too; it is made anew from what is left.
  await tx.objectStore('meta').delete('labels');
  const before = await tx.objectStore('meta').get('erased');
  const erased = [...(Array.isArray(before) ? (before as readonly string[]) : []), ...keys];
  await tx.objectStore('meta').put(erased.slice(-MOST_ERASED), 'erased');
  if (Object.values(counts).some((count) => count > 0)) {
    const marks = await tx.objectStore('meta').get('erasedOn');
    await tx.objectStore('meta').put(withMarks(marks, keys, at), 'erasedOn');
  }
  await tx.done;
  counts.unsaved = forgetInTails(keys);
  counts.mirror = (await forgetInMirror(keys)) + (await forgetSecondCopies(keys));
  return { keys, counts };
}

/** Whether a row that is nowhere but in a snapshot belongs to the target, by the ids that stand in its record. */
function belongs({ record }: Row, { kind, id }: EraseTarget, keys: ReadonlySet<string>): boolean {
  if (typeof record !== 'object' || record === null) return false;
  if (isSealed(record)) return record.owner === id || keys.has(keyOf('reflection', record.owner));
  const { clientId, reflectionId } = record as { clientId?: unknown; reflectionId?: unknown };
  if (kind === 'client' && clientId === id) return true;
  return typeof reflectionId === 'string' && keys.has(keyOf('reflection', reflectionId));
}

/** Whether anything in a damaged or foreign value names one of these records, wherever it stands. */
function mentions(value: unknown, keys: ReadonlySet<string>): boolean {
  const text = JSON.stringify(value) ?? '';
  return [...keys].some((key) => text.includes(`"${key}"`) || text.includes(`"${partsOf(key)?.id}"`));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
}
