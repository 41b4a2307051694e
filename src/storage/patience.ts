/** Some engines have been seen never to answer: after this long, in ms, the page goes on without. */
const PATIENCE_MS = 5000;

/** What was asked for, or null where the browser never answers. */
export function withPatience<T>(asked: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const given = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, null);
  });
  return Promise.race([asked, given]).finally(() => clearTimeout(timer));
}

/** Whether there is a cache of this name; not where the browser keeps none for this page, or never says so. */
export async function hasCache(name: string): Promise<boolean> {
  try {
    return (await withPatience(caches.has(name))) ?? false;
  } catch {
    return false;
  }
}
