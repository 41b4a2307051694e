/** How long work may go on, in ms, before whatever else the page has to do comes first: half of a frame. */
const PIECE_MS = 8;

/** Gives way to keys and frames once a piece of work has taken long enough; goes on at once where it has not. */
export type GiveWay = () => Promise<void>;

/** Begins a long piece of work that gives way between its parts. */
export function beginPieces(): GiveWay {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < PIECE_MS) return;
    await nextTurn();
    began = performance.now();
  };
}

/** Does work that comes in pieces, and gives way between them. */
export async function inPieces(pieces: Iterable<unknown>): Promise<void> {
  const giveWay = beginPieces();
  for (const _ of pieces) await giveWay();
}

/** The next turn of the page: before other work of its own where the browser can tell, and in any case after a key that waits. */
async function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // A timer would wait four milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  port1.close();
}
