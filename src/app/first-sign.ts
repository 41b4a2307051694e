/** What a person does to a page that they mean to use. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Runs something once, at the first sign of a person at the page. Returns how to call it off. */
export function atFirstSign(run: () => void): () => void {
  const watch = new AbortController();
  const go = () => {
    watch.abort();
    run();
  };
  for (const sign of SIGNS) window.addEventListener(sign, go, { signal: watch.signal, passive: true });
  return () => watch.abort();
}
