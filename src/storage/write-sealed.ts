import { listRow } from './list-rows.ts';
import { isSealedBy, type Lock, WorkspaceLocked } from './lock.ts';
import {
  asIs,
  type Change,
  type Placed,
  type Ready,
  tryToWrite,
  type WriteGiven,
  type Written,
} from './write-once.ts';

/** Writes changes of which some belong to clients, and are sealed first; see `writeRows`. */
export async function writeSealed(given: WriteGiven & { lock: Lock }): Promise<Written> {
  const { lock, tab, changes } = given;
  const ready = new Map<string, Ready>();
  const asides = new Map<string, Placed | null>();
  const take = (placed: Placed) =>
    isSealedBy(lock, placed.record) ? (ready.get(placed.key) ?? null) : asIs(placed, tab);
  const keepAside: WriteGiven['keepAside'] = (record, key) => {
    const kept = asides.has(key) ? (asides.get(key) ?? null) : given.keepAside(record, key);
    asides.set(key, kept);
    return kept;
  };
  let unready: readonly Placed[] = changes.filter(
    (change): change is Change & Placed => change.record !== null && isSealedBy(lock, change.record),
  );
  for (;;) {
    // Before the transaction, which would not wait for it.
    for (const each of unready) ready.set(each.key, await sealed(lock, tab, each));
    const tried = await tryToWrite({ ...given, keepAside }, take, lock.vaultId);
    if (tried.kind === 'stale') {
      lock.onStale();
      throw new WorkspaceLocked();
    }
    if (tried.kind !== 'unready') return tried;
    unready = [tried.record];
  }
}

async function sealed({ sealer }: Lock, tab: string, placed: Placed): Promise<Ready> {
  if (!sealer) throw new WorkspaceLocked();
  const { row } = asIs(placed, tab);
  const plain = listRow(placed.key, placed.record);
  const [sealedRow, listed] = await Promise.all([
    sealer.sealRow(row, plain.owner),
    sealer.sealListRow(plain),
  ]);
  return { row: sealedRow, listed };
}
