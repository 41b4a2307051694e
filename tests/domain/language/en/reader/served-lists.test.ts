import { describe, expect, it } from 'vitest';
import { mendAsides } from '#src/domain/language/en/reader/served-asides.ts';
import { readUnlike } from '#src/domain/language/en/reader/served-lists.ts';

describe('whom a work is for, typed as a list', () => {
  it.each([
    // No one: what they have to do with, mark or eat.
    [
      'young families from Ukraine',
      'young families from Ukraine, taxes, benefits',
      'young families from Ukraine',
    ],
    ['people celebrating', 'people celebrating, weddings, burial even', 'people celebrating'],
    ['the patients or students', 'the patients or students, good food', 'the patients or students'],
    ['farmers in my valley', 'farmers in my valley, tax forms', 'farmers in my valley'],
    // More of the first.
    ['young mechanics', 'young mechanics, the ones who want to listen', 'young mechanics who want to listen'],
    ['girls', 'girls, those who left school', 'girls who left school'],
    ['children who stammer', 'children who stammer, the ones who hide it', 'children who stammer'],
    ['horses', 'horses, the ones round here', 'horses round here'],
    ['old people', 'old people, those on my street', 'old people on my street'],
    ['the readers', 'the readers, the ones from the estate', 'the readers from the estate'],
    ['dogs', 'dogs, the ones nobody wants', 'dogs nobody wants'],
    ['kids', 'kids, the ones left behind', 'kids left behind'],
    ['the shops', 'the shops, the small ones', 'the small shops'],
    ['the boys of my street', 'the boys of my street, those at the corner', 'the boys of my street'],
    // The short one first: behind the other it would be part of what is told of them.
    [
      'people who come in just to be warm',
      'people who come in just to be warm, and also the readers',
      'readers and people who come in just to be warm',
    ],
    ['people who can’t pay', 'people who can’t pay, and farmers', 'farmers and people who can’t pay'],
    [
      'the women who live alone',
      'the women who live alone, the old people',
      'the old people and the women who live alone',
    ],
    [
      'the people in my barangay',
      'the people in my barangay, and students',
      'students and the people in my barangay',
    ],
    ['people in old houses', 'people in old houses, children', 'children and people in old houses'],
    // What befalls them is no one.
    ['my town', 'my town, trees falling on houses', 'my town'],
    ['my village', 'my village, floods', 'my village'],
    ['people in old houses', 'people in old houses, windows and stairs', 'people in old houses'],
    ['old people', 'old people, scams', 'old people'],
    ['my family', 'my family, two daughters in school', 'my two daughters in school'],
    ['the under tens', 'the under tens, the little boats I mean', 'the little boats'],
    ['hotel guests even if tired', 'hotel guests even if tired', 'hotel guests'],
    ['my wife and 3 kids but already home', 'my wife and 3 kids but already home', 'my wife and 3 kids'],
  ])('%s | %s', (named, line, meant) => {
    expect(readUnlike(named, line)).toBe(meant);
  });

  it.each([
    ['old people', 'old people, children'],
    ['my wife', 'my wife, two sons'],
    ['my family', 'my family, the village'],
    ['farmers', 'farmers, teachers'],
    ['boys from Ikeja', 'boys from Ikeja, Lagos'],
    ['people with cats', 'people with cats, dogs'],
    ['young people of the village', 'young people of the village, also girls'],
    ['deaf children in normal school', 'deaf children in normal school, and also the parents'],
    ['my town', 'my town, people living on the river'],
    ['small farms', 'small farms, schools'],
    ['hedges', 'hedges, walls'],
    ['weddings', 'weddings, funerals'],
    ['families', 'families, small shops'],
    ['children', 'children'],
    // Others than the first, or no one who could be meant by "ones".
    ['old people', 'old people, and those on my street'],
    ['my mother', 'my mother, the ones at church'],
    ['kids', 'kids, the other ones'],
    ['people who help children', 'people who help children, families'],
    ['people who love cats', 'people who love cats, dogs'],
    ['people who come for books', 'people who come for books, and their kids'],
    ['readers', 'readers, people who come in to be warm'],
  ])('leaves %s | %s', (named, line) => {
    expect(readUnlike(named, line)).toBeNull();
  });

  it('says "those" of whoever is told of', () => {
    expect(mendAsides('small children, also these who come from far')).toBe(
      'small children and those who come from far',
    );
    expect(mendAsides('these who come from far')).toBe('those who come from far');
    expect(mendAsides('these children who come')).toBe('these children who come');
  });
});
