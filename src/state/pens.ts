/**
 * Whether some window holds the pen of a record (storage/tabs.ts). Where the browser keeps no account of it, none does.
 * `key` is the record's, as `reflection/<id>`.
 */
export async function isPenHeld(key: string): Promise<boolean> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks?.query) return false;
  try {
    const { held = [] } = await locks.query();
    return held.some(({ name }) => name === `waymark/${key}`);
  } catch {
    return false;
  }
}
