import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendHomophones } from '#src/domain/language/en/reader/homophones.ts';
import { mendLeftOut } from '#src/domain/language/en/reader/left-out.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { mendTheirs } from '#src/domain/language/en/reader/theirs.ts';

describe('words that sound alike', () => {
  it.each([
    ['12 men built there own boats', '12 men built their own boats'],
    ['everybody knows there job', 'everybody knows their job'],
    ['check there english', 'check their english'],
    ['old people with there phones', 'old people with their phones'],
    ['picking the right colour for there front room', 'picking the right colour for their front room'],
    ['my trainees run there own salons', 'my trainees run their own salons'],
    ['there boats come back', 'their boats come back'],
    ['a child in there lives', 'a child in their lives'],
    ['older workers who think its to late', 'older workers who think its too late'],
    ['teach someone younger then me', 'teach someone younger than me'],
    ['how too bleed a radiator', 'how to bleed a radiator'],
    ['how 2 set up a phone', 'how to set up a phone'],
    ['a quite place', 'a quiet place'],
    ['the small print for youre mortgage', 'the small print for your mortgage'],
  ])('are put right where nothing else can be meant: %s', (typed, meant) => {
    expect(mendHomophones(typed)).toBe(meant);
  });

  it.each([
    'the people there love me',
    'going there every week',
    'living there alone',
    'there is a queue',
    'there are kids who wait',
    'I was there first',
    'someone there for them',
    'in there somewhere',
    'close to home',
    'head nurse, then union rep',
    'a teacher then a nurse',
    'quite a lot',
    'loose change',
    'worked past midnight',
    'brought the house down',
    'want 2 kids',
    'people like you',
  ])('stay where they may be what is meant: %s', (typed) => {
    expect(mendHomophones(typed)).toBe(typed);
  });
});

describe('words that were left out', () => {
  it.each([
    ['help with letters from council', 'help with letters from the council'],
    ['working in office', 'working in the office'],
    ['family to go uni', 'family to go to uni'],
    ['working in team', 'working in a team'],
  ])('are put in where only they can stand: %s', (typed, whole) => {
    expect(mendLeftOut(typed)).toBe(whole);
  });

  it.each([
    ['a wall around my grandmother house', 'a wall around my grandmother’s house'],
    ['painted my da boat', 'painted my da’s boat'],
    ['my mother tongue', 'my mother tongue'],
    ['my sister cooks', 'my sister cooks'],
    ['taught my daughter mathematics', 'taught my daughter mathematics'],
    ['made my mother dresses', 'made my mother dresses'],
    ['gave my brother half', 'gave my brother half'],
  ])('say whose it is: %s', (typed, whole) => expect(mendTheirs(typed)).toBe(whole));

  it.each([
    'working in office design',
    'in garden centres',
    'at work',
    'in hospital',
    'go home',
    'from government offices',
  ])('are not missed: %s', (typed) => {
    expect(mendLeftOut(typed)).toBe(typed);
  });
});

describe('mending', () => {
  it('takes no "not" away and puts none in', () => {
    const word = fc.constantFrom(
      ...'there their to too then than not never no in office kitchen my uncle shop go uni younger me 2 run help with phones loose past exam'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), (words) => {
        const typed = words.join(' ');
        const nots = (line: string) => line.match(/\b(?:not|never|no)\b/g)?.length ?? 0;
        expect(nots(mendTheirs(mendLeftOut(mendHomophones(typed))))).toBe(nots(typed));
      }),
    );
  });

  it('spells what many spell otherwise, and leaves what is right', () => {
    expect(repair('settling arguements')).toBe('settling arguments');
    expect(repair('sitting with the dying')).toBe('sitting with the dying');
    expect(repair('cv’s & cover letters')).toBe('CVs and cover letters');
    expect(repair('City & Guilds plumbing')).toBe('City & Guilds plumbing');
    expect(repair('CVs n Z83 forms')).toBe('CVs and Z83 forms');
  });
});
