import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
// Englishes of home with a grammar of their own come with the whole language.
import '#src/domain/language/en/index.ts';
import { fromHome, mendHomeWords } from '#src/domain/language/en/reader/home-spellings.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('English as it is spelt at home and on a phone', () => {
  it.each([
    ['ma da teached me tae weld when ah wis ten', 'my da taught me to weld when I was ten'],
    ['a deid engine, efter 3 year ootside', 'a dead engine, after 3 years outside'],
    ['naebody kent what tae dae', 'naebody knew what to do'],
    ['ma weans oot at the hoose wi nowt', 'my weans out at the house with nowt'],
    ['two auld wans an a wean', 'two auld ones and a wean'],
    ['no bothered by rain', 'not bothered by rain'],
    ['nae bother, nae bad', 'no bother, not bad'],
    ['lads wi nae quals n nae job', 'lads with no quals and no job'],
    ['sleeping in t’cab', 'sleeping in the cab'],
    ['talking young uns out of a panic', 'talking young ones out of a panic'],
    ['for them kids', 'for those kids'],
    ['catchin wee mistakes naebody else seen', 'catching wee mistakes naebody else saw'],
    ['we was eight in two rooms', 'we were eight in two rooms'],
    ['my lil girl', 'my little girl'],
    ['she came in sept n we had no insurance', 'she came in September and we had no insurance'],
    ['bus garage or sanitation idc', 'bus garage or sanitation'],
    ['trees n parks n that', 'trees and parks'],
    ['explaining math lor', 'explaining math'],
    ['women wey no get husband', 'women who have no husband'],
    ['a marine engineer aprentice', 'a marine engineer apprentice'],
    ['calfs', 'calves'],
  ])('prints %s as %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
  });

  it.each([
    // West Africa
    ['I small, I dey help my uncle mend shoe', 'I was small and helped my uncle mend shoe'],
    ['I no wan make my sister stop school', 'I don’t want my sister to stop school'],
    ['another person pikin', 'another person’s pikin'],
    ['person wey no get lawyer no fit win', 'a person who has no lawyer cannot win'],
    ['girls wey wan learn welding', 'girls who want to learn welding'],
    ['phone wey others don reject', 'phone that others have rejected'],
    ['dem no dey fight again for our street', 'they no longer fight on our street'],
    ['light dey and no wahala', 'there is light and no wahala'],
    // Jamaica
    ['mi uncle show mi fi fix engine', 'my uncle show me how to fix engine'],
    ['mi likkle an mi daddy carry mi go sea', 'I was little and my daddy take me to sea'],
    ['dem nuh have no teacher inna di hills', 'they have no teacher in the hills'],
    ['old people weh nuh have nobody', 'old people who have nobody'],
    ['jus fi mi an mi granny', 'just for me and my granny'],
    // Singapore
    ['can work with my hands lah', 'I can work with my hands'],
    // Scotland and the North
    ['I were sat in an office an hated it', 'I was sitting in an office an hated it'],
    ['them as can’t get out', 'those who can’t get out'],
    ['it were me mam’s shop an it’ll shut', 'it was my mam’s shop and it’ll shut'],
    // The South of the United States
    ['y’all ain’t got a decent bakery in town', 'you don’t have a decent bakery in town'],
    ['fixin to open a barbecue place', 'open a barbecue place'],
    ['ain’t got nobody beside me', 'have nobody beside me'],
    // India
    ['my father expired and I did the papers', 'my father died and I did the papers'],
    ['I passed out of college', 'I graduated from college'],
  ])('tells %s as %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
  });

  it.each([
    ['I ain’t sitting at no desk', /ain’t .* no /u],
    ['ain’t never missed a shift', /never/u],
    ['light no go off', /no go/u],
  ])('turns no meaning where one small word of home is left: %s', (typed, kept) => {
    expect(repair(typed)).toMatch(kept);
  });

  it.each([
    'we had no books and no fit clothes',
    'the licence expired and the driver passed out',
    'only the mornings, and the teaching itself',
    'carry my tools and go home',
    'wi-fi and sci-fi',
    'an apple, an hour, an x-ray',
    'a calf at 3 am stood up',
    'the shelf we were fixing to the wall',
    'plenty to do and plenty of time',
    'sat down by the sea',
    'those lads stood up for me',
    'a day of work well done',
    'not sure',
    'sacar a mi hija adelante',
  ])('leaves plain English as it is: %s', (typed) => {
    expect(repair(typed)).toBe(typed);
  });

  it.each([
    'the bairns who won’t let go of their mum',
    'young fellas offshore with nowt to lose',
    'two deaf wee ones',
    'losing the heid over owt',
    'my da and my mammy',
    'the old ones on our street',
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
