import type { Saved } from './keys.ts';

const PREFIX = 'waymark.tail.';

/** One record as it stood when its page went, before the database had confirmed it. */
export type TailChange = { key: string; record: Saved; base: number | undefined };

/**
 * The last words before a page went. The database answers later than a page that is loaded anew can wait, and
 * localStorage answers at once. A tail lives until the next visit or the next confirmed save, whichever is first.
 */
export type Tail = { tab: string; version: number; changes: readonly unknown[] };

export function writeTail(tab: string, version: number, changes: readonly TailChange[]): void {
  keep({ tab, version, changes });
}

function keep(tail: Tail): void {
  try {
    localStorage.setItem(PREFIX + tail.tab, JSON.stringify(tail));
  } catch {
    // No room or no localStorage: the database gets what it can.
  }
}

export function dropTail(tab: string): void {
  try {
    localStorage.removeItem(PREFIX + tab);
  } catch {
    // Nothing was kept there.
  }
}

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
    else keep({ ...tail, changes: left });
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

function tailKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
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
