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

vi.setConfig({ hookTimeout: 240_000 });

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
  expect(await summary(join(examples, 'grace.json'), ...outs)).toMatchObject({ code: 0, err: '' });
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

  it('ends well when all are printed, and answers a wrong call with how to ask', async () => {
    const [well, wrong] = await Promise.all([
      summary(
        join(examples, 'amina.json'),
        '--out',
        join(folder, 'well'),
        '--format',
        'text',
        '--shard',
        '1/1',
      ),
      summary(examples),
    ]);
    expect(well).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(folder, 'well'))).toContain('report-1-of-1.json');
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
    vi.spyOn(console, 'log').mockReturnValue();
    const copy = join(examples, 'grace.json');
    const call = readCall([copy, '--json-resume', alone.resume, '--into', copy], new Date());
    if (call.kind !== 'one') throw new Error('It is a call for one copy.');
    await expect(printOne(call)).rejects.toMatchObject({
      message: expect.stringContaining('this is no JSON Resume whose summary could be changed alone'),
      exitCode: 1,
    });
    expect(readFileSync(alone.resume, 'utf8')).toBe(text);
  });
});
