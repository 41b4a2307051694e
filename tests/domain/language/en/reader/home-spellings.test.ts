import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHome, mendHomeWords } from '#src/domain/language/en/reader/home-spellings.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('English as it is spelt at home and on a phone', () => {
  it.each([
    ['ma da teached me tae weld when ah wis ten', 'my da taught me to weld when I was ten'],
    ['a deid engine, efter 3 year ootside', 'a dead engine, after 3 years outside'],
    ['naebody kent what tae dae', 'nobody knew what to do'],
    ['no bothered by rain', 'not bothered by rain'],
    ['nae bother, nae bad', 'no bother, not bad'],
    ['lads wi nae quals n nae job', 'lads with no quals and no job'],
    ['sleeping in t’cab', 'sleeping in the cab'],
    ['talking young uns out of a panic', 'talking young ones out of a panic'],
    ['for them kids', 'for those kids'],
    ['catchin wee mistakes naebody else seen', 'catching wee mistakes nobody else saw'],
    ['we was eight in two rooms', 'we were eight in two rooms'],
    ['my lil girl', 'my little girl'],
    ['she came in sept n we had no insurance', 'she came in September and we had no insurance'],
    ['bus garage or sanitation idc', 'bus garage or sanitation'],
    ['trees n parks n that', 'trees and parks'],
    ['explaining math lor', 'explaining math'],
    ['women wey no get husband', 'women who have no husband'],
    ['a marine engineer aprentice', 'a marine engineer apprentice'],
    ['calfs and knifes', 'calves and knives'],
  ])('prints %s as %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
  });

  it.each([
    'Ma Rainey taught me phrasing',
    'my ma always knew',
    'Deid Poets is a podcast',
    'Auld Lang Syne in January',
    'an "ootside" broadcast',
    'my granda and my nan, mammy and mum',
    'gave them flowers',
    'brought them Sundays off',
    'if I were you',
    'tired of the sun',
    'a gang of four',
    'this and that',
  ])('leaves as it is: %s', (typed) => {
    expect(repair(typed)).toBe(typed);
  });

  it('knows no word that it prints, and changes nothing twice', () => {
    for (const typed of ['naebodys', 'ootside', 'lil', 'wknd'])
      expect(fromHome(fromHome(typed) ?? '')).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(repair(repair(text))).toBe(repair(text));
        expect(typeof mendHomeWords(text)).toBe('string');
      }),
    );
  });
});
