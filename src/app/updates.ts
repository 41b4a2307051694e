import { trustedScriptUrl } from '#src/files/trusted-url.ts';

/** A new version that waits until the person asks for it. */
export type Updates = {
  /** Hands the page to the waiting version and loads it anew. */
  apply: () => void;
};

/** How often a page that stays open looks for a new version. */
const LOOK_MS = 60 * 60 * 1000;

/** Keeps the page for offline use once it has loaded and rests, and tells when a newer version is ready. */
export function watchForUpdates(onReady: () => void): Updates {
  let waiting: ServiceWorker | null = null;
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD || !serviceWorker) return { apply: () => location.reload() };

  function watch(registration: ServiceWorkerRegistration): void {
    const look = () => {
      // Without a controller this is the first visit: what waits then is not new to anybody.
      if (!registration.waiting || !serviceWorker.controller) return;
      waiting = registration.waiting;
      onReady();
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
    setInterval(() => void registration.update().catch(() => {}), LOOK_MS);
  }

  whenAtRest(() => {
    serviceWorker
      .register(trustedScriptUrl('./sw.js'), { scope: './' })
      .then(watch)
      // Works without: only offline use is missing (a private window, or a host without https).
      .catch(() => {});
  });

  return {
    apply: () => {
      if (!waiting) return location.reload();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('take-over');
    },
  };
}

/** Runs after the page has loaded and has nothing better to do. */
function whenAtRest(work: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 5000 }) : setTimeout(work, 1500);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
