import { NOBODY } from '#src/domain/model/list-row.ts';
import type { Database, Row } from './database.ts';
import type { Lock, Sealer } from './lock.ts';
import { vaultIdOf } from './lock.ts';
import { isInKind } from './row-range.ts';
import { isSealedRow } from './sealed.ts';

/** The words of a client's small row as they were opened; `iv` tells whether they are still those that the row seals. */
export type Label = { iv: string; label: string; tags: readonly string[] };
export type LabelBook = ReadonlyMap<string, Label>;

/** From so many clients on their labels are opened together: one by one ten thousand take the processor half a second. */
const MANY = 500;

/** The labels as they were last opened, by the keys of their rows; empty where there are none, or another key sealed them. */
export async function readLabelBook(db: Database, sealer: Sealer): Promise<LabelBook> {
  const row = (await db.get('meta', 'labels')) as Row | undefined;
  if (!row || !isSealedRow(row)) return new Map();
  try {
    const opened = await sealer.openRow(row);
    return new Map(opened.row.record as [string, Label][]);
  } catch {
    return new Map();
  }
}

/**
 * Keeps the labels for the next time, sealed as one. It is never read in the place of a row, only beside it, so that no writing
 * of a client has to know of it. Nothing is kept once one of these clients was erased, or the lock changed; few are kept in no
 * book at all.
 */
export async function keepLabelBook(
  db: Database,
  { sealer, vaultId }: Lock,
  book: LabelBook,
  before: LabelBook,
): Promise<void> {
  if (book.size < MANY) {
    if (before.size > 0) await db.delete('meta', 'labels');
    return;
  }
  if (!sealer || isSame(book, before)) return;
  const row = await sealer.sealRow({ key: 'labels', revision: 0, writer: '', record: [...book] }, NOBODY);
  const tx = db.transaction(['rows', 'meta'], 'readwrite');
  const [vault, keys] = await Promise.all([
    tx.objectStore('meta').get('vault'),
    tx.objectStore('rows').getAllKeys(isInKind('client')),
  ]);
  const here = new Set(keys);
  if (vaultIdOf(vault) === vaultId && [...book.keys()].every((key) => here.has(key)))
    await tx.objectStore('meta').put(row, 'labels');
  await tx.done;
}

function isSame(book: LabelBook, before: LabelBook): boolean {
  return book.size === before.size && [...book].every(([key, { iv }]) => before.get(key)?.iv === iv);
}
