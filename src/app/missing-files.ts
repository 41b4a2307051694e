/** What was thrown because a file of this build did not arrive. */
const thrown = new WeakSet<object>();

/**
 * Listens for files of the page that do not arrive when they are first needed: after a new version was put in the place of
 * this one, or without a connection. `onMissing` may come many times. The build's own loader tells of each.
 */
export function watchForMissingFiles(onMissing: () => void): void {
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { payload?: unknown };
    if (typeof payload === 'object' && payload !== null) thrown.add(payload);
    if (navigator.onLine !== false) onMissing();
  });
}

/** Why a screen could not be shown: the fault of the page, or a file of it that is gone or cannot be reached. */
export function causeOf(error: unknown): 'fault' | 'newer' | 'offline' {
  if (typeof error !== 'object' || error === null || !thrown.has(error)) return 'fault';
  return navigator.onLine === false ? 'offline' : 'newer';
}
