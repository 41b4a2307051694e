import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { progressLine } from '#scripts/summary/progress.ts';
import { makeReport, REPORT_FILE, reportName, writeReport } from '#scripts/summary/report.ts';

const outputs = [{ file: 'a.pdf', reflection: 'r1', missing: [] }];

it('a report counts copies by how they went, and files', () => {
  const copies = [
    { file: 'in/a.json', outputs, reason: null },
    { file: 'in/half.json', outputs, reason: 'there is no space left.' },
    { file: 'in/bad.json', outputs: [], reason: 'The file is empty.' },
  ];
  expect(makeReport({ today: '2026-11-22', shard: { index: 3, of: 8 } }, copies)).toEqual({
    format: 'waymark-report',
    version: 1,
    waymark: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    today: '2026-11-22',
    shard: { index: 3, of: 8 },
    counts: { copies: 3, printed: 1, failed: 2, outputs: 2 },
    copies,
  });
});

it('each shard has a report of its own, which is known again as one', () => {
  const names = [reportName(null), reportName({ index: 3, of: 8 }), reportName({ index: 8, of: 8 })];
  expect(names).toEqual(['report.json', 'report-3-of-8.json', 'report-8-of-8.json']);
  for (const name of names) expect(name).toMatch(REPORT_FILE);
});

it('a report is written over the one before, and leaves nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-report-'));
  const given = { today: '2026-11-22', shard: null };
  writeReport(folder, makeReport(given, [{ file: 'a.json', outputs, reason: null }]));
  const second = makeReport(given, []);
  writeReport(folder, second);
  expect(readdirSync(folder)).toEqual(['report.json']);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual(second);
  rmSync(folder, { recursive: true });
});

it('the line of progress says how many are done, how many failed and how long it will take', () => {
  expect(progressLine({ done: 250, failed: 0, of: 1000, passed: 10_000 })).toBe(
    '250 of 1000 copies, about 30 s to go',
  );
  expect(progressLine({ done: 10, failed: 2, of: 1000, passed: 10_000 })).toBe(
    '10 of 1000 copies, 2 failed, about 17 min to go',
  );
});
