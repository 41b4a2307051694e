import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isRealDate, partsOfDate } from '#src/domain/dates.ts';

describe('days on the calendar', () => {
  it.each([
    ['2026-11-22', 0, '2026-11-22'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2028-02-29', 365, '2029-02-28'],
    ['2028-02-29', 366, '2029-03-01'],
    // No leap year in 2100, though 4 goes into it; one in 2000, as 400 does.
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    // The nights when many countries change their clocks.
    ['2027-03-27', 2, '2027-03-29'],
    ['2027-10-30', 2, '2027-11-01'],
  ])('%s and %i days is %s', (date, days, then) => {
    expect(addDays(date, days)).toBe(then);
    expect(daysBetween(date, then)).toBe(days);
  });

  it('refuses a date that does not exist', () => {
    for (const date of ['2026-13-01', '', 'tomorrow']) expect(() => addDays(date, 1)).toThrow(RangeError);
  });

  it('counts back what it counted forward', () => {
    const anyDate = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const then = addDays(date, days);
        expect(daysBetween(date, then)).toBe(days);
        expect(addDays(then, -days)).toBe(date);
        expect(then).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  it('hands out the parts for words', () => {
    expect(partsOfDate('2027-01-31')).toEqual({ day: 31, month: 1, year: 2027 });
  });

  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-22', 120, '2036-11-22'],
    ['2027-03-31', -1, '2027-02-28'],
  ])('%s and %i months is %s', (date, months, then) => expect(addMonths(date, months)).toBe(then));

  it('knows the days that the calendar has', () => {
    for (const date of ['2028-02-29', '2026-12-31', '0001-01-01']) expect(isRealDate(date)).toBe(true);
    for (const date of ['2027-02-29', '2027-02-31', '2027-13-01', '2027-1-1', '', 'soon', '2027-04-31'])
      expect(isRealDate(date)).toBe(false);
  });
});
