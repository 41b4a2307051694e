import { describe, expect, it } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { pointsAtNothing } from '#src/domain/language/en/doubts/points-nowhere.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { tellReason } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
import { asItIs } from '#src/domain/language/en/when-it-is.ts';
import { best, none, role, serving, slotsWith, VERBS, years } from './aspiration/slots-fixture.ts';

describe('how old somebody is', () => {
  it.each([
    ['a 10yo did CPR on her pop', 'a ten-year-old did CPR on her pop'],
    ['an 8 y.o. fixed my phone', 'an eight-year-old fixed my phone'],
    ['my 6 yr old asked me why', 'my six-year-old asked me why'],
    ['a 9 year old girl wrote to me', 'a nine-year-old girl wrote to me'],
    ['my daughter is 8 year and I work', 'my daughter is 8 years old and I work'],
    ['he was 12 years when it closed', 'he was 12 years old when it closed'],
    ['a 52yo learned to swim', 'a 52-year-old learned to swim'],
  ])('%s', (typed, said) => expect(mend(typed)).toBe(said));

  it.each([
    'the course is 2 years and I have it',
    'I was 2 years and three months at sea',
    'after 10 years I left',
    'my daughter is 8 and I work',
  ])('and nothing else: %s', (typed) => expect(mend(typed)).toBe(typed));
});

describe('a verb without its form', () => {
  it.each([
    ['I have see her five times', 'I have seen her five times'],
    ['who has teach me everything', 'who has taught me everything'],
    ['when I gone there’s nobody', 'when I am gone there’s nobody'],
    ['after they gone, nobody came', 'after they are gone, nobody came'],
  ])('%s', (typed, said) => expect(mend(typed)).toBe(said));

  it.each([
    'I have work in the morning',
    'I have help the whole day',
    'have the kids see it',
    'he has gone home',
  ])('and nothing else: %s', (typed) => expect(mend(typed)).toBe(typed));
});

it.each([
  ['fired over a 2 minutes bathroom break', 'fired over a 2-minute bathroom break'],
  ['I did his job 5 months', 'I did his job for 5 months'],
  ['ran the whole ward two weeks alone', 'ran the whole ward for two weeks alone'],
  ['did the job in 5 months', 'did the job in 5 months'],
  ['my 2 years in the army', 'my 2 years in the army'],
])('says how long: %s', (typed, said) => expect(mend(typed)).toBe(said));

it.each([
  ['one time I found the piece in the line', 'I found the piece in the line'],
  ['once my boss here let me close the shop', 'my boss here let me close the shop'],
  ['a one day course changed me', 'a one day course changed me'],
  ['I did his job 5 months but no title', 'I did his job for 5 months without any title'],
])('tells since when: %s', (typed, said) => expect(wholeReason('since', typed)).toBe(said));

it('has a boss told of who had patience', () => {
  const typed = 'my first boss here had patience with me, idk, i want to be this guy';
  expect(readParts(typed, 'clause').parts.map(({ kind }) => kind)).toEqual(['item', 'item']);
  expect(tellReason('because', typed)).toBe(
    'my first boss here had patience with me, and I want to be this guy',
  );
  expect(wholeReason('because', 'my boss had me clean the toilets')).toBeNull();
});

it.each([
  ['my cousin was born with it and I made him laugh', true],
  ['nobody talked about it', true],
  ['my cousin has one short arm and was born with it', false],
  ['the boat sank and I dreamed of it', false],
  ['my uncle let me try it', false],
])('knows what "it" can be: %s', (why, isLost) => expect(pointsAtNothing(why)).toBe(isLost));

describe('when it is', () => {
  it.each([
    ['early morning, before the traffic', 'where', 'in the early morning, before the traffic'],
    [
      'difficult position and nobody is hurrying me',
      'when-it',
      'a difficult position and nobody is hurrying me',
    ],
    ['busy but not mental', 'when-it', 'busy but not mental'],
    ['quiet and small parts are on the table', 'when-it', 'quiet and small parts are on the table'],
    ['high tide and calm', 'when-it', 'high tide and calm'],
  ])('%s', (words, stem, said) => {
    const told = asItIs({
      ...best('when-it', words),
      words: { ...best('when-it', words).words, forms: { clause: words } },
    });
    expect([told.stem, told.words.forms.clause]).toEqual([stem, said]);
  });

  it('is so in the first draft', () => {
    const [first] = writeDrafts(
      slotsWith('shift', {
        roles: [role('a piano tuner', null)],
        years: years(51),
        target: { ...none, role: role('a teacher', null) },
        serving: serving('teach', 'young people'),
        best: best('when-it', 'early morning, before the traffic'),
      }),
      { verbs: VERBS },
    );
    expect(textOf(first?.segments ?? [])).toContain('at my best in the early morning, before the traffic.');
  });
});
