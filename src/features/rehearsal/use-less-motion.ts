import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

function listen(onChange: () => void): () => void {
  const query = window.matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether the person asked their device for less motion; also when they ask for it meanwhile. */
export function useLessMotion(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(QUERY).matches);
}
