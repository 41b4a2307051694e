import { expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { strictly } from '#src/domain/language/en/strict.ts';

const named = (typed: string) =>
  readParts(typed, 'who')
    .parts.map((part) => strictly(part, 'who'))
    .map(({ forms }) => forms.noun)
    .find((noun) => noun !== undefined);

it.each([
  ['small market women the big banks dont look at', 'small market women'],
  ['people dem nobody wan see', 'the people nobody wants to see'],
  ['trainee vet nurses so they dont quit in 2nd yr', 'trainee vet nurses'],
])('whom the work serves is named where what is told of them cannot be printed: %s', (typed, name) => {
  expect(named(typed)).toBe(name);
});

it.each(['people dem una forget', 'not kids who dont listen', 'if my sisters they need me'])(
  'nobody is made of everybody, of those refused, or of a condition: %s',
  (typed) => {
    expect(named(typed)).toBeUndefined();
  },
);
