import { describe, expect, it } from 'vitest';
import { inSimplePast, neverDone } from '#src/domain/language/en/reader/perfect.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';

describe('what somebody has done', () => {
  it.each([
    ['have trained three apprentices', 'trained three apprentices'],
    ['have finish the floor of an old church', 'finished the floor of an old church'],
    ['have built a house alone', 'built a house alone'],
    ['have make a garden', 'made a garden'],
    ['have written the rota for a ward', 'wrote the rota for a ward'],
    ['have cook the Christmas dinner for 24', 'cooked the Christmas dinner for 24'],
    ['have repair 40 boats', 'repaired 40 boats'],
    ['have been head girl', 'was head girl'],
    ['I have tiled 200 bathrooms', 'I tiled 200 bathrooms'],
  ])('is told in the past: %s', (typed, told) => {
    expect(inSimplePast(typed)).toBe(told);
    expect(readParts(typed, 'did').parts).toMatchObject([
      { kind: 'item', forms: { past: told.replace(/^I /, '') } },
    ]);
  });

  it.each([
    ['I have never sent back a patient', 'sent back a patient'],
    ['never have signed a form unread', 'signed a form unread'],
    ['have I let a bad part go out', 'let a bad part go out'],
    ['had I ever taken the last chair', 'took the last chair'],
    ['have complained', 'complained'],
    ['have been late', 'was late'],
    ['had left the ward', 'left the ward'],
    ['was never late', 'was late'],
    ['had an accident', 'had an accident'],
    ['had children in the car', 'had children in the car'],
    ['have time for lunch', 'have time for lunch'],
    ['turned a child away', 'turned a child away'],
  ])('behind "I never" stands what was not done: %s', (typed, told) => expect(neverDone(typed)).toBe(told));

  it.each([
    'have two daughters',
    'have my own shop',
    'have to repeat the exam',
    'have work for my sons',
    'have been working nights',
    'had a stall at the market',
    'rewrote the rota',
  ])('and nothing else is touched: %s', (typed) => {
    expect(inSimplePast(typed)).toBe(typed);
  });
});
