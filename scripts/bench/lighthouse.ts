import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium } from '#scripts/chromium.mjs';
import { print } from './print.ts';

/** Installed by npx when it is asked for: it is no dependency of the project. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const TIMES = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];

/** The part of its report that is read here. */
type Report = {
  categories: Record<
    string,
    { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
};

/** Lighthouse's four scores for a phone, its times, and every check that keeps a score from 100. */
export async function benchLighthouse(_: unknown, home: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const chromium = findChromium();
  try {
    await promisify(execFile)(
      'npx',
      [
        '--yes',
        LIGHTHOUSE,
        home,
        '--quiet',
        '--output=json',
        `--output-path=${file}`,
        `--chrome-flags=--headless=new${process.getuid?.() === 0 ? ' --no-sandbox' : ''}`,
      ],
      { cwd: folder, env: { ...process.env, ...(chromium ? { CHROME_PATH: chromium } : {}) } },
    );
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    for (const { title, score, auditRefs } of Object.values(report.categories)) {
      print(title, String(Math.round((score ?? 0) * 100)).padStart(10));
      for (const { id, weight } of auditRefs) {
        const audit = report.audits[id];
        if (weight > 0 && audit && audit.score !== null && audit.score < 1)
          print(`  below 100 by: ${audit.title}`, (audit.displayValue ?? '').padStart(10));
      }
    }
    for (const id of TIMES)
      print(report.audits[id]?.title ?? id, (report.audits[id]?.displayValue ?? '-').padStart(10));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
