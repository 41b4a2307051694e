/** How long to wait, in milliseconds, where the browser does not tell when it is idle. */
const LATER_MS = 1500;

/** Runs once the page has nothing better to do; what it returns takes the plan back. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, LATER_MS);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(work);
  return () => cancelIdleCallback(request);
}
