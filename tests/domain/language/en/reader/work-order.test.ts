import { describe, expect, it } from 'vitest';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';

const named = (text: string) => readWork(text).map(({ words, tail = '' }) => words + tail);

describe('a name of work in English order', () => {
  it.each([
    ['teacher of physic in school', 'physics teacher in a school'],
    ['interpreter of sign language at school', 'sign language interpreter at a school'],
    ['driver of truck international', 'international truck driver'],
    ['designer of web', 'web designer'],
    ['researcher of the air quality', 'air quality researcher'],
    ['nurse assistant in clinic of village', 'nurse assistant in a village clinic'],
    ['seamstress in the factory of shirts', 'seamstress in a shirts factory'],
    ['customs officer at airport of Dakar', 'customs officer at Dakar airport'],
    ['care assistant nights', 'care assistant on nights'],
    ['coach for beginner', 'coach for beginners'],
  ])('%s is a %s', (typed, name) => expect(named(typed)).toEqual([name]));

  it.each([
    'director of photography',
    'professor of history',
    'coordinator of home help',
    'builder of ships',
  ])('%s stays in its order', (typed) => expect(named(typed)).toEqual([typed]));
});

describe('two posts in one line', () => {
  it.each([
    ['sales rep, then area manager', 'sales rep and then an area manager'],
    ['sous chef then one day head chef', 'sous chef and one day a head chef'],
    ['lorry driver and before that a baker', 'lorry driver and, before that, a baker'],
  ])('%s: %s', (typed, name) => expect(named(typed)).toEqual([name]));

  it('joins no post to what is none', () => {
    expect(named('welder then we will see')).toEqual(['welder']);
  });

  it('keeps what a worker sells', () => {
    expect(named('beekeeper and sell the honey')).toEqual(['beekeeper and sell the honey']);
  });
});
