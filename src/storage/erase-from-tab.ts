import type { EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { Autosave } from './autosave.ts';
import type { Database } from './database.ts';
import { type Erased, eraseRecords } from './erase.ts';
import { forgetInMirror } from './mirror.ts';
import { keysOfTarget } from './read-listed.ts';
import type { Line } from './tabs.ts';

type Tab = {
  db: Database;
  autosave: Autosave;
  line: Line;
  /** Resolves when the second copy is not being written. */
  copied: () => Promise<void>;
  noteCount: () => Promise<void>;
  /** Takes records out of the memory. */
  drop: (keys: readonly string[]) => void;
};

/** Deletes for good, from a tab that is open: what is under way is written first, and other tabs are told. */
export async function eraseFromTab(
  { db, autosave, line, copied, noteCount, drop }: Tab,
  target: EraseTarget,
  at: string,
): Promise<Erased> {
  await autosave.flush();
  const keys = await keysOfTarget(db, target);
  for (const key of keys) autosave.forget(key);
  drop(keys);
  const erased = await eraseRecords(db, target, at);
  // A copy that was being written may have come after.
  await copied();
  await forgetInMirror(erased.keys);
  line.tell([...erased.keys]);
  await noteCount();
  return erased;
}
