import { describe, expect, it } from 'vitest';
import { readSpan } from '#src/domain/language/en/read-span.ts';

describe('readSpan', () => {
  it.each([
    ['6', 6],
    ['about 6', 6],
    ['6 months', 6],
    ['6mths', 6],
    ['3-4', 3],
    ['3 to 4 months', 3],
    ['14 maybe', 14],
    ['5, if I am careful', 5],
    ['٦', 6],
    ['۱۸', 18],
    ['６', 6],
    ['2 years', 24],
    ['1.5 yrs', 18],
    ['1,5 years', 18],
    ['10 weeks', 2],
  ])('reads %j as %j months', (typed, months) => expect(readSpan(typed, 'months')).toBe(months));

  it.each([
    ['3', 3],
    ['1.5', 1.5],
    ['18 months', 1.5],
    ['٣', 3],
    ['10 or 12 years', 10],
  ])('reads %j as %j years', (typed, years) => expect(readSpan(typed, 'years')).toBe(years));

  it.each([
    '',
    'soon',
    'September, really',
    'while end of Feb',
    '4000 pounds',
    '4,000',
    '6 payments',
    '30 days',
    '6 meals',
    '1.250',
  ])('counts nothing in %j', (typed) => expect(readSpan(typed, 'months')).toBeNull());
});
