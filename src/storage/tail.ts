import type { Saved } from './keys.ts';

export const PREFIX = 'waymark.tail.';

/** One record as it stood when its page went, before the database had confirmed it. */
export type TailChange = {
  key: string;
  record: Saved;
  /** The revision that it was made from, as far as the page knew. */
  base: number | undefined;
  /** Whether the page had written that revision itself. */
  isOwn?: boolean;
};

/**
 * The last words before a page went. The database answers later than a page that is loaded anew can wait, and
 * localStorage answers at once. A tail lives until the next visit or the next confirmed save, whichever is first.
 */
export type Tail = { tab: string; version: number; changes: readonly unknown[] };

export function writeTail(tab: string, version: number, changes: readonly TailChange[]): void {
  keepTail({ tab, version, changes });
}

/** Puts a tail down, in the place of an earlier one of the same tab. */
export function keepTail(tail: Tail): void {
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

/** Where pages have left something behind. */
export function tailKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}
