import { describe, expect, it } from 'vitest';
import { counted, figureAlone } from '#src/domain/language/en/reader/counted.ts';

const formsOf = (text: string) => counted(text)?.forms;

describe('what is behind somebody, counted', () => {
  it('is a noun, and a clause for what became of it', () => {
    expect(formsOf('212 stock trailers and none came back')).toEqual({
      noun: '212 stock trailers',
      clause: 'none came back',
    });
    expect(formsOf('14 apprentices, 13 passed, the last is mayor')).toEqual({
      noun: '14 apprentices',
      clause: '13 passed',
    });
  });

  it('gives what became of nobody the verb of a clause', () => {
    expect(formsOf('340 people taken out of stopped elevators, nobody hurt')).toEqual({
      noun: '340 people taken out of stopped elevators',
      clause: 'nobody was hurt',
    });
    expect(formsOf('some 600 windpumps and not one man fallen off')).toEqual({
      noun: 'some 600 windpumps',
      clause: 'not one man has fallen off',
    });
    expect(formsOf('41 trips, nobody was hurt')).toEqual({ noun: '41 trips', clause: 'nobody was hurt' });
    expect(counted('340 people hurt nobody')).toBeNull();
  });

  it('parts no word that turns the sense from what it turns', () => {
    expect(formsOf('9,000 shades mixed by hand and hardly 20 returned')).toEqual({
      noun: '9,000 shades mixed by hand',
      clause: 'hardly 20 returned',
    });
    expect(counted('80 tours and never 2 wrecked')).toBeNull();
  });

  it('stays rough where the number is', () => {
    expect(formsOf('800,000 sheep give or take')).toEqual({ noun: 'about 800,000 sheep' });
  });

  it('is left to other rules where nothing is told of it, or nothing counted', () => {
    expect(counted('12,900 rides')).toBeNull();
    expect(counted('many years and none lost')).toBeNull();
  });
});

describe('a figure', () => {
  it('is taken alone, whatever is told beside it', () => {
    const said = (text: string) => figureAlone(text)?.forms?.noun;
    expect(said('84 percent, and no one is fired')).toBe('84 percent');
    expect(said('half')).toBe('half');
    expect(said('around half')).toBeUndefined();
    expect(said('zero for 16 months, the plaque is still there')).toBe('zero for 16 months');
    expect(said('the plaque')).toBeUndefined();
  });
});
