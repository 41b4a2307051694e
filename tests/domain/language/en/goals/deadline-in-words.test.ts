import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate } from '#src/domain/dates.ts';
import { deadlineInWords } from '#src/domain/language/en/goals/deadline-in-words.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { origin } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const TODAY = '2026-11-28';
const beside = (option: string, words: string): readonly Typed[] => [
  { ...origin(words, { option }), signal: 'deadline', words, state: null },
];
const onOf = (words: string, option = 'ends-on') => {
  const found = deadlineInWords(beside(option, words), TODAY);
  return found && 'on' in found ? found.on : null;
};

describe('a date in words', () => {
  it.each([
    ['end of February, always February', '2027-02-28'],
    ['31 Dec', '2026-12-31'],
    ['Sept next year', '2027-09-01'],
    ['June, when school starts', '2027-06-01'],
    ['30 sept, is renewed every 6 months', '2027-09-30'],
    ['14 months from now', '2028-01-28'],
    ['March 15', '2027-03-15'],
    ['۱۵ March', '2027-03-15'],
    ['１５ March ２０２８', '2028-03-15'],
  ])('%s', (words, on) => {
    expect(onOf(words)).toBe(on);
  });

  it('is none where no month is named', () => {
    for (const words of ['soon', 'I may stop', 'the snow', '', 'marching on']) expect(onOf(words)).toBeNull();
  });

  it('gives the months that money lasts', () => {
    expect(deadlineInWords(beside('money-lasts', 'while end of Feb'), TODAY)).toMatchObject({
      kind: 'money-lasts',
      months: 3,
    });
  });

  it('is a real day to come, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('end of ', '31 ', 'by ', ''),
        fc.constantFrom('Feb', 'june', 'May', 'sept'),
        fc.string(),
        (before, month, after) => {
          const on = onOf(`${before}${month} ${after}`, 'working-by');
          if (on !== null) expect(isRealDate(on) && on > TODAY).toBe(true);
        },
      ),
    );
  });
});
