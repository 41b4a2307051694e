import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lockProblems } from './audit/lock-problems.ts';

/*
 * `npm run audit`: whether every package is pinned to the bytes it had when it was chosen, and whether a weakness is known of any:
 * first of what the page ships, then of what builds and tests it. Asks the registry, so that it is no part of `npm test`.
 */

const problems = lockProblems(
  JSON.parse(readFileSync('package.json', 'utf8')),
  JSON.parse(readFileSync('package-lock.json', 'utf8')),
);
for (const problem of problems) console.log(problem);
console.log(
  problems.length === 0 ? 'Every package is pinned, with its checksum.' : 'Not every package is pinned.',
);
if (problems.length > 0) process.exitCode = 1;

for (const [what, given] of [
  ['what the page ships', ['--omit=dev']],
  ['what builds and tests it', ['--include=dev']],
] as const) {
  const { stdout, status } = spawnSync('npm', ['audit', '--json', ...given], { encoding: 'utf8' });
  const { metadata } = (JSON.parse(stdout || '{}') ?? {}) as {
    metadata?: { vulnerabilities: Record<string, number> };
  };
  if (metadata) {
    const found = Object.entries(metadata.vulnerabilities).filter(
      ([level, count]) => level !== 'total' && count > 0,
    );
    const words = found.map(([level, count]) => `${count} ${level}`).join(', ');
    console.log(`Known weaknesses of ${what}: ${words || 'none'}.`);
    if (status !== 0) process.exitCode = 1;
  } else {
    console.log(
      `Known weaknesses of ${what}: not known, since the registry of this machine does not answer that question.`,
    );
    process.exitCode = 2;
  }
}
