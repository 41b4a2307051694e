import { describe, expect, test } from 'vitest';
import { halfThatStands } from '#src/domain/language/en/spoken/half-stands.ts';

describe('the half of a doubtful deed that stands', () => {
  test.each([
    ['sent two siblings to college, now teacher and seaman na', 'sent two siblings to college'],
    ['built a racing drone from parts, 4th place in Poznan', 'built a racing drone from parts'],
    [
      'rewired the trailer lights with Dad on the phone and they passed rego first go',
      'rewired the trailer lights with Dad on the phone',
    ],
  ])('is told: %s', (past, half) => {
    expect(halfThatStands(past, 'part')).toBe(half);
  });

  test.each([
    ['caught a bad batch at four in the morning and stopped the line'],
    ['fixed it, now teacher and seaman na'],
    ['sent two siblings to college, but they is gone home now na'],
    ['Closed Eyes And Tested Our App With Screen Reader, Logged 41 Accessibility Defects'],
  ])('what stands whole, or in no half, stays as it is: %s', (past) => {
    expect(halfThatStands(past, 'part')).toBe('');
  });

  test('and so is that of a day', () => {
    expect(
      halfThatStands(
        'one old lady in my apartment taught me kanji every Sunday and ask about my home',
        'clause',
      ),
    ).toBe('one old lady in my apartment taught me kanji every Sunday');
  });
});
