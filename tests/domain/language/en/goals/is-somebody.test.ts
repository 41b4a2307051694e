import { expect, it } from 'vitest';
import { isSomebody } from '#src/domain/language/en/goals/is-somebody.ts';

it.each([
  ['Registered midwife', true],
  ['First aid trainer', true],
  // A course by its name, and a paper that says what it is.
  ['Train the trainer', false],
  ['midwife registration', false],
  ['certificate as a welder', false],
])('tells who one is from the name of a paper: %s', (name, is) => {
  expect(isSomebody(name)).toBe(is);
});
