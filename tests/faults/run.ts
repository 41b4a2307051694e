import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '#tests/engines/serve.ts';
import { DISK_FAULTS } from './disk-faults.ts';
import type { Fault, Ground, Outcome } from './fault.ts';
import { kills } from './kills.ts';
import { killsInFirefox } from './kills-in-firefox.ts';
import { PAGE_FAULTS } from './page-faults.ts';
import { update } from './update.ts';
import { openVisit } from './visit.ts';

/*
 * `npm run test:faults`: causes faults in the built page in a real Chromium and prints what came of each. `-- WORD` causes those
 * whose name has the word, `--tries N` says how often what depends on the moment is tried (100). A try that lost something, or of
 * which nothing was said, fails the run.
 */

const PORT = Number(process.env.PORT ?? 4191);
const given = process.argv.slice(2);
const at = given.indexOf('--tries');
const tries = at >= 0 ? Number(given[at + 1]) : 100;
const word = given.filter((_, each) => at < 0 || (each !== at && each !== at + 1))[0] ?? '';
const faults: readonly Fault[] = [...PAGE_FAULTS, ...DISK_FAULTS, update, kills, killsInFirefox].filter(
  ({ name }) => name.includes(word),
);
if (faults.length === 0) throw new Error(`No fault has “${word}” in its name.`);

const ground: Ground = {
  host: await serve('dist', PORT),
  profile: () => mkdtemp(join(tmpdir(), 'waymark-faults-')),
  tries,
};
const folder = await ground.profile();
const looking = await openVisit(folder);
console.log(`Chromium ${looking.version}, ${new Date().toISOString().slice(0, 10)}\n`);
await looking.kill();
console.log('| fault | tries | lost | recovered | not said | what was seen |\n|---|---|---|---|---|---|');
for (const fault of faults) {
  const counts: Record<Outcome, number> = { recovered: 0, lost: 0, told: 0, silent: 0 };
  const notes = new Map<string, number>();
  try {
    for await (const { outcome, note } of fault.run(ground)) {
      counts[outcome] += 1;
      if (note) notes.set(note, (notes.get(note) ?? 0) + 1);
    }
  } catch (error) {
    counts.silent += 1;
    notes.set(`could not be tried to its end: ${String(error).split('\n')[0]}`, 1);
  }
  const seen = [...notes].map(([note, times]) => (times > 1 ? `${note} (${times})` : note)).join('; ');
  const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
  console.log(
    `| ${fault.name} | ${all} | ${counts.lost} | ${counts.recovered} | ${counts.silent} | ${seen} |`,
  );
  if (counts.lost + counts.silent > 0) process.exitCode = 1;
}
await ground.host.cut();
