import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hand, shareOut } from '#scripts/summary/share-out.ts';

/** Threads that double a number, are lost with the jobs named, and say what was asked of them. */
function crew(lostWith: readonly number[] = []) {
  const seen = { hired: 0, closed: 0, busy: 0, most: 0, jobsOf: [] as number[][] };
  const hire = (): Hand<number, string> => {
    seen.hired += 1;
    const own: number[] = [];
    seen.jobsOf.push(own);
    return {
      async do(job) {
        own.push(job);
        seen.busy += 1;
        seen.most = Math.max(seen.most, seen.busy);
        await new Promise((resolve) => setImmediate(resolve));
        seen.busy -= 1;
        if (lostWith.includes(job)) throw new Error('gone');
        return String(job * 2);
      },
      close: async () => {
        seen.closed += 1;
      },
    };
  };
  return { seen, hire };
}

async function run(
  jobs: readonly number[],
  hands: number,
  jobsAHand: number,
  lostWith: readonly number[] = [],
) {
  const { seen, hire } = crew(lostWith);
  const answers: [number, string][] = [];
  await shareOut<number, string>(jobs, {
    hands,
    jobsAHand,
    hire,
    lost: (error) => String(error),
    done: (job, answer) => answers.push([job, answer]),
  });
  return { seen, answers };
}

describe('sharing out', () => {
  it('has every job done once, by no more threads at a time than there may be, and lets all of them go', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat({ max: 40 })),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 5 }),
        async (jobs, hands, jobsAHand, lostWith) => {
          const { seen, answers } = await run(jobs, hands, jobsAHand, lostWith);
          const wanted = jobs.map((job): [number, string] => [
            job,
            lostWith.includes(job) ? 'Error: gone' : String(job * 2),
          ]);
          const byJob = ([one]: [number, string], [other]: [number, string]) => one - other;
          expect(answers.toSorted(byJob)).toEqual(wanted.toSorted(byJob));
          expect(seen.most).toBeLessThanOrEqual(hands);
          expect(seen.closed).toBe(seen.hired);
          for (const own of seen.jobsOf) expect(own.length).toBeLessThanOrEqual(jobsAHand);
        },
      ),
    );
  });

  it('goes on with another thread when one is lost', async () => {
    const { seen, answers } = await run([1, 2, 3], 1, 100, [2]);
    expect(answers).toEqual([
      [1, '2'],
      [2, 'Error: gone'],
      [3, '6'],
    ]);
    expect(seen.jobsOf).toEqual([[1, 2], [3]]);
  });

  it('keeps a thread for as many jobs as it may do', async () => {
    const { seen } = await run([1, 2, 3, 4, 5], 1, 2);
    expect(seen.jobsOf).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('starts no thread without a job', async () => {
    expect((await run([], 3, 10)).seen.hired).toBe(0);
  });
});
