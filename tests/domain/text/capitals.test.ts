import { describe, expect, it } from 'vitest';
import { capitalOf } from '#src/domain/text/capitals.ts';

describe('a capital', () => {
  it.each([
    ['a', 'A'],
    ['é', 'É'],
    ['б', 'Б'],
    ['ß', 'ß'],
    ['ı', 'ı'],
    ['字', '字'],
  ])('of %s is %s', (letter, capital) => {
    expect(capitalOf(letter)).toBe(capital);
  });
});
