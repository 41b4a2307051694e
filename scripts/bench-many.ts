/**
 * How much faster many copies are printed at once than by a call for each: `npm run bench:many`. Single calls are made
 * before and after, since a busy machine changes meanwhile; `--copies 200 --calls 10` is quicker and says less. It prints
 * numbers and fails on none of them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCopies } from '#scripts/bench/many-copies.ts';
import { print } from '#scripts/bench/print.ts';

const { values } = parseArgs({
  options: { copies: { type: 'string', default: '1000' }, calls: { type: 'string', default: '20' } },
});
const [COPIES, CALLS] = [Number(values.copies), Number(values.calls)];
const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));

/** Seconds on the clock, seconds of processor time of all processes, and the most memory of the largest in MB. */
type Usage = { clock: number; processor: number; memory: number };

/** Calls the command as a person does, by npm. */
async function summary(...args: string[]): Promise<Usage> {
  const told = join(folder, 'usage');
  writeFileSync(told, '');
  const start = performance.now();
  const code = await new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'summary', '--', ...args, '--today', '2026-11-22'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        WAYMARK_USAGE: told,
        NODE_OPTIONS: `--import ${new URL('./bench/tell-usage.mjs', import.meta.url)}`,
      },
    });
    child.on('error', reject).on('exit', resolve);
  });
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
  const clock = (performance.now() - start) / 1000;
  const rows = readFileSync(told, 'utf8').trim().split('\n');
  const used = rows.map((row) => row.split(' ').map(Number));
  return {
    clock,
    processor: used.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1e6,
    memory: Math.max(...used.map(([kilobytes = 0]) => kilobytes)) / 1000,
  };
}

async function callOneByOne(files: readonly string[]): Promise<Usage[]> {
  const used: Usage[] = [];
  for (const file of files) used.push(await summary(file, '--pdf', join(folder, 'one.pdf')));
  return used;
}

function show(name: string, { clock, processor, memory }: Usage): void {
  const seconds = (value: number) => `${value.toFixed(1)} s`.padStart(10);
  print(name, seconds(clock), `${seconds(processor)} processor`, `${memory.toFixed(0)} MB`.padStart(10));
}

async function bench(): Promise<void> {
  const [all, some] = [join(folder, 'all'), join(folder, 'some')];
  for (const each of [all, some]) mkdirSync(each);
  const files = writeCopies(all, COPIES);
  writeCopies(some, Math.ceil(COPIES / 10));
  // Whatever is read from the disk for the first time is read by neither side.
  await callOneByOne(files.slice(0, 1));

  const half = Math.floor(CALLS / 2);
  const few = await summary(some, '--out', join(folder, 'few'));
  const before = await callOneByOne(files.slice(0, half));
  const many = await summary(all, '--out', join(folder, 'many'));
  const after = await callOneByOne(files.slice(half, CALLS));

  const calls = [...before, ...after];
  const mean = (part: keyof Usage) => calls.reduce((sum, used) => sum + used[part], 0) / calls.length;
  const single = { clock: mean('clock'), processor: mean('processor'), memory: mean('memory') };
  show(`A call for one copy, mean of ${calls.length}`, single);
  show(`${Math.ceil(COPIES / 10)} copies at once`, few);
  show(`${COPIES} copies at once, ${availableParallelism()} cores`, many);
  const times = (part: 'clock' | 'processor') => ((single[part] * COPIES) / many[part]).toFixed(1);
  print(
    `${COPIES} calls, scaled, against one`,
    `${times('clock')} x clock, ${times('processor')} x processor`,
  );
  print('Memory of all against a tenth', `${(many.memory / few.memory).toFixed(2)} x`);
}

await bench().finally(() => rmSync(folder, { recursive: true }));
