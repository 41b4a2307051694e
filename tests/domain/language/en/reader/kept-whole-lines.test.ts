import { describe, expect, it } from 'vitest';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { withWho } from '#src/domain/language/en/reader/served-without-who.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';
import { wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { strictly } from '#src/domain/language/en/strict.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

const said = (typed: string, stem: Stem) => {
  const [part] = readParts(typed, stem).parts.map((one) => strictly(one, stem));
  const { gerund, past, noun, clause } = part?.forms ?? {};
  return gerund ?? past ?? noun ?? clause;
};

describe('one verb with its helper', () => {
  it.each<[Stem, string]>([
    ['gift', 'guessing what the river will do by Friday'],
    ['gift', 'getting shy patients to do their stretches'],
    ['gift', 'persuading old farmers to have a check-up'],
    ['gift', 'explaining to parents why they have to wait'],
    ['gift', 'mending a chair with hardly any glue'],
    ['gift', 'lifting and not grumbling'],
    ['when-i', 'don’t have to talk on the radio'],
    ['when-it', 'freezing and everybody else has had enough'],
  ])('leaves one phrase (%s): %s', (stem, typed) => expect(said(typed, stem)).toBe(typed));

  it.each<[Stem, string]>([
    ['gift', 'reading the wind, nobody taught me'],
    ['when-it', 'quiet, 4 in the morning, the microscope and something doesn’t match'],
  ])('and two sentences stay two (%s): %s', (stem, typed) => expect(said(typed, stem)).not.toBe(typed));
});

describe('what is no slang', () => {
  it.each<[Stem, string]>([
    ['never', 'let a child go home without a coat'],
    ['clause', 'all the pupils can read before grade R'],
  ])('is told (%s): %s', (stem, typed) => expect(said(typed, stem)).toBe(typed));

  it('and what is, is not', () => expect(said('trained 40 men n r u ok', 'did')).toBeUndefined());
});

describe('a reason that is a wish', () => {
  it.each([
    'I’d like to see my own kids at teatime',
    'I want to be a person who explains it slowly',
    'I’d rather be tired from lifting than from being shouted at',
    'I would like to go home with clay on my hands',
    'I hope the old songs can reach the young people',
    'after the army I want to build something that stays',
  ])('for how one lives is a reason: %s', (typed) => expect(wholeReason('because', typed)).toBe(typed));

  it.each([
    'I want it',
    'I would like this job',
    'I’d like to be a nurse',
    'I want to become a plumber',
    'I want my own shop in the town',
    'I wish',
    'after the army ended',
  ])('for the work itself says it once more: %s', (typed) =>
    expect(wholeReason('because', typed)).toBeNull(),
  );
});

describe('what is too much', () => {
  it.each([
    'I left my village young and I hate unfinished things',
    'I hate waste',
    'my old boss taught me to listen first',
  ])('is signed where nobody is blamed: %s', (typed) => expect(wholeReason('because', typed)).toBe(typed));

  it.each([
    'I hate my job',
    'I am fed up with customers',
    'I am fed up',
    'I am tired of making somebody else rich',
    'my boss shouts all day',
    'I am tired of listening to managers',
  ])('and is not where somebody is: %s', (typed) => expect(wholeReason('because', typed)).toBeNull());
});

describe('what a wish began with', () => {
  it.each([
    'the 2018 flood, when our boats stood in the road',
    'the big storm when the crew came down our street and sorted it in a day',
    'Cyclone Amphan',
    'Carnival 2023',
    'my sister’s transfer to Lagos',
  ])('may be an event, and what happened then: %s', (typed) => {
    expect(isATime(typed)).toBe(true);
    expect(wholeReason('since', typed)).toBe(typed);
  });

  it.each([
    ['my daughter has been born', 'my daughter was born'],
    ['the flood has taken our house', 'the flood took our house'],
    ['the army reserve, I was there 140 days', 'the army reserve'],
    ['my teacher is dead with all his secrets', 'my teacher died with all his secrets'],
    ['the loans came out at the funeral (3 of them!)', 'the loans came out at the funeral'],
    [
      'that January, the landlord let us freeze for three days',
      'that January when the landlord let us freeze for three days',
    ],
  ])('is told as past: %s', (typed, told) => expect(wholeReason('since', typed)).toBe(told));

  it.each(['my father when he came home', 'the man, where he stood'])('is nobody: %s', (typed) =>
    expect(isATime(typed)).toBe(false),
  );

  it.each([
    'I won the regional prize (not really)',
    'my friend fell off the roof (he’s ok)',
    'she called me ma’am on video (joke, but still)',
  ])('keeps out what brackets take back: %s', (typed) => expect(wholeReason('since', typed)).toBeNull());
});

describe('what was done', () => {
  it.each<[Stem, string, string]>([
    ['did', 'drawn a map of the old wells', 'drew a map of the old wells'],
    ['did', 'done taxes for half the street', 'did taxes for half the street'],
    ['did', 'move from the phones to quality in 11 months', 'moved from the phones to quality in 11 months'],
    ['did', 'built my mate a bike and he rode it home', 'built my mate a bike and he rode it home'],
    ['never', 'spat in a cup', 'spat in a cup'],
    ['never', 'late for the first bus', 'was late for the first bus'],
  ])('is told as past (%s): %s', (stem, typed, told) => expect(said(typed, stem)).toBe(told));

  it.each(['given the sack', 'driven by my father', 'not late'])('is not what befell one: %s', (typed) =>
    expect(said(typed, 'did') ?? '').not.toMatch(/^(?:gave|drove|was)/u),
  );
});

describe('whom it serves without the "who"', () => {
  it.each([
    ['mothers need help with forms', 'mothers who need help with forms'],
    ['families live in old blocks without heat', 'families who live in old blocks without heat'],
    ['the shop owners they are afraid of letters', 'the shop owners who are afraid of letters'],
    ['new boys come from the hills they know nobody', 'new boys who come from the hills'],
    ['young people want to learn to read', 'young people who want to learn to read'],
  ])('%s', (typed, told) => expect(withWho(typed)).toBe(told));

  it.each([
    'people like me',
    'young men feel good before an interview',
    'old people live in their own homes',
    'kids learn to read',
    'women in the village',
    'families left behind by the flood',
    'workers who need help',
    'my mum works nights',
  ])('is nothing of that: %s', (typed) => expect(withWho(typed)).toBeNull());
});

describe('small things', () => {
  it('stand in right English', () => {
    expect(isBroken('I will have bad knees at 25')).toBe(false);
    expect(isBroken('we have bad')).toBe(true);
    expect(said('getting grumpy tourists to laugh', 'gift')).toBe('getting grumpy tourists to laugh');
    expect(said('getting grumpy', 'gift')).toBeUndefined();
    expect(said('in bed lol', 'where')).toBeUndefined();
    expect(wholeMoment('when-i', 'has a crowd in the kitchen')).toBe('have a crowd in the kitchen');
    expect(wholeMoment('when', 'in the workshop it is quiet')).toBe('it is quiet in the workshop');
    expect(said('breaking a job into small small steps', 'gift')).toBe('breaking a job into small steps');
    expect(said('trained 40 men and 31 r still there', 'did')).toBe('trained 40 men and 31 are still there');
  });
});
