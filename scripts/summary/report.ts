import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Shard } from './shard.ts';

/** One file that was written from a copy. */
export type Output = {
  /** Its name in the folder that was printed to. */
  file: string;
  /** The id of its reflection. */
  reflection: string;
  /** Characters that no font has, printed as "?". */
  missing: readonly string[];
};

/** What came of one copy. */
export type Outcome = {
  outputs: readonly Output[];
  /** Why it was not printed, or not all of it, in plain words; null when all went well. */
  reason: string | null;
};

/** The form of the report, described in docs/many-copies.md. */
export type Report = {
  format: 'waymark-report';
  version: 1;
  waymark: string;
  today: string;
  shard: Shard | null;
  counts: { copies: number; printed: number; failed: number; outputs: number };
  copies: readonly ({ file: string } & Outcome)[];
};

/** Every report that a run may leave in its folder. */
export const REPORT_FILE = /^report(-\d+-of-\d+)?\.json$/;

/** Shards may share a folder, so each has a report of its own. */
export function reportName(shard: Shard | null): string {
  return shard ? `report-${shard.index}-of-${shard.of}.json` : 'report.json';
}

/** Puts the outcomes together, in the order of the copies. The same copies give the same report. */
export function makeReport(
  { today, shard }: { today: string; shard: Shard | null },
  copies: readonly ({ file: string } & Outcome)[],
): Report {
  const failed = copies.filter(({ reason }) => reason !== null).length;
  return {
    format: 'waymark-report',
    version: 1,
    waymark: ownVersion(),
    today,
    shard,
    counts: {
      copies: copies.length,
      printed: copies.length - failed,
      failed,
      outputs: copies.reduce((sum, { outputs }) => sum + outputs.length, 0),
    },
    copies,
  };
}

/** Writes the report whole or not at all. */
export function writeReport(folder: string, report: Report): void {
  const path = join(folder, reportName(report.shard));
  writeFileSync(`${path}.part`, `${JSON.stringify(report, null, 2)}\n`);
  renameSync(`${path}.part`, path);
}

function ownVersion(): string {
  const own: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof own === 'object' && own !== null && 'version' in own ? String(own.version) : '';
}
