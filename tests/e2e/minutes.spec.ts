import { LEVELS } from '#src/domain/model/steps.ts';
import { MINUTES } from '#src/domain/wizard/minutes.ts';
import { expect, test } from './fixtures.ts';
import { minutesOf, PHONE, WALKERS, walkerOf, walkReading } from './reading-walk.ts';

/* The minutes that the pages name, held to the words on the screens; `npm run minutes` walks for more people and says where time goes. */

test.use({ viewport: PHONE });

for (const level of LEVELS)
  test(`the ${level} path takes the minutes that the first page names`, async ({ page }) => {
    test.slow();
    const walkers = WALKERS[level];
    const walked = await walkReading(page, walkerOf(walkers[Math.floor(walkers.length / 2)] ?? ''));
    const minutes = minutesOf(walked);
    expect(minutes, JSON.stringify(walked)).toBeLessThanOrEqual(MINUTES[level]);
    expect(minutes, 'the page may promise less').toBeGreaterThan(MINUTES[level] - 2);
  });
