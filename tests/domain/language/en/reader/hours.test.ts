import { expect, it } from 'vitest';
import { readHours } from '#src/domain/language/en/reader/hours.ts';

it.each([
  ['12', 12],
  ['max 12 hrs a week', 12],
  ['8 or so', 8],
  ['about 20', 20],
  ['8-10 hours', 10],
  ['6 to 8', 8],
  ['24 or so hours', 24],
])('hours of a week, of %s', (typed, hours) => {
  expect(readHours(typed)).toBe(hours);
});

it.each(['', '200', 'my daughter is 8', '8 kids', '8:30', 'half'])('none of %s', (typed) => {
  expect(readHours(typed)).toBeNull();
});
