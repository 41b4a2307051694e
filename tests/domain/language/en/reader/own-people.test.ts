import { expect, it } from 'vitest';
import { isOwnPeople } from '#src/domain/language/en/reader/own-people.ts';

it.each([
  'my two daughters',
  'my laaitie and my mommy',
  'my nan',
  'nan',
  'our kids',
  'my elderly parents at home',
  'my son',
  'my wife and our baby',
])('%s are one’s own people', (words) => expect(isOwnPeople(words)).toBe(true));

it.each([
  'my village',
  'my customers',
  'small business owners like my mother in Balogun market',
  'girls from my township',
  'old people',
  'my grandmother’s generation who don’t speak of it',
  'children of the building workers',
  'mothers who come alone',
])('%s are not', (words) => expect(isOwnPeople(words)).toBe(false));
