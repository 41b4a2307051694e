import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate } from '#src/domain/dates.ts';
import { draftOf, type GoalDraft, readDraft } from '#src/domain/plan/written-goal.ts';
import { readDay } from '#src/domain/typed-day.ts';

const today = '2026-11-22';
const start = {
  action: 'Visit a workshop.',
  measure: '',
  firstStep: '',
  ifThen: '',
  why: '',
  changeIf: '',
  by: '2027-02-20',
  firstStepBy: '2026-11-29',
};
const problemsOf = (change: Partial<GoalDraft>, before: typeof start | null = null) =>
  readDraft({ ...draftOf(start), ...change }, { today, before }).problems.map(({ part, kind }) => [
    part,
    kind,
  ]);
const day = (day: string, month: string, year: string) => ({ day, month, year });

describe('a goal as it was typed', () => {
  it('is read back as it was', () => {
    expect(readDraft(draftOf(start), { today, before: null }).written).toEqual(start);
  });

  it.each<[Partial<GoalDraft>, string, string]>([
    [{ action: '  ' }, 'action', 'empty'],
    [{ why: 'x'.repeat(50_000) }, 'why', 'too-long'],
    [{ by: day('31', '2', '2027') }, 'by', 'date-none'],
    [{ by: day('29', '2', '2027') }, 'by', 'date-none'],
    [{ by: day('soon', '2', '2027') }, 'by', 'date-none'],
    [{ by: day('5.3', '2', '2027') }, 'by', 'date-none'],
    [{ by: day('5', '2', '27th') }, 'by', 'date-none'],
    [{ by: day('', '', '') }, 'by', 'date-empty'],
    [{ by: day('1', '', '2027') }, 'by', 'date-empty'],
    [{ by: day('21', '11', '2026') }, 'by', 'date-past'],
    [{ by: day('1', '1', '2099') }, 'by', 'date-far'],
    [{ firstStepBy: day('1', '3', '2027') }, 'firstStepBy', 'step-late'],
  ])('%j is answered', (change, part, kind) => expect(problemsOf(change)).toEqual([[part, kind]]));

  it('lets a day that is past stay when only a word is mended', () => {
    const past = { ...start, firstStepBy: '2026-11-01' };
    const draft = { ...draftOf(past), why: 'A reason.' };
    expect(readDraft(draft, { today, before: past }).written).toMatchObject({ why: 'A reason.' });
  });

  it('understands spaces, leading zeros and two figures of a year', () => {
    expect(readDay(day(' 05 ', '1', '27'))).toBe('2027-01-05');
    expect(readDay(day('29', '02', '2028'))).toBe('2028-02-29');
  });

  it.each([
    ['٥', '١', '٢٠٢٧'],
    ['۵', '۱', '۲۰۲۷'],
    ['५', '१', '२०२७'],
    ['５', '１', '２０２７'],
    ['5.', '1.', '2027'],
    ['5th', '1st', '2027'],
  ])('understands %s %s %s', (d, m, y) => expect(readDay(day(d, m, y))).toBe('2027-01-05'));

  it('gives a day of the calendar or none, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (d, m, y) => {
        const read = readDay(day(d, m, y));
        expect(read === null || isRealDate(read)).toBe(true);
      }),
    );
  });
});
