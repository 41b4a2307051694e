import type { Message } from './tabs.ts';

/** Tells the other tabs that everything was deleted, so that none of them writes back what it still holds. */
export function tellAllGone(tab: string): void {
  try {
    const channel = new BroadcastChannel('waymark');
    channel.postMessage({ tab, changed: 'all-gone' } satisfies Message);
    channel.close();
  } catch {
    // A browser without it has no way to tell.
  }
}
