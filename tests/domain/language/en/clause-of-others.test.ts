import { expect, it } from 'vitest';
import { isClauseOfOthers, isOfOthers } from '#src/domain/language/en/clause-of-others.ts';

it.each([
  'girls crying in the first month they come to my room',
  'young boys fighting in the yard',
  'new drivers, they ask me first',
])('%s: what others do is no gift', (noun) => {
  expect(isClauseOfOthers(noun)).toBe(true);
  expect(isOfOthers(noun)).toBe(true);
});

it.each(['young guys with problems at home', 'nervous patients', 'a child who does not speak'])(
  '%s: one is good with them, and nobody can be taught them',
  (noun) => {
    expect(isClauseOfOthers(noun)).toBe(false);
    expect(isOfOthers(noun)).toBe(true);
  },
);

it.each([
  'old clocks',
  'customer service',
  'children’s shoes',
  'stories',
  'driver training',
  'letters to farmers',
])('%s: is a thing', (noun) => {
  expect(isClauseOfOthers(noun)).toBe(false);
  expect(isOfOthers(noun)).toBe(false);
});
