import { describe, expect, it } from 'vitest';
import {
  baseOfGerund,
  baseOfPast,
  baseOfThird,
  gerundOf,
  pastOf,
} from '#src/domain/language/en/reader/inflect.ts';

describe('the forms of a verb', () => {
  it.each([
    ['make', 'making', 'made'],
    ['run', 'running', 'ran'],
    ['lie', 'lying', 'lay'],
    ['die', 'dying', 'died'],
    ['see', 'seeing', 'saw'],
    ['be', 'being', 'was'],
    ['plan', 'planning', 'planned'],
    ['program', 'programming', 'programmed'],
    ['refer', 'referring', 'referred'],
    ['control', 'controlling', 'controlled'],
    ['offer', 'offering', 'offered'],
    ['visit', 'visiting', 'visited'],
    ['try', 'trying', 'tried'],
    ['play', 'playing', 'played'],
    ['fix', 'fixing', 'fixed'],
    ['sew', 'sewing', 'sewed'],
    ['quit', 'quitting', 'quit'],
    ['dye', 'dyeing', 'dyed'],
    ['free', 'freeing', 'freed'],
    ['weld', 'welding', 'welded'],
    ['feed', 'feeding', 'fed'],
  ])('%s, %s, %s', (base, gerund, past) => {
    expect(gerundOf(base)).toBe(gerund);
    expect(pastOf(base)).toBe(past);
  });

  it.each([
    ['making', 'make'],
    ['running', 'run'],
    ['hopping', null],
    ['hoping', 'hope'],
    ['organising', 'organise'],
    ['labelling', 'label'],
    ['spelling', 'spell'],
    ['evening', null],
    ['babysitting', 'babysit'],
    ['being', 'be'],
  ])('finds the plain form of %s', (gerund, base) => {
    expect(baseOfGerund(gerund)).toBe(base);
  });

  it('finds the plain form of what was done, and of what someone does', () => {
    expect(baseOfPast('rewrote')).toBe('rewrite');
    expect(baseOfPast('carried')).toBe('carry');
    expect(baseOfPast('planned')).toBe('plan');
    expect(baseOfPast('hundred')).toBeNull();
    expect(baseOfThird('carries')).toBe('carry');
    expect(baseOfThird('teaches')).toBe('teach');
    expect(baseOfThird('makes')).toBe('make');
    expect(baseOfThird('glass')).toBeNull();
  });
});
