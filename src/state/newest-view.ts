const VIEW = 'waymark-newest-client-view';

/**
 * Has one client's view at a time in this browser, of whichever session, by a lock that the newest one takes from the one before:
 * `onOther` is called once another has it. Returns how to let it go. A browser without locks has each stay.
 */
export function cameAsView(onOther: () => void): () => void {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return () => {};
  let letGo = () => {};
  let hasLeft = false;
  const take = () => {
    hasLeft = false;
    locks
      .request(VIEW, { steal: true }, () => {
        // Left before it was had.
        if (hasLeft) return;
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      })
      .catch(() => {
        // Refused from the start, or because the page goes: nobody else has it.
        if (!hasLeft) void hasOther(locks).then((isThere) => isThere && !hasLeft && onOther());
      });
  };
  const leave = () => {
    hasLeft = true;
    letGo();
  };
  // A page that is set aside holds nothing, so that the browser may bring it back as it was.
  const comeBack = ({ persisted }: PageTransitionEvent) => {
    if (persisted) take();
  };
  take();
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', comeBack);
  return () => {
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', comeBack);
    leave();
  };
}

async function hasOther(locks: LockManager): Promise<boolean> {
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name === VIEW);
}
