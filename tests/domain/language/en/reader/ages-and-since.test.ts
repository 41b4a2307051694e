import { describe, expect, it } from 'vitest';
// What comes with the whole language reads these.
import '#src/domain/language/en/index.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
import { mendAsides } from '#src/domain/language/en/reader/served-asides.ts';
import { inThePast, toldSince } from '#src/domain/language/en/reader/since-then.ts';

it.each([
  ['my son DJ he 6', 'my son DJ'],
  ['my son 6', 'my son'],
  ['my daughter Mia (4)', 'my daughter Mia'],
  ['my niece Ada who is 12', 'my niece Ada'],
  ['my son age 6 and my wife', 'my son and my wife'],
  ['Mia she 4', 'Mia'],
])('leaves out how old somebody is: %s', (typed, said) => {
  expect(mendAsides(typed)).toBe(said);
});

it.each([
  'my son DJ',
  'my kids 6 and 8',
  'my son 6 days a week',
  'my two boys',
  'room 6',
  'the 12 year olds',
  'Ward 6',
])('takes no other number for an age: %s', (typed) => {
  expect(mendAsides(typed)).toBe(typed);
});

describe('what began it', () => {
  it.each([
    [
      'my wife pass in 2022 the house too quiet',
      'Since my wife passed in 2022, the house has been too quiet',
    ],
    ['my husband die the days so long', 'Since my husband died, the days have been so long'],
    ['Joyce passed the house is too quiet', 'Since Joyce passed, the house has been too quiet'],
  ])('is past: %s', (typed, told) => {
    expect(toldSince(typed)).toBe(told);
  });

  it.each([
    ['my father retire in May', 'my father retired in May'],
    ['my mother leave for Spain', 'my mother leave for Spain'],
    ['my children move away', 'my children moved away'],
    ['my wife passed in 2022', 'my wife passed in 2022'],
    ['the old drivers retire and nobody comes', 'the old drivers retire and nobody comes'],
  ])('is told in its tense: %s', (typed, told) => {
    expect(inThePast(typed)).toBe(told);
  });
});

it.each([
  ['fridgie', 'role'],
  ['leckie', 'role'],
  ['scaffie', 'role'],
  ['spanner monkey', 'role'],
])('takes a trade by its name on site for who does it: %s', (typed, kind) => {
  expect(readWork(typed)).toMatchObject([{ kind, words: typed }]);
});

it.each(['movie', 'brasserie', 'cookie', 'genie'])('takes no thing for somebody: %s', (typed) => {
  expect(readWork(typed)).not.toMatchObject([{ kind: 'role' }]);
});

it('keeps what the work is done with', () => {
  expect(readWork('tour guide with sign language')).toMatchObject([
    { words: 'tour guide', tail: ' with sign language' },
  ]);
});
