import type { Browser } from 'playwright';
import { serveFolder } from './host.ts';
import { quantile } from './interval.ts';
import { exampleIn, measurePdf, type PdfTimes } from './pdf.ts';
import type { Pool } from './pool.ts';
import { type Ratio, type Round, ratioOf, verdictOf } from './ratio.ts';
import type { Taken } from './take-folder.ts';
import { measureKeys, measureTyping } from './typing.ts';
import { measureVisit, type Visit } from './visit.ts';

/** What is compared with a page of one field, and how many times its figure is wanted at most. */
export type Limits = { median: number; worst: number };

/** Measures both pages in turns, A B A B, so that what else the machine does meets both alike, and prints what may be said. */
export async function compareInTurn(
  browser: Browser,
  ours: Taken,
  theirs: Taken,
  chosen: readonly string[],
  rounds: number,
  limits: Limits | null,
  pool: Pool,
): Promise<void> {
  const [a, b] = [await serveFolder(ours.folder), await serveFolder(theirs.folder)];
  const both = { a: { home: a.address, folder: ours.folder }, b: { home: b.address, folder: theirs.folder } };
  const inTurn = async <T>(part: string, measure: (side: { home: string; folder: string }) => Promise<T>) => {
    const found: { ours: T; theirs: T }[] = [];
    for (let round = 0; round < rounds; round++)
      found.push({ ours: await measure(both.a), theirs: await measure(both.b) });
    return pool.add(part, found);
  };
  try {
    console.log(`\n${rowOf('', ours.name, theirs.name, 'ratio', '95 % interval', '')}`);
    if (chosen.includes('visit')) {
      const visits = await inTurn('visit', (side) => measureVisit(browser, side.home));
      const of = (part: keyof Visit): Round[] =>
        visits.map((visit) => ({ ours: [visit.ours[part]], theirs: [visit.theirs[part]] }));
      printRatio('Largest paint, slow phone', 'ms', ratioOf(of('largestPaint'), 0.5));
      printRatio('Until it can be pressed, slow phone', 'ms', ratioOf(of('usable'), 0.5));
      printRatio('Up to the first question, all', 'KB', ratioOf(of('weight'), 0.5));
      printRatio('Up to the first question, scripts', 'KB', ratioOf(of('scripts'), 0.5));
      const shifts = of('layoutShift');
      const worst = (side: keyof Round) => Math.max(...shifts.flatMap((round) => round[side])).toFixed(3);
      console.log(rowOf('Layout shift, worst of all visits', worst('ours'), worst('theirs'), '', '', ''));
    }
    const makesPdf = [ours, theirs].every(({ folder }) => exampleIn(folder, 'tomasz') !== null);
    if (chosen.includes('pdf') && !makesPdf) console.log(rowOf('Click to PDF', '', 'makes none', '', '', ''));
    if (chosen.includes('pdf') && makesPdf) {
      const made = await inTurn('pdf', (side) =>
        measurePdf(browser, side.home, exampleIn(side.folder, 'tomasz') ?? ''),
      );
      const of = (times: (one: PdfTimes) => number[]): Round[] =>
        made.map((round) => ({ ours: times(round.ours), theirs: times(round.theirs) }));
      printRatio(
        'Click to PDF, both pressed at once',
        'ms',
        ratioOf(
          of(({ atOnce }) => [atOnce]),
          0.5,
        ),
      );
      printRatio(
        'Click to PDF, the first',
        'ms',
        ratioOf(
          of(({ cold }) => [cold]),
          0.5,
        ),
      );
      printRatio(
        'Click to PDF, one more',
        'ms',
        ratioOf(
          of(({ warm }) => warm),
          0.5,
        ),
      );
    }
    if (chosen.includes('keys'))
      printKeys(await inTurn('keys', (side) => measureKeys(browser, side)), limits);
    if (chosen.includes('typing')) {
      const typed = await inTurn('typing', (side) => measureTyping(browser, side));
      printKeys(
        typed.map((round) => ({ ours: round.ours.keys, theirs: round.theirs.keys })),
        limits,
      );
      const following = typed.map((round) => ({
        ours: round.ours.following,
        theirs: round.theirs.following,
      }));
      if (following.every((round) => round.ours.length > 0 && round.theirs.length > 0)) {
        printRatio('So far, after the last key, median', 'ms', ratioOf(following, 0.5));
        printRatio('So far, after the last key, 98', 'ms', ratioOf(following, 0.98));
      } else {
        const times = following.flatMap((round) => round.ours);
        const cell = (share: number) => (times.length > 0 ? `${quantile(times, share).toFixed(0)} ms` : '-');
        console.log(rowOf('So far, after the last key, median', cell(0.5), '-', '', '', ''));
        console.log(rowOf('So far, after the last key, 98', cell(0.98), '-', '', '', ''));
      }
    }
  } finally {
    await a.close();
    await b.close();
  }
}

function printKeys(rounds: readonly Round[], limits: Limits | null): void {
  printRatio('A key, median', 'ms', ratioOf(rounds, 0.5), limits?.median);
  printRatio('A key, 98 of 100', 'ms', ratioOf(rounds, 0.98), limits?.worst);
  const keys = rounds.reduce((sum, { ours }) => sum + ours.length, 0);
  console.log(rowOf(`  of ${rounds.length} rounds, ${keys} keys each`, '', '', '', '', ''));
}

function printRatio(name: string, unit: string, found: Ratio, limit?: number): void {
  const { ours, theirs, ratio, interval } = found;
  const verdict = verdictOf(found, limit);
  console.log(
    rowOf(
      name,
      `${ours.toFixed(1)} ${unit}`,
      `${theirs.toFixed(1)} ${unit}`,
      ratio.toFixed(2),
      interval ? `${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : 'too few rounds',
      limit === undefined ? verdict : `${verdict} (at most ${limit} wanted)`,
    ),
  );
}

function rowOf(name: string, ours: string, theirs: string, ratio: string, interval: string, verdict: string) {
  return `  ${name.padEnd(36)}${ours.padStart(12)}${theirs.padStart(12)}${ratio.padStart(8)}${interval.padStart(18)}  ${verdict}`;
}
