/**
 * Prints how long each path takes, counted from the words on the screens of the built page on a small phone, for whom PACE describes:
 * for invented people from short answers to long ones, and for the middle one of them page by page, and question by question.
 *
 *   npm run minutes
 *   npx tsx scripts/minutes.ts standard       # one path, on the last build
 */
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '#scripts/bench/host.ts';
import { findChromium } from '#scripts/chromium.mjs';
import { LEVELS, type Level } from '#src/domain/model/steps.ts';
import { MINUTES } from '#src/domain/wizard/minutes.ts';
import {
  minutesOf,
  PACE,
  type PageWork,
  PHONE,
  secondsOf,
  WALKERS,
  walkerOf,
  walkReading,
} from '#tests/e2e/reading-walk.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !LEVELS.some((level) => level === name));
if (unknown.length > 0) throw new Error(`There is no path ${unknown.join(', ')}, only ${LEVELS.join(', ')}.`);

type Walk = { name: string; walked: PageWork[]; minutes: number };

async function walk(browser: Browser, home: string, name: string): Promise<Walk> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', serviceWorkers: 'block' });
  // What tsx compiles names its functions by a helper, which a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (each) => each' });
  const walked = await walkReading(await context.newPage(), walkerOf(name), home);
  await context.close();
  return { name, walked, minutes: minutesOf(walked) };
}

function tell(level: Level, walks: readonly Walk[]): void {
  const sorted = walks.toSorted((one, other) => one.minutes - other.minutes);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) return;
  const all = sorted.map(({ name, minutes }) => `${name} ${minutes.toFixed(1)}`).join(', ');
  console.log(`\n${level}: ${middle.minutes.toFixed(1)} minutes (${all}); the pages say ${MINUTES[level]}`);
  for (const page of middle.walked) {
    const words = Object.values(page.read).reduce((sum, count) => sum + count, 0);
    console.log(
      `  ${String(Math.round(secondsOf(page))).padStart(4)} s  ${page.page}: read ${words}, type ${page.typed}, press ${page.presses}`,
    );
    for (const [part, count] of Object.entries(page.read))
      console.log(`${String(count).padStart(16)}  ${part}`);
  }
}

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const host = await serveFolder('dist');
try {
  for (const level of LEVELS) {
    if (asked.length > 0 && !asked.includes(level)) continue;
    const walks: Walk[] = [];
    for (const name of WALKERS[level]) walks.push(await walk(browser, host.address, name));
    tell(level, walks);
  }
  console.log(`\n${JSON.stringify(PACE)}`);
} finally {
  await host.close();
  await browser.close();
}
