import { expect, it } from 'vitest';
import { runSchedule } from '#scripts/simulation/run-schedule.ts';
// Fetched by the keeper when it needs them: here before anything is played, so that none of it takes time.
import '#src/storage/load-records.ts';
import '#src/storage/mirror.ts';
import '#src/storage/read-row.ts';

/** The stories of the first schedule that broke a promise, for whoever has to find out why. */
async function failures(seeds: Iterable<number>, isLying = false): Promise<string[]> {
  for (const seed of seeds) {
    const { failure, story } = await runSchedule(seed, { isLying });
    if (failure !== null) return [`seed ${seed}: ${failure}`, ...story];
  }
  return [];
}

const range = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

it('keeps every promise in 200 schedules of what can go wrong', async () => {
  expect(await failures(range(1, 200))).toEqual([]);
});

it('keeps every promise in the schedules that once broke one', async () => {
  expect(await failures([17_294])).toEqual([]);
});

it('sees a disk that does not keep what it confirmed', async () => {
  expect((await failures(range(400, 50), true))[0]).toMatch(
    /was said to be saved, and (is not there|the next visit does not show it)/,
  );
});

it('tells the same story twice for one seed', async () => {
  expect((await runSchedule(7)).story).toEqual((await runSchedule(7)).story);
});
