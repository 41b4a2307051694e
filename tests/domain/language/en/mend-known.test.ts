import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { mendWork } from '#src/domain/language/en/mend/works.ts';
import { mendEverydaySlips } from '#src/domain/language/en/reader/everyday-slips.ts';
import { withSmallPlaces } from '#src/domain/language/en/reader/small-places.ts';

describe('things that everybody knows, and names', () => {
  it.each([
    ['I fix the mess before boss call me', 'I fix the mess before the boss calls me'],
    ['it is calm until customer come', 'it is calm until a customer comes'],
    ['I repeat periodic table in head', 'I repeat the periodic table in my head'],
    ['I cleaned on the children ward', 'I cleaned on the children’s ward'],
    ['I came for few weeks', 'I came for a few weeks'],
    ['we got bruno from the rescue and he was scared', 'we got Bruno from the rescue and he was scared'],
  ])('%s', (typed, meant) => {
    expect(mend(typed)).toBe(meant);
    expect(mend(meant)).toBe(meant);
  });

  it.each([
    'before the boss calls me',
    'when doctors come in',
    'shops in head office',
    'the women ward off trouble',
    'few hours are enough',
    'we got food from the shelter and he was glad',
    'we got him from the rescue and he was scared',
  ])('leaves %s', (line) => expect(mend(line)).toBe(line));

  it.each([
    ['guest house with wine cellar', 'guest house with a wine cellar'],
    ['caretaker in school or house', 'caretaker in a school or a house'],
    ['cafe with a play corner', 'cafe with a play corner'],
    ['teacher in a school or a nursery', 'teacher in a school or a nursery'],
  ])('work: %s', (typed, meant) => expect(mendWork(typed)).toBe(meant));

  it('knows a county by what stands before it, and teeth by their number', () => {
    expect(withSmallPlaces('dairy farmers round north cork')).toBe('dairy farmers round north Cork');
    expect(withSmallPlaces('a floor of cork')).toBe('a floor of cork');
    expect(mendEverydaySlips('teeths that fit')).toBe('teeth that fit');
    const once = 'there were nine of us once, and now there’s me';
    expect(mendEverydaySlips('there were nine of us once and now there’s me')).toBe(once);
    expect(mendEverydaySlips(once)).toBe(once);
  });
});
