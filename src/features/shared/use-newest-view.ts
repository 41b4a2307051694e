import { useEffect, useState } from 'react';
import { cameAsView } from '#src/state/newest-view.ts';

/**
 * Whether the client's view has moved to another window since it stood here; then this one rests, and a window that a page
 * opened closes itself. `goOn` brings it back here.
 */
export function useNewestView(): { hasMoved: boolean; goOn: () => void } {
  const [hasMoved, setMoved] = useState(false);
  useEffect(() => {
    if (hasMoved) return;
    return cameAsView(() => {
      setMoved(true);
      window.close();
    });
  }, [hasMoved]);
  return { hasMoved, goOn: () => setMoved(false) };
}
