import { describe, expect, it } from 'vitest';
import { mendAsides } from '#src/domain/language/en/reader/served-asides.ts';
import { readItsEnd } from '#src/domain/language/en/reader/served-ends.ts';
import { withSmallPlaces } from '#src/domain/language/en/reader/small-places.ts';

describe('those who are named, with what is said beside them', () => {
  it.each([
    ['my family, what else', 'my family'],
    ['my kids and so on', 'my kids'],
    ['fishermen n that', 'fishermen'],
    ['my mother and coming wife inshallah', 'my mother and future wife'],
    ['my wife and coming child inshallah', 'my wife and the child on the way'],
    ['my parents god willing', 'my parents'],
    ['girls without papers, without language', 'girls without papers or language'],
    ['families without papers and without a home', 'families without papers or a home'],
    ['small factories, about 10 or 20 persons', 'small factories of about 10 or 20 people'],
    ['companies, less than 50 employees', 'companies of fewer than 50 people'],
    [
      'people after a stroke, that they can paint again',
      'people after a stroke, so that they can paint again',
    ],
    ['young people of village', 'young people of the village'],
    ['farmers in district', 'farmers in the district'],
    [
      'the mothers in our barangay, far from hospital',
      'the mothers in our barangay who are far from a hospital',
    ],
    ['children by chemistry', 'children with chemistry'],
    ['business people, PM etc', 'business people, PMs etc'],
    ['Japanese guest in my city', 'Japanese guests in my city'],
    ['old people and foreign student', 'old people and foreign students'],
  ])('%s', (typed, meant) => {
    expect(mendAsides(typed)).toBe(meant);
    expect(mendAsides(meant)).toBe(meant);
  });

  it.each([
    'what else could I do',
    'people without a home',
    'without papers, I was nobody',
    'two factories, about 10 km away',
    'they said that they can paint',
    'people of the village',
    'village people',
    'the road in our village, far from town roads',
    'the coming week',
    'songs by women',
    'a Japanese guest in my city',
    'my Polish mother',
    'one Indian doctor',
    'a foreign student',
    'God willing hands',
  ])('and not %s', (typed) => expect(mendAsides(typed)).toBe(typed));
});

describe('what ends a line of those named', () => {
  it.each([
    ['young girls', 'young girls, boys too if they want', 'young girls, and boys too if they want'],
    ['young moms', 'young moms, and boys too if they want, why not', 'young moms, and boys too if they want'],
    [
      'people from my quarter',
      'people from my quarter, old ladies too',
      'people from my quarter, old ladies too',
    ],
    [
      'young people of my barrio',
      'young people of my barrio, also girls',
      'young people of my barrio, girls too',
    ],
    ['the Brazilians', 'the Brazilians, and portuguese too', 'the Brazilians, and the Portuguese too'],
    [
      'people under big trees',
      'people under big trees, and the trees as well',
      'people under big trees, and the trees too',
    ],
    [
      'lads starting out',
      'lads starting out (and girls, theres a few now)',
      'lads starting out, and girls too',
    ],
    ['the drivers', 'the drivers, and the guards', null],
    ['the drivers', 'the drivers and also the guards', null],
    [
      'young people',
      'young people, also girls if they want (I want!)',
      'young people, and girls too if they want',
    ],
    ['girls', 'girls, boys', null],
    ['girls', 'girls and boys', null],
    ['girls', 'girls, if they want', null],
  ])('%s, of "%s"', (named, quote, whole) => expect(readItsEnd(named, quote)).toBe(whole));
});

describe('places typed small', () => {
  it.each([
    ['normal people in kerala', 'normal people in Kerala'],
    ['22 wadas in old pune', '22 wadas in old Pune'],
    ['nurses from sri lanka', 'nurses from Sri Lanka'],
    ['people in turkey', 'people in Turkey'],
    ['back home in jordan, before the war', 'back home in Jordan, before the war'],
  ])('%s', (typed, meant) => expect(withSmallPlaces(typed)).toBe(meant));

  it.each([
    'cooking turkey for christmas',
    'in nice weather',
    'guinea pigs',
    'kerala.com',
    'man united',
    'a java developer',
    'reading in bath',
    'Pune',
  ])('and not %s', (typed) => expect(withSmallPlaces(typed)).toBe(typed));
});
