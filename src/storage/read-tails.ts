import { dropTail, keepTail, PREFIX, type Tail, tailKeys } from './tail.ts';

/** What pages have left behind, in no order. What cannot be read is dropped. */
export function readTails(): Tail[] {
  return tailKeys().flatMap((key) => {
    const tail = readTail(key);
    if (!tail) dropTail(key.slice(PREFIX.length));
    return tail ?? [];
  });
}

/** Takes these records out of what pages have left behind; says how many went. */
export function forgetInTails(keys: ReadonlySet<string>): number {
  let gone = 0;
  for (const tail of readTails()) {
    const left = tail.changes.filter((change) => !isOneOf(change, keys));
    if (left.length === tail.changes.length) continue;
    gone += tail.changes.length - left.length;
    if (left.length === 0) dropTail(tail.tab);
    else keepTail({ ...tail, changes: left });
  }
  return gone;
}

function isOneOf(change: unknown, keys: ReadonlySet<string>): boolean {
  // What cannot be told apart is nobody's last words.
  if (typeof change !== 'object' || change === null || !('key' in change)) return true;
  return typeof change.key !== 'string' || keys.has(change.key);
}

export function dropTails(): void {
  for (const key of tailKeys()) dropTail(key.slice(PREFIX.length));
}

function readTail(key: string): Tail | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    if (!('tab' in kept && 'version' in kept && 'changes' in kept)) return null;
    const { tab, version, changes } = kept;
    if (PREFIX + String(tab) !== key || typeof tab !== 'string') return null;
    return typeof version === 'number' && Array.isArray(changes) ? { tab, version, changes } : null;
  } catch {
    return null;
  }
}
