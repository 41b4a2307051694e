import { expect, it } from 'vitest';
import { sessionTime } from '#src/domain/coaching/session-time.ts';

it.each([
  [59_000, { gone: 0, left: 60, share: 0 }],
  [15 * 60_000, { gone: 15, left: 45, share: 0.25 }],
  [65 * 60_000 + 1, { gone: 65, left: -5, share: 1 }],
  [-60_000, { gone: 0, left: 60, share: 0 }],
])('after %i ms of an hour', (ms, time) => {
  expect(sessionTime(ms, 60)).toEqual(time);
});
