import { describe, expect, it } from 'vitest';
import { isPrivate } from '#src/files/cv/private-words.ts';

describe('a line with a number and a word for a street', () => {
  it.each([
    'Kept 64 buses on the road.',
    'Cleared 1,200 cases in one court',
    'Sold 90 tickets for the open square',
    'Moved 300 crates along the lane',
  ])('is a result where something is counted: %s', (line) => expect(isPrivate(line)).toBe(false));

  it.each([
    '64 Station Road, Leeds',
    '12 mill lane',
    '7 St Johns Close',
    'I live at 64 Buses Road',
    '221 Old Stow Road',
    'Kept 64 buses on the road, 0161 555 0199',
  ])('is an address where it names one: %s', (line) => expect(isPrivate(line)).toBe(true));
});
