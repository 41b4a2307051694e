import { describe, expect, it } from 'vitest';
import { formatsIn, localDate } from '#src/i18n/format.ts';
import { pluralIn } from '#src/i18n/plural.ts';

describe('formats', () => {
  it('write as each place does', () => {
    expect(formatsIn('en-GB').dateInWords('2027-01-31')).toBe('31 January 2027');
    expect(formatsIn('de').dateInWords('2027-01-31')).toBe('31. Januar 2027');
    expect(formatsIn('en-GB').numberInWords(2000)).toBe('2,000');
    expect(formatsIn('de').numberInWords(2000)).toBe('2.000');
  });

  it('leave a day that no calendar has as it was written', () => {
    expect(formatsIn('en-GB').dateInWords('2027-02-31')).toBe('2027-02-31');
  });

  it.each(['', 'yesterday', '0  NaN', '2027-13-45T99:99:99Z', '9999-99-99T00:00:00.000Z'])(
    'know no day of what is no moment: %j',
    (moment) => expect(localDate(moment)).toBeNull(),
  );

  it('write the time where the person is', () => {
    const at = new Date(2027, 0, 31, 9, 5).toISOString();
    expect(formatsIn('en-GB').timeInWords(at)).toBe('09:05');
  });
});

describe('plurals', () => {
  it('follow the rules of the language', () => {
    const goals = { one: 'goal', other: 'goals' };
    expect([0, 1, 2].map((count) => pluralIn('en')(count, goals))).toEqual(['goals', 'goal', 'goals']);
    const polish = { one: 'cel', few: 'cele', many: 'celów', other: 'celu' };
    expect([1, 3, 5, 1.5].map((count) => pluralIn('pl')(count, polish))).toEqual([
      'cel',
      'cele',
      'celów',
      'celu',
    ]);
  });

  it('say with the last form what a language does not tell apart', () => {
    expect(pluralIn('pl')(3, { other: 'celu' })).toBe('celu');
  });
});
