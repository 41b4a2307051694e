import { Worker } from 'node:worker_threads';
import type { FoundCopy } from './find-copies.ts';
import type { Run } from './print-copy.ts';
import type { Outcome } from './report.ts';
import type { Hand } from './share-out.ts';

/** A paper takes a tenth of a second; what takes so long never ends. In milliseconds. */
const PATIENCE = 120_000;

/** A thread stays small, so that many fit into one machine; a copy that needs more is named, and costs no other. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Starts a thread that prints copies. */
export function hireThread(run: Run): Hand<FoundCopy, Outcome> {
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
        const clock = setTimeout(() => fail(new Error('it took too long')), PATIENCE);
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
