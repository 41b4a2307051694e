import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { leaveBehind } from '#src/domain/language/en/tensions/leave-behind.ts';
import { own } from './pull-fixture.ts';

const said = (words: string) => textIn(leaveBehind(own('off', words)) ?? []);

describe('what is to be left behind, in own words', () => {
  it.each([
    ['living in quarters', 'You want to leave living in quarters behind.'],
    ['climbing in the wet.', 'You want to leave climbing in the wet behind.'],
    ['Ringing people who owe', 'You want to leave ringing people who owe behind.'],
    ['covering for my boss', 'You want to leave covering for your boss behind.'],
  ])('stands bare where it is a plain doing: %s', (words, sentence) => {
    expect(said(words)).toBe(sentence);
  });

  it.each([
    'boss calling on Sunday',
    'building sites',
    'living in the house of my employer',
    'managing director',
    'everything about the old firm',
    'working when i cant see',
    'driving, mostly at night',
    'not being told',
  ])('is quoted where it is more, or no doing: %s', (words) => {
    expect(said(words)).toBe(`You want to leave this behind: “${words}”.`);
  });
});
