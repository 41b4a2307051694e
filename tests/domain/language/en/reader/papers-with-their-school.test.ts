import { describe, expect, it } from 'vitest';
import { asPaper } from '#src/domain/language/en/reader/paper-names.ts';

describe('a paper and where it is from', () => {
  it.each([
    ['BSc nursing univ of nairobi', 'BSc in nursing from the University of Nairobi'],
    ['B.Com Punjab University', 'BCom from Punjab University'],
    ['BA history University of Leeds', 'BA in history from the University of Leeds'],
    ['hairdressing level 2', 'Level 2 in hairdressing'],
    ['diploma medical lab technology', 'diploma in medical lab technology'],
  ])('%s', (typed, said) => expect(asPaper(typed)).toBe(said));

  // Who gives it stands before its level.
  it.each(['world rugby level 1', 'english level 2', 'food hygiene level 2'])('and not %s', (typed) =>
    expect(asPaper(typed)).toBeNull(),
  );
});
