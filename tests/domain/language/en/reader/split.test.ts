import { describe, expect, it } from 'vitest';
import { sentencesOf, split, trimStops } from '#src/domain/language/en/reader/split.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const pieces = (line: string, stem: Stem = 'gift') => split(line, stem).map((piece) => piece.line);

describe('the stops around an answer', () => {
  it.each([
    ['-25 and everything works', '-25 and everything works'],
    ['-20C', '-20C'],
    ['-12 years driving', '12 years driving'],
    ['- quiet mornings,', 'quiet mornings'],
    [', ; the kids', 'the kids'],
  ])('of “%s” leaves the sign of a cold day', (typed, left) => expect(trimStops(typed)).toBe(left));
});

describe('splitting an answer into its parts', () => {
  it('tells items of a list apart', () => {
    expect(pieces('planting, pruning, stone walls')).toEqual(['planting', 'pruning', 'stone walls']);
    expect(pieces('rotas, patience and minutes')).toEqual(['rotas', 'patience', 'minutes']);
    expect(pieces('drawing. also bio, also being funny')).toEqual(['drawing', 'bio', 'being funny']);
    expect(pieces('corner shops, market stalls and growers near us', 'who')).toEqual([
      'corner shops',
      'market stalls',
      'growers near us',
    ]);
    expect(pieces('budgets, rotas and telling people no')).toEqual(['budgets', 'rotas', 'telling people no']);
    expect(pieces('listening, baking and a lift home')).toEqual(['listening', 'baking', 'a lift home']);
    expect(pieces('driving, arts and crafts')).toEqual(['driving', 'arts and crafts']);
    expect(pieces('listening, fixing bikes and cars')).toEqual(['listening', 'fixing bikes and cars']);
    expect(pieces('baking maybe icing')).toEqual(['baking', 'maybe icing']);
    expect(pieces('team leader / trainer', 'title')).toEqual(['team leader', 'trainer']);
    expect(pieces('they listen, they let me lead', 'clause')).toEqual(['they listen', 'they let me lead']);
    expect(pieces('can move around, see the result', 'when-i')).toEqual([
      'can move around',
      'see the result',
    ]);
    expect(pieces('can’t hear the road, see the stars', 'when-i')).toHaveLength(1);
    expect(pieces('planned the trip, drove the van and even sang', 'did')).toEqual([
      'planned the trip',
      'drove the van',
      'even sang',
    ]);
    expect(pieces('children, Somali and Eritrean', 'who')).toEqual(['Somali and Eritrean children']);
    expect(pieces('children, teens and parents', 'who')).toHaveLength(3);
    expect(pieces('the moana / ocean', 'who')).toEqual(['the moana', 'ocean']);
  });

  it('keeps the objects of one verb together', () => {
    expect(pieces('operate cranes, diggers and dumpers')).toEqual(['operate cranes, diggers and dumpers']);
    expect(pieces('setting up phones, tablets and laptops')).toEqual([
      'setting up phones, tablets and laptops',
    ]);
    expect(pieces('reading plans, measuring, showing up')).toEqual([
      'reading plans',
      'measuring',
      'showing up',
    ]);
  });

  it('glues back what is no item of its own', () => {
    expect(pieces('cooking school, 2 years', 'paper')).toEqual(['cooking school, 2 years']);
    expect(pieces('cooking, if I have time')).toEqual(['cooking, if I have time']);
    expect(pieces('kids, who never had a garden', 'who')).toEqual(['kids, who never had a garden']);
    expect(pieces('12,900 rides')).toEqual(['12,900 rides']);
  });

  it('ends a sentence at its stop, and not at that of an abbreviation', () => {
    expect(sentencesOf('M.Ed. Cape Coast')).toEqual(['M.Ed. Cape Coast']);
    expect(sentencesOf('B.E. computer science. LL.B. too')).toEqual(['B.E. computer science.', 'LL.B. too']);
    expect(sentencesOf('Mr. Dlamini walked again. He cried.')).toEqual([
      'Mr. Dlamini walked again.',
      'He cried.',
    ]);
    expect(sentencesOf('it costs 4.5 lakh')).toEqual(['it costs 4.5 lakh']);
  });

  it('takes each thing done for one, and what only tells more of it not', () => {
    expect(pieces('put in 30 panels, wired the barn, fixed the roof', 'did')).toEqual([
      'put in 30 panels',
      'wired the barn',
      'fixed the roof',
    ]);
    expect(pieces('poured the footings, on time in January', 'did')).toEqual([
      'poured the footings, on time in January',
    ]);
    expect(pieces('started a club, it still runs', 'did')).toEqual(['started a club', 'it still runs']);
  });

  it('sets what stands in brackets aside', () => {
    expect(split('triage (ER and 4 kids)', 'gift').map(({ line, isAside }) => [line, isAside])).toEqual([
      ['triage', false],
      ['ER and 4 kids', true],
    ]);
  });
});
