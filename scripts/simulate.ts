import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Outcome } from './simulation/run-schedule.ts';

/*
 * `npm run simulate`: plays 10,000 schedules of what can go wrong while somebody types, against the page's own storage.
 * `-- --seed N` plays one and prints it; `-- --count N` plays as many, `-- --from N` from that seed on.
 */

/** All of it in one file: what the page fetches when it needs it is then at hand at once, so that a seed always tells the same story. */
async function bundle(): Promise<{
  runSchedule: (seed: number) => Promise<Outcome>;
  forget: () => Promise<void>;
}> {
  const outDir = await mkdtemp(join(tmpdir(), 'waymark-simulation-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'scripts/simulation/run-schedule.ts',
      outDir,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'simulation.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const module = await import(pathToFileURL(join(outDir, 'simulation.mjs')).href);
  return { runSchedule: module.runSchedule, forget: () => rm(outDir, { recursive: true, force: true }) };
}

function numberAfter(name: string): number | null {
  const at = process.argv.indexOf(name);
  if (at < 0) return null;
  const value = Number(process.argv[at + 1]);
  if (!Number.isInteger(value) || value < 0) throw new Error(`${name} asks for a whole number.`);
  return value;
}

const { runSchedule, forget } = await bundle();
try {
  const seed = numberAfter('--seed');
  const first = seed ?? numberAfter('--from') ?? 1;
  const count = seed === null ? (numberAfter('--count') ?? 10_000) : 1;
  const began = performance.now();
  const total = { steps: 0, typed: 0, promised: 0, deaths: 0, cuts: 0 };
  const failed: Outcome[] = [];
  for (let each = first; each < first + count; each += 1) {
    const outcome = await runSchedule(each);
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += outcome.counts[name];
    if (seed !== null) console.log(outcome.story.join('\n'));
    if (outcome.failure === null) continue;
    failed.push(outcome);
    console.log(`seed ${each}: ${outcome.failure}`);
    if (failed.length === 1 && seed === null) console.log(outcome.story.join('\n'));
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(
    `${count} schedules, ${total.steps} steps, ${total.typed} words typed, ${total.promised} promised, ${total.deaths} deaths of a tab, ` +
      `${total.cuts} power cuts, in ${seconds} s: ${failed.length} broke a promise${
        failed.length > 0
          ? ` (seeds ${failed
              .map((each) => each.seed)
              .slice(0, 20)
              .join(', ')})`
          : ''
      }.`,
  );
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await forget();
}
