import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded into every process that is measured: at its end it writes down what it used, with all its threads. */
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    appendFileSync(process.env.WAYMARK_USAGE ?? '', `${maxRSS} ${userCPUTime + systemCPUTime}\n`);
  });
}
