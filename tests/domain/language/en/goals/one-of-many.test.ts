import { describe, expect, it } from 'vitest';
import { severalOf } from '#src/domain/language/en/goals/one-of-many.ts';
import { termShaped } from '#src/domain/language/en/goals/term-shapes.ts';

describe('what evenings are kept for', () => {
  it.each([
    ['tea ceremony lesson', 'tea ceremony lessons'],
    ['call with my family', 'calls with my family'],
    ['football match', 'football matches'],
    ['my girlfriend she works days', 'my girlfriend'],
    ['sabbath', 'Sabbath'],
  ])('%s: %s', (typed, said) => {
    expect(severalOf(typed)).toBe(said);
  });

  it.each([
    'my quartet',
    'the football training',
    'choir',
    'my daughter',
    'my English course',
    'a life',
    'my kids’ hockey',
  ])('leaves %s', (typed) => {
    expect(severalOf(typed)).toBe(typed);
  });
});

describe('a must-fit in the grammar of others', () => {
  it.each([
    ['bus is near, I do not drive', 'a bus close by'],
    ['one week in month in Poland', 'one week a month in Poland'],
    ['two days in the week', 'two days a week'],
    ['respect of prayer times', 'respect for prayer times'],
    ['a place that dont trip on background', 'a place that doesn’t trip on background'],
    ['leave for Dashain every second year', 'leave for Dashain every second year'],
    ['good lamp', 'a good lamp'],
    ['separate washroom for ladies', 'a separate washroom for ladies'],
    ['1 taxi not 2', 'one taxi only'],
  ])('%s: %s', (typed, said) => {
    expect(termShaped(typed)).toBe(said);
  });

  it.each([
    'good light',
    'steady work',
    'quiet mornings',
    'people that don’t shout',
    'a good lamp',
    'my own desk',
  ])('leaves %s', (typed) => {
    expect(termShaped(typed)).toBeNull();
  });
});
