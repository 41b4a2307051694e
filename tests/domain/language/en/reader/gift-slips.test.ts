import { describe, expect, it } from 'vitest';
import { asGift, asManyOfThem } from '#src/domain/language/en/reader/gift-slips.ts';

describe('what others come for', () => {
  it.each([
    ['they are coming to me for the forms', 'they come to me for the forms'],
    ['people come for my advices', 'people come to me for advice'],
    ['they ask me for cut the hair of their children', 'they ask me to cut the hair of their children'],
    ['preparing of all the papers', 'preparing all the papers'],
    ['checking of the accounts', 'checking the accounts'],
    ['I find the vein in first time', 'I find the vein the first time'],
    ['spotting fake ids', 'spotting fake IDs'],
    ['hear when a motors about to go', 'hear when a motor’s about to go'],
    ['I hear very small difference', 'I hear very small differences'],
    ['finding mistake in the text', 'finding mistakes in the text'],
    ['spot fault in a cable', 'spot faults in a cable'],
    ['shoes, old ones', 'old shoes'],
    ['wedding cakes, last min ones', 'last-minute wedding cakes'],
  ])('%s', (typed, told) => {
    expect(asGift(typed)).toBe(told);
  });

  it('stays where nothing is wrong', () => {
    for (const words of [
      'thinking of the customer',
      'taking care of my tools',
      'finding the mistake in a text',
      'hearing a small difference',
      'calming people who come for the first time in years',
      'a bus about to go',
    ])
      expect(asGift(words)).toBe(words);
  });
});

it('means all such things by one that is counted, and no stuff', () => {
  expect(asManyOfThem('cow with difficult calving')).toBe('cows with difficult calving');
  expect(asManyOfThem('phone that others rejected')).toBe('phones that others rejected');
  expect(asManyOfThem('hedge straight like a ruler')).toBeNull();
  expect(asManyOfThem('broken fence')).toBe('broken fences');
  expect(asManyOfThem('lime mortar')).toBeNull();
  expect(asManyOfThem('the old piano')).toBeNull();
});
