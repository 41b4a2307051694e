import { describe, expect, it } from 'vitest';
import { hasResult } from '#src/files/cv/proofs.ts';

describe('a number in a line', () => {
  it.each([
    'Worked as a cook for five years, and as a waiter',
    'I have worked as a chemist for more than 5 years',
    'Five years of experience with ovens',
    'Sage 50',
  ])('tells no result: %s', (line) => expect(hasResult(line)).toBe(false));

  it.each([
    'Worked as a cook for five years and fed 80 guests a night',
    'Kept the books without a mistake for 12 years',
    'Trained 12 cooks',
  ])('tells one: %s', (line) => expect(hasResult(line)).toBe(true));
});
