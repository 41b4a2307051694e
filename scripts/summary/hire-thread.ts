import { Worker } from 'node:worker_threads';
import type { FoundCopy } from './find-copies.ts';
import type { Run } from './print-copy.ts';
import type { Outcome } from './report.ts';
import type { Hand } from './share-out.ts';

/** The largest copy that is opened, of 10 MB, has some 450 papers of a sixth of a second. In milliseconds. */
const PATIENCE = 600_000;

/** A thread stays small, so that many fit into one machine; a copy that needs more is named, and costs no other. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

class OutOfPatience extends Error {}

/** Starts a thread that prints copies, and waits for each of them for so many milliseconds. */
export function hireThread(run: Run, patience = PATIENCE): Hand<FoundCopy, Outcome> {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
    workerData: run,
    resourceLimits: LIMITS,
  });
  return {
    do: (copy) =>
      new Promise((resolve, reject) => {
        const give = (outcome: Outcome) => settle(() => resolve(outcome));
        const fail = (error: Error) => settle(() => reject(error));
        const end = () => fail(new Error('it ended by itself'));
        const clock = setTimeout(() => fail(new OutOfPatience()), patience);
        function settle(answer: () => void): void {
          clearTimeout(clock);
          worker.off('message', give).off('error', fail).off('exit', end);
          answer();
        }
        worker.once('message', give).once('error', fail).once('exit', end);
        worker.postMessage(copy);
      }),
    close: () => worker.terminate(),
  };
}

/** Why a copy was not printed that its thread was lost with. */
export function lossInWords(error: unknown): string {
  if (error instanceof OutOfPatience) return 'it took longer than ten minutes.';
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'it takes more memory than one copy may.';
  return `the thread that printed it was lost (${String(error)}).`;
}
