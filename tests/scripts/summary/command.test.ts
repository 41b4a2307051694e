import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { printOne } from '#scripts/summary/print-one.ts';
import { readCall } from '#scripts/summary/read-call.ts';
import type { Report } from '#scripts/summary/report.ts';
import { shardOf } from '#scripts/summary/shard.ts';

const root = resolve(import.meta.dirname, '../../..');
const examples = join(root, 'public/examples');
let folder: string;
/** What the command makes of one copy: its paper, and a résumé of one's own with the summary in it. */
let alone: { pdf: string; resume: string };

/** Calls the command as `npm run summary` does, with neither stream a terminal. */
function summary(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/summary.ts', ...args, '--today', '2026-11-22'],
      { cwd: root },
      (_, out, err) => done({ code: child.exitCode, out, err }),
    );
  });
}

/** What the command does for one copy, here: a process of its own takes seconds to load a language. */
async function one(...args: string[]): Promise<void> {
  const call = readCall([...args, '--today', '2026-11-22'], new Date());
  if (call.kind !== 'one') throw new Error('It is a call for one copy.');
  const [log, error] = [vi.spyOn(console, 'log').mockReturnValue(), vi.spyOn(console, 'error')];
  await printOne(call);
  expect(log).toHaveBeenCalledOnce();
  expect(error).not.toHaveBeenCalled();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-summary-'));
  mkdirSync(join(folder, 'in/again'), { recursive: true });
  for (const copy of ['amina', 'grace', 'again/grace'])
    copyFileSync(join(examples, `${copy.replace('again/', '')}.json`), join(folder, `in/${copy}.json`));
  writeFileSync(join(folder, 'in/half.json'), '{"format": "waymark-copy", ');

  const mine = join(folder, 'mine.json');
  writeFileSync(mine, '{ "work": [{"company":"X", "n": 1.0}],\r\n "basics": {"name":"G"} }');
  alone = { pdf: join(folder, 'alone.pdf'), resume: join(folder, 'put.json') };
  const outs = ['--pdf', alone.pdf, '--json-resume', alone.resume, '--into', mine];
  await one(join(examples, 'grace.json'), ...outs);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('the command for many copies', () => {
  it('prints a folder in two threads, past a bad file, with a report, in the bytes of the single command', async () => {
    const out = join(folder, 'out');
    const many = await summary(join(folder, 'in'), '--out', out, '--workers', '2');
    expect(many.code).toBe(1);
    expect(many.err.trim()).toMatch(/half\.json: This is not a saved copy[^\n]*$/);

    const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
    expect(report.counts).toEqual({ copies: 4, printed: 3, failed: 1, outputs: 3 });
    const files = report.copies.flatMap(({ outputs }) => outputs.map(({ file }) => file));
    expect(readdirSync(out).toSorted()).toEqual([...files, 'report.json'].toSorted());

    const ofGrace = report.copies.filter(({ file }) => file.endsWith('grace.json'));
    expect(ofGrace).toHaveLength(2);
    for (const { outputs } of ofGrace) {
      expect(readFileSync(join(out, outputs[0]?.file ?? '')).equals(readFileSync(alone.pdf))).toBe(true);
    }
  });

  it('ends well when none failed, and answers a wrong call with how to ask', async () => {
    // In whichever of two parts its name falls, the other has nothing to print: no thread is started.
    const [copy, out] = [join(examples, 'amina.json'), join(folder, 'well')];
    const part = `${3 - shardOf('amina.json', 2)}/2`;
    const [well, wrong] = await Promise.all([
      summary(copy, '--out', out, '--format', 'text', '--shard', part),
      summary(examples),
    ]);
    expect(well).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(out)).toEqual([`report-${part.replace('/', '-of-')}.json`]);
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(wrong.err).toContain('To print what is in it, add --out DIR.');
  });
});

describe('the command for one copy', () => {
  it("puts the summary into a résumé of one's own and leaves all else of it as it was", async () => {
    const text = readFileSync(alone.resume, 'utf8');
    expect(text).toMatch(
      /^\{ "work": \[\{"company":"X", "n": 1\.0\}\],\r\n "basics": \{"name":"G",\s*"summary": "Accountant [^"]+"\} \}$/,
    );
    const copy = join(examples, 'grace.json');
    await expect(one(copy, '--json-resume', alone.resume, '--into', copy)).rejects.toMatchObject({
      message: expect.stringContaining('this is no JSON Resume whose summary could be changed alone'),
      exitCode: 1,
    });
    expect(readFileSync(alone.resume, 'utf8')).toBe(text);
  });
});
