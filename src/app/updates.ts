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
  let registered: ServiceWorkerRegistration | null = null;
  const serviceWorker = workersOf(navigator);
  if (!import.meta.env.PROD || !serviceWorker) return { apply: () => location.reload() };

  function watch(registration: ServiceWorkerRegistration): void {
    registered = registration;
    const look = () => {
      // Without a controller this is the first visit: what waits then is not new to anybody.
      if (!registration.waiting || !serviceWorker?.controller) return;
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

  function takeOver(worker: ServiceWorker): void {
    serviceWorker?.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage('take-over');
  }

  return {
    apply: () => {
      if (waiting) return takeOver(waiting);
      // Loaded anew at once, the worker would hand out the version that is here again.
      void newest(registered).then((worker) => (worker ? takeOver(worker) : location.reload()));
    },
  };
}

/** Null where the browser has none, or keeps them from this page, which some do by throwing at the mere name. */
function workersOf(page: Navigator): ServiceWorkerContainer | null {
  try {
    return page.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** The worker of a newer version once it is installed; null when there is none, or it does not come. */
async function newest(registration: ServiceWorkerRegistration | null): Promise<ServiceWorker | null> {
  try {
    await registration?.update();
  } catch {
    return null;
  }
  const worker = registration?.installing ?? null;
  if (!worker) return registration?.waiting ?? null;
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state === 'installed' ? worker : null);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Runs after the page has loaded and has nothing better to do. */
function whenAtRest(work: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(work, { timeout: 5000 }) : setTimeout(work, 1500);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
