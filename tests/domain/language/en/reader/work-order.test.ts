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
    ['seamstress in the factory of shirts', 'seamstress in a shirt factory'],
    ['customs officer at airport of Dakar', 'customs officer at Dakar airport'],
    ['care assistant nights', 'night care assistant'],
    ['coach for beginner', 'coach for beginners'],
    ['operator of CNC machine', 'CNC machine operator'],
    ['welder of ships in Gdansk', 'ship welder in Gdansk'],
    ['tailor of men suit', 'tailor of men’s suits'],
    ['nurse of the school', 'school nurse'],
    ['nurse of childrens', 'children’s nurse'],
    ['guide for tourist in the desert', 'guide for tourists in the desert'],
    ['translator medical for the refugee', 'medical translator for refugees'],
  ])('%s is a %s', (typed, name) => expect(named(typed)).toEqual([name]));

  it.each([
    'director of photography',
    'professor of history',
    'coordinator of home help',
    'builder of ships',
  ])('%s stays in its order', (typed) => expect(named(typed)).toEqual([typed]));
});

describe('two works in one line', () => {
  it.each([
    ['sales rep, then area manager', 'sales rep and then an area manager'],
    ['sous chef then one day head chef', 'sous chef and one day a head chef'],
    ['lorry driver and before that a baker', 'lorry driver and, before that, a baker'],
    ['saw mill, then lorry loading', 'saw mill and then in lorry loading'],
    ['Hotel reception, then events', 'hotel reception and then events'],
    ['keke driver before, now I dey sell provisions', 'keke driver and now selling provisions'],
    ['cleaner + caring for my dad', 'cleaner and caring for my dad'],
    ['delivery rider + festival bar work', 'delivery rider and in festival bar work'],
  ])('%s: %s', (typed, name) => expect(named(typed)).toEqual([name]));

  it('joins no post to what is none', () => {
    expect(named('welder then we will see')).toEqual(['welder']);
  });

  it.each([
    ['teacher of maths and physics', 'teacher of maths and physics'],
    ['sales and marketing manager', 'sales and marketing manager'],
    ['research and development', 'research and development'],
    ['waiter, before covid', 'waiter'],
    ['builder, after the army', 'builder'],
    ['care worker & warehouse', 'care worker'],
    ['manager of sales in Delhi', 'sales manager in Delhi'],
    ['school kitchen, cook or driver', 'cook or driver in a school kitchen'],
    ['beekeeper and sell the honey', 'beekeeper and sell the honey'],
  ])('leaves %s one', (typed, name) => expect(named(typed)).toEqual([name]));
});
