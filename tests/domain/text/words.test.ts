import { describe, expect, it } from 'vitest';
import { countWords } from '#src/domain/text/words.ts';

describe('words', () => {
  it('are counted in scripts with and without spaces', () => {
    expect(countWords(' one  two\nthree ')).toBe(3);
    expect(countWords('')).toBe(0);
    expect(countWords('私は学生です')).toBeGreaterThan(2);
    expect(countWords('我想帮助更多的人')).toBeGreaterThan(2);
    expect(countWords('ฉันอยากช่วยคน')).toBeGreaterThan(2);
  });

  it('are what says something: a dash by itself is none', () => {
    expect(countWords('calm – always calm, 24 hours …')).toBe(5);
  });

  it('of a text too long to look up are counted roughly, and quickly', () => {
    expect(countWords('日 '.repeat(3_000))).toBe(3_000);
  });
});
