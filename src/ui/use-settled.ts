import { useEffect, useState } from 'react';

type Settled<Value> = { of: Promise<Value>; value?: Value; failed?: { reason: unknown } };

/**
 * What a promise came to, null until then. Throws in render what it failed with, so that the nearest boundary shows it. A component
 * that waits so is not suspended: what stands beside it stays as it is.
 */
export function useSettled<Value>(promise: Promise<Value>): Value | null {
  const [settled, setSettled] = useState<Settled<Value> | null>(null);
  useEffect(() => {
    let isWanted = true;
    const keep = (one: Settled<Value>) => {
      if (isWanted) setSettled(one);
    };
    promise.then(
      (value) => keep({ of: promise, value }),
      (reason: unknown) => keep({ of: promise, failed: { reason } }),
    );
    return () => {
      isWanted = false;
    };
  }, [promise]);
  if (settled?.of !== promise) return null;
  if (settled.failed) throw settled.failed.reason;
  return settled.value ?? null;
}
