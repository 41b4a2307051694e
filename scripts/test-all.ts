// Everything that must hold, as `npm test` runs it: lanes beside one another, so that a machine with two cores has work for both.

import { spawn } from 'node:child_process';
import { type Running, runRounds, tellEnded } from './lanes.ts';

/** What is told soonest goes first; then the tests of the sources, and beside them what looks at the build. */
const ROUNDS = [
  [['lint'], ['typecheck']],
  [['unit'], ['build', 'size', 'browsers', 'e2e']],
];

/** Begins a script of package.json; in a terminal it may use colours, as it would if it stood there alone. */
function start(step: string): Running {
  const child = spawn('npm', ['run', step], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}), ...process.env },
    // npm is a .cmd on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  return {
    hear: (listener) => {
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', listener);
    },
    code: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve(code ?? 1));
    }),
  };
}

const ended = await runRounds(ROUNDS, {
  start,
  print: (text) => process.stdout.write(text),
  clock: () => performance.now() / 1000,
});
console.log(`\n${tellEnded(ended)}`);
if (!ended.every(({ isWell }) => isWell)) process.exitCode = 1;
