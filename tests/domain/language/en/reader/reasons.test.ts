import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { apartFromReason } from '#src/domain/language/en/reader/reasons.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const printed = (answer: string, stem: Stem) =>
  readParts(answer, stem)
    .parts.filter(({ kind }) => kind === 'item')
    .map(({ forms }) => forms.gerund ?? forms.past ?? forms.noun ?? forms.clause);

describe('a reason behind a thing', () => {
  it.each<[Stem, string, string]>([
    ['gift', 'pricing up jobs bc i never get it wrong', 'pricing up jobs'],
    ['gift', 'splitting logs because i own the axe', 'splitting logs'],
    ['gift', 'help moving house, as i have the muscles', 'help moving house'],
    ['who', 'kids, because nobody helped me', 'kids'],
    ['off', 'cold calls because i hate them', 'cold calls'],
    ['learning', 'accounting, cos i want my own place', 'accounting'],
  ])('is no part of it, under %s: %s', (stem, answer, thing) => {
    expect(printed(answer, stem)).toEqual([thing]);
  });

  it.each([
    'lifts to the airport bc im the only one with a car',
    'tidying up after them, as nobody else will',
    'money. they never pay it back',
    'cakes... but i stopped doing it',
  ])('takes the gift back where it is done for want of another, or no longer: %s', (answer) => {
    expect(printed(answer, 'gift')).toEqual([]);
  });

  it.each([
    'people excluded because of a disability',
    'people who left because they were ill',
    'work as an aide',
    'drawing as my gran did',
    'cooking, as long as nobody watches',
    'teaching since 2012',
  ])('stays where it belongs to what is said: %s', (line) => {
    expect(apartFromReason(line)).toEqual([line]);
  });

  it('is cut without losing a word', () => {
    const words = fc.array(
      fc.constantFrom(
        ...'cooking kids as because since I we nobody never who of my long else have , hate'.split(' '),
      ),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(words, (said) => {
        const line = said.join(' ');
        const letters = (text: string) => text.replace(/[^a-z]/gi, '');
        expect(letters(apartFromReason(line).join(''))).toBe(letters(line));
      }),
    );
  });
});

describe('what stands behind a comma', () => {
  it('is a thing of its own where each is told as one', () => {
    expect(printed('thirty harvests, 1 flood', 'behind')).toEqual(['thirty harvests', '1 flood']);
    expect(printed('busy, loud, friday', 'when-it')).toEqual(['busy', 'loud', 'Friday']);
    expect(printed('the orders go out on time, the stock is right', 'clause')).toEqual([
      'the orders go out on time',
      'the stock is right',
    ]);
  });

  it('is no deed where it only says something about one', () => {
    expect(printed('wrote the manual, took 3 years', 'did')).toEqual(['wrote the manual']);
    expect(printed('held the shop together, not easy', 'did')).toEqual(['held the shop together']);
    expect(printed('saved a man from drowning. never told anyone', 'did')).toEqual([
      'saved a man from drowning',
    ]);
  });

  it('keeps its "and", and its doubt', () => {
    expect(printed('trained 14 apprentices, and most of them stayed', 'did')).toEqual([
      'trained 14 apprentices, and most of them stayed',
    ]);
    expect(printed('small farmers, maybe also fishermen', 'who')).toEqual(['small farmers']);
  });
});
