import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/dates.ts';
import {
  type CopyNotes,
  isCopyDue,
  NO_COPIES,
  withChange,
  withCopy,
} from '#src/domain/sharing/copy-reminder.ts';

const TODAY = '2026-11-22';
const notesOf = (changes: number, more: Partial<CopyNotes> = {}): CopyNotes => ({
  ...NO_COPIES,
  changes,
  since: TODAY,
  ...more,
});

describe('a reminder of a copy', () => {
  it.each([
    ['nothing changed', notesOf(0, { since: null }), 90, false],
    ['19 changes on one day', notesOf(19), 0, false],
    ['20 changes', notesOf(20), 0, true],
    ['six days', notesOf(1), 6, false],
    ['seven days', notesOf(1), 7, true],
    ['two days without a promise', notesOf(1, { promise: false }), 2, false],
    ['three days without a promise', notesOf(1, { promise: false }), 3, true],
    ['three days with a promise', notesOf(1, { promise: true }), 3, false],
    ['wanted by nobody', notesOf(90, { isOff: true }), 90, false],
    ['a clock that was set back', notesOf(1), -400, false],
  ] as const)('%s', (_, notes, days, isDue) => {
    expect(isCopyDue(notes, addDays(TODAY, days))).toBe(isDue);
  });

  it('counts from the first change after a copy', () => {
    let notes = withChange(NO_COPIES, TODAY);
    notes = withCopy(withChange(notes, TODAY), '2026-11-24');
    expect(notes).toEqual({ ...NO_COPIES, savedOn: '2026-11-24' });
    notes = withChange(notes, '2026-12-01');
    expect([isCopyDue(notes, '2026-12-07'), isCopyDue(notes, '2026-12-08')]).toEqual([false, true]);
  });

  it('is never due right after a copy, and always within 20 changes of one, unless it is off', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.boolean(), fc.option(fc.boolean()), (count, isOff, promise) => {
        let notes = withCopy({ ...NO_COPIES, isOff, promise }, TODAY);
        expect(isCopyDue(notes, addDays(TODAY, 400))).toBe(false);
        for (let at = 0; at < count; at++) notes = withChange(notes, TODAY);
        expect(isCopyDue(notes, TODAY)).toBe(!isOff && count >= 20);
      }),
    );
  });
});
