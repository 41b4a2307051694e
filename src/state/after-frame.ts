/** The longest that something waits for a frame, in ms: a page in the background draws none. */
const WAIT_MS = 100;

/**
 * Runs something once the next frame has been drawn, so that a key is on the screen before anything else is made of it.
 * Where no frame comes it runs all the same, a little later. Returns how to call it off.
 */
export function afterFrame(run: () => void): () => void {
  const hasFrames = typeof requestAnimationFrame === 'function';
  let timer = setTimeout(go, hasFrames ? WAIT_MS : 0);
  const frame = !hasFrames
    ? undefined
    : requestAnimationFrame(() => {
        clearTimeout(timer);
        // A task of its own: what runs inside the frame still holds it up.
        timer = setTimeout(go);
      });
  function go(): void {
    stop();
    run();
  }
  function stop(): void {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
  }
  return stop;
}
