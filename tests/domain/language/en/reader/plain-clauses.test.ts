import { describe, expect, it } from 'vitest';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { asCountedThen, asFigure, asMeasure, inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { withArticles } from '#src/domain/language/en/reader/noun-phrases.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { tellOutcome } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('plain English behind "because"', () => {
  it.each([
    'public transport keeps this city honest',
    'clean water changed my village',
    'too many widows never learn about their pensions',
    'growing things calms me down',
    'good teachers stay with you for life',
    'deaf children should see adults who sign',
    'no child should wait a year for glasses',
    'hospital food could be so much better',
    'fixing old radios makes me happy',
    'safe homes start with honest inspectors',
  ])('is printed as it was typed: %s', (typed) => expect(wholeReason('because', typed)).toBe(typed));

  it.each([
    'do not stop me now',
    'why not try something new in my life',
    'work with head, back is finished',
    'my knees are shot',
    'I got out of prison and nobody hired me',
    'we are in debt since the winter',
  ])('is left out where it is none, or is nobody else’s: %s', (typed) =>
    expect(wholeReason('because', typed)).toBeNull(),
  );

  it.each([
    [
      'in my country I was electrician, here I am nobody',
      'in my country I was an electrician, and here I am nobody',
    ],
    ['I love engines, my dad was a mechanic', 'I love engines, and my dad was a mechanic'],
    // What has its joint keeps it.
    [
      'I love engines, but my dad never did it for money',
      'I love engines, but my dad never did it for money',
    ],
  ])('joins two sentences: %s', (typed, told) => expect(wholeReason('because', typed)).toBe(told));
});

describe('what it began with', () => {
  it.each([
    ['lockdown', 'lockdown'],
    ['covid', 'COVID'],
    ['The flood.', 'the flood'],
    ['my first shift at the crisis line', 'my first shift at the crisis line'],
    ['the birth of my daughter', 'the birth of my daughter'],
    ['watching my dad weld', 'watching my dad weld'],
    [
      '2011, when the landlord refused to fix our heating',
      '2011, when the landlord refused to fix our heating',
    ],
  ])('%s', (typed, event) => {
    expect(wholeReason('since', typed)).toBe(event);
    expect(isATime(event)).toBe(true);
  });

  it.each(['my mother', 'the old teachers', 'idk', 'my divorce'])('is no event: %s', (typed) =>
    expect(wholeReason('since', typed)).toBeNull(),
  );
});

describe('verbs as English has them', () => {
  it.each([
    ['I love my work and I want teach it', 'I love my work and I want to teach it'],
    // Plain English stays.
    ['the bus stops here', 'the bus stops here'],
    ['sports clubs keep boys off the street', 'sports clubs keep boys off the street'],
    ['maths makes sense to me', 'maths makes sense to me'],
    ['people always say I am good at this', 'people always say I am good at this'],
  ])('%s', (typed, told) => expect(wholeReason('because', typed)).toBe(told));

  it.each([
    ['our village lost its only nurse', 'our village lost its only nurse'],
    ['I saw how scientists can warn people', 'I saw how scientists can warn people'],
    ['my kids started school', 'my kids started school'],
    ['I started to cook and clean for my brothers', 'I started to cook and clean for my brothers'],
  ])('%s', (typed, told) => expect(wholeReason('since', typed)).toBe(told));
});

describe('what is counted', () => {
  it.each([
    ['200 house that I paint', '200 houses that I painted'],
    ['more than 600 court hearing', 'more than 600 court hearings'],
    ['more than 5000 parcel', 'more than 5,000 parcels'],
    ['30 staff and 3 shop', '30 staff and 3 shops'],
    ['50 km of cable', '50 km of cable'],
    ['90 sheep', '90 sheep'],
    ['a 3 year course', 'a 3 year course'],
  ])('%s', (typed, printed) => expect(asCountedThen(typed)).toBe(printed));

  it.each([
    ['12 min', '12 minutes'],
    ['20 kilo day', '20 kilos a day'],
    ['5 for one day', '5 a day'],
    ['45ish', 'about 45'],
    ['30 percent', '30%'],
    ['2/week', '2 a week'],
    ['1 in 5', '1 in 5'],
    ['3 days', '3 days'],
    ['one hour', 'one hour'],
  ])('figure %s', (typed, printed) => expect(asFigure(typed)).toBe(printed));

  it.each([
    ['time for clean one room', 'time to clean one room'],
    ['number of volunteer', 'number of volunteers'],
    ['library visits p/week', 'library visits per week'],
    ['waiting time for patients', 'waiting time for patients'],
    ['patient falls', 'patient falls'],
  ])('measure %s', (typed, printed) => expect(asMeasure(typed)).toBe(printed));

  it.each([
    ['wrote a play that 3 schools put on', 'wrote a play that three schools put on'],
    ['drove 2 million km', 'drove 2 million km'],
    ['trained 4 people in 15 days', 'trained 4 people in 15 days'],
    ['turned up at 5 to 5', 'turned up at 5 to 5'],
    // One way of writing in one sentence; a name is no number.
    ['led 7 cooks and cut the wait from 9 days to 4', 'led 7 cooks and cut the wait from 9 days to 4'],
    ['cut the wait from 9 days to 4 hours', 'cut the wait from 9 days to 4 hours'],
    ['cut breakdowns from nine days to 4 a year', 'cut breakdowns from 9 days to 4 a year'],
    ['cut the queue from 40 people to five', 'cut the queue from 40 people to 5'],
    ['went from nine cooks to four', 'went from nine cooks to four'],
    ['moved from one town to 3 others', 'moved from 1 town to 3 others'],
    ['taught class 3 with 2 helpers', 'taught class 3 with two helpers'],
    ['ran 5 km with 3 friends', 'ran 5 km with 3 friends'],
  ])('%s', (typed, printed) => expect(inWords(typed)).toBe(printed));
});

describe('a reason without the one who tells it', () => {
  it.each([
    ['love being outdoors', 'I love being outdoors'],
    ['always loved animals', 'I have always loved animals'],
    ['grew up on a farm', 'I grew up on a farm'],
    ['money', 'of the money'],
    ['my kids', 'of my kids'],
    ['when I was a kid a librarian saved me', 'when I was a kid, a librarian saved me'],
    ['I want to give something back to the ward', 'I want to give something back to the ward'],
    ['people in my building know each other', 'people in my building know each other'],
    // A wish for the work itself gives it again, and these are nobody’s name.
    ['I want to become a nurse', null],
    ['broken homes', 'of broken homes'],
    ['dunno', null],
  ])('%s', (typed, told) => expect(wholeReason('because', typed)).toBe(told));
});

describe('one of many, without its article', () => {
  it.each([
    ['dropped a call on angry customer', 'dropped a call on an angry customer'],
    ['shouted at student', 'shouted at a student'],
    ['built borehole for my people', 'built a borehole for my people'],
    // What has its own, and a name of two words, stay.
    ['won the regional baking prize', 'won the regional baking prize'],
    ['from house to house', 'from house to house'],
    ['ran a dog grooming van', 'ran a dog grooming van'],
    ['at the same time', 'at the same time'],
    ['fixed my car', 'fixed my car'],
  ])('%s', (typed, printed) => expect(withArticles(typed)).toBe(printed));
});

describe('what was done', () => {
  const past = (typed: string, stem: 'did' | 'never' = 'did') => readParts(typed, stem).parts[0]?.forms.past;

  it.each([
    ['organise the whole charity run myself', 'organised the whole charity run myself'],
    ['repair old walls', 'repaired old walls'],
    ['done up the school website', 'did up the school website'],
    // What one was given is no deed of giving; a habit is none either.
    ['was awarded a medal for it', 'was awarded a medal for it'],
    ['always help people', undefined],
  ])('%s', (typed, told) => expect(past(typed)).toBe(told));

  it.each([['take bribe', 'took a bribe']])('never %s', (typed, told) =>
    expect(past(typed, 'never')).toBe(told),
  );
});

describe('what came of it', () => {
  it.each([
    ['less no shows at the clinic', 'there are fewer no-shows at the clinic'],
    ['less waste in the kitchen', 'there is less waste in the kitchen'],
    ['backups actually work lol', 'backups actually work'],
    ['fewer people fall', 'fewer people fall'],
  ])('%s', (typed, clause) => expect(tellOutcome(typed)).toEqual({ clause }));

  it.each(['better hours', 'I like it'])('is none: %s', (typed) => expect(tellOutcome(typed)).toBeNull());
});

describe('English of home and of a second language, as it is printed', () => {
  it.each([
    ['because', 'someones gotta teach the new lads', 'someone has to teach the new lads'],
    [
      'because',
      'theatre made me less shy, can do that for others',
      'theatre made me less shy, and I can do that for others',
    ],
    ['since', 'I retired', 'I retired'],
    ['since', 'my first computer', 'my first computer'],
    ['since', 'Ive been a mum', 'I became a mum'],
    [
      'because',
      'my father was fisherman and I miss the boats',
      'my father was a fisherman and I miss the boats',
    ],
    ['because', 'its steady n close to home', 'it’s steady and close to home'],
    // Plain words, other languages, and what nobody can mend.
    ['because', 'I have always been good with kids', 'I have always been good with kids'],
    ['since', 'I was hired by the harbour master', 'I was hired by the harbour master'],
    ['since', 'kena scolded by customer for no reason', 'I was scolded by a customer for no reason'],
    ['because', 'office work lah, so sian every day same same', null],
  ] as const)('%s "%s"', (stem, typed, told) => expect(wholeReason(stem, typed)).toBe(told));
});
