import { describe, expect, it } from 'vitest';
import { isLong } from '#src/domain/language/en/tensions/learning.ts';
import { isOften } from '#src/domain/language/en/tensions/work-facts.ts';
import { own } from './pull-fixture.ts';

describe('what often takes years', () => {
  it.each([
    'a nursing degree',
    'master’s in public health',
    'a masters',
    'diploma of wool classing',
    'law degree for working people',
    'a three-year apprenticeship',
  ])('is “%s”', (words) => {
    expect(isLong({ typed: own('learning', words) })).toBe(true);
  });

  it.each([
    'course for ceremony masters, two weekends in Warszawa',
    'course for ceremony masters',
    'an assessment of my diploma',
    'recognition of my engineering degree',
    'diploma exam',
    'university certificate in grief support',
    'university summer course, 3 weeks',
  ])('is not “%s”', (words) => {
    expect(isLong({ typed: own('learning', words) })).toBe(false);
  });
});

describe('whom a thing is made for', () => {
  it.each([
    'Building phone tools for small fishing boats',
    'making booking apps for hotels',
    'writing software used in kitchens',
    'selling tools for builders',
  ])('says nothing of where its maker works: “%s”', (words) => {
    for (const fact of ['onTheSpot', 'body', 'weekends', 'noise'] as const)
      expect(isOften(fact, { words }), fact).toBe(false);
  });

  it('leaves the trade where it is the work itself', () => {
    expect(isOften('onTheSpot', { words: 'cook for a hotel' })).toBe(true);
    expect(isOften('onTheSpot', { words: 'fishing on small boats' })).toBe(true);
    expect(isOften('screens', { words: 'building apps for fishing boats' })).toBe(true);
  });
});
