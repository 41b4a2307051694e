/*
 * How fast the built app is: `npm run bench`, or `npx tsx scripts/bench.ts typing pdf` for some of it after a build.
 * `npm run bench -- --against DIR` compares it with another folder (built, or with a package.json that builds), or with a peer of
 * scripts/bench/peers by its name: both in turns, with the ratio and its 95 % interval. `--rounds 12` takes longer and says more;
 * `--pool FILE` puts the rounds of several runs of the same two builds together. `keys` measures the keys of `typing` alone.
 * It prints numbers and fails on none of them, since they depend on the machine.
 */

import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright';
import { serveFolder } from '#scripts/bench/host.ts';
import { compareInTurn } from '#scripts/bench/in-turn.ts';
import { FEWEST_ROUNDS, quantile } from '#scripts/bench/interval.ts';
import { benchLighthouse } from '#scripts/bench/lighthouse.ts';
import { benchPdf } from '#scripts/bench/pdf.ts';
import { NO_POOL, openPool } from '#scripts/bench/pool.ts';
import { ms, print } from '#scripts/bench/print.ts';
import { SLOW } from '#scripts/bench/slow-page.ts';
import { benchSynthesis, benchSynthesisInPage } from '#scripts/bench/synthesis.ts';
import { takeFolder } from '#scripts/bench/take-folder.ts';
import { measureTyping } from '#scripts/bench/typing.ts';
import { measureVisit, type Visit } from '#scripts/bench/visit.ts';
import { benchSealed, benchWorkspace } from '#scripts/bench/workspace.ts';
import { findChromium } from '#scripts/chromium.mjs';
import { measureBuild } from '#scripts/size.mjs';

const OURS = { name: 'this build', folder: 'dist' };
/** A page of one field and nothing else: what a key may cost beside it. */
const LIMITS = { floor: { median: 2, worst: 3 } };

async function benchVisit(browser: Browser, home: string) {
  for (const { name, bytes } of measureBuild()) print(name, `${(bytes / 1000).toFixed(1)} KB`.padStart(10));
  const visits: Visit[] = [];
  for (let visit = 0; visit < 5; visit++) visits.push(await measureVisit(browser, home));
  const median = (part: keyof Visit) =>
    quantile(
      visits.map((visit) => visit[part]),
      0.5,
    );
  print('Largest paint on a slow phone, median of 5', ms(median('largestPaint')));
  print('Until it can be pressed, the same', ms(median('usable')));
  print('Layout shift', median('layoutShift').toFixed(3).padStart(10));
  print('All bytes up to the first question', `${median('weight').toFixed(1)} KB`.padStart(10));
}

async function benchTyping(browser: Browser, home: string) {
  const { keys, following } = await measureTyping(browser, { home, folder: OURS.folder });
  const three = (values: number[]) => [0.5, 0.98, 1].map((share) => ms(quantile(values, share)));
  print(`${keys.length} keys, ${SLOW}x slower: median, 98, worst`, ...three(keys));
  print('"So far" after the last key: median, 98, worst', ...three(following));
}

const benches: Record<string, { title: string; run: (browser: Browser, home: string) => unknown }> = {
  visit: { title: 'First visit', run: benchVisit },
  synthesis: { title: 'Synthesis, in Node', run: benchSynthesis },
  page: { title: 'Synthesis, in the browser', run: benchSynthesisInPage },
  pdf: { title: 'PDF, from the click to the file', run: benchPdf },
  sealed: { title: 'A coach’s workspace behind its lock', run: benchSealed },
  workspace: { title: 'A coach’s workspace, started with few and with many clients', run: benchWorkspace },
  lighthouse: { title: 'Lighthouse, as a phone', run: benchLighthouse },
  typing: { title: 'Typing, from the key to the frame that shows it', run: benchTyping },
};
const COMPARED = ['visit', 'typing', 'pdf'];
/** What is compared only where it is named: a part of another. */
const ON_DEMAND = ['keys'];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string', multiple: true, default: [] },
    rounds: { type: 'string', default: '8' },
    pool: { type: 'string' },
  },
});
const isCompared = options.against.length > 0;
const known = isCompared ? COMPARED : Object.keys(benches);
const named = isCompared ? [...known, ...ON_DEMAND] : known;
// Lighthouse is fetched from the network, so it runs only where it is named.
const chosen = positionals.length > 0 ? positionals : known.filter((name) => name !== 'lighthouse');
const unknown = chosen.filter((name) => !named.includes(name));
if (unknown.length > 0) {
  throw new Error(`No such benchmark: ${unknown.join(', ')}. There are ${named.join(', ')}.`);
}
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number.');
if (isCompared && rounds < FEWEST_ROUNDS) {
  console.log(`Fewer than ${FEWEST_ROUNDS} rounds have no interval: everything will be inconclusive.`);
}

const others = options.against.map(takeFolder);
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const other of others) {
    const limits = other.name in LIMITS ? LIMITS[other.name as keyof typeof LIMITS] : null;
    const pool = options.pool ? openPool(options.pool, [OURS.folder, other.folder]) : NO_POOL;
    await compareInTurn(browser, OURS, other, chosen, rounds, limits, pool);
  }
  if (!isCompared) {
    const host = await serveFolder(OURS.folder);
    try {
      for (const name of chosen) {
        const bench = benches[name];
        console.log(`\n${bench?.title}`);
        await bench?.run(browser, host.address);
      }
    } finally {
      await host.close();
    }
  }
} finally {
  await browser.close();
}
