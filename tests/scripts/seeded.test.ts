import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seed } from '#tests/helpers/how-many.ts';

it('draws what is tried by chance from one seed, so that one commit has one verdict', () => {
  expect(fc.readConfigureGlobal().seed).toBe(seed);
  expect(fc.sample(fc.nat(), 5)).toEqual(fc.sample(fc.nat(), { numRuns: 5, seed }));
});
