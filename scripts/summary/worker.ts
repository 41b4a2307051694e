import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import { loadFont } from '#scripts/node-fonts.ts';
import type { FoundCopy } from './find-copies.ts';
import { printCopy, type Run } from './print-copy.ts';
import { keepFonts } from './warm-fonts.ts';

/* One thread of a run: prints the copies that it is sent, one after the other, and answers what came of each. */

z.config({ jitless: true });
const run = workerData as Run;
const loadFace = keepFonts(loadFont);

parentPort?.on('message', async (copy: FoundCopy) => {
  parentPort?.postMessage(await printCopy(copy, run, loadFace));
});
