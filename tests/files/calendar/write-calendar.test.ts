import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { plan } from '#src/i18n/en/plan.ts';

/* What one library writes, another reads: ical.js is Thunderbird's. */

const NOW = new Date('2026-11-22T10:00:00Z');
const write = (days: readonly CalendarDay[]) => writeCalendar(days, plan.calendar, NOW);
const day = (rest: Partial<CalendarDay> = {}): CalendarDay => ({
  uid: 'r1-goal-1@waymark',
  kind: 'goal',
  date: '2026-12-31',
  text: 'Ask for a talk.',
  notes: [],
  ...rest,
});

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      isDate: event.startDate.isDate,
      date: event.startDate.toString(),
      days: (event.endDate.toUnixTime() - event.startDate.toUnixTime()) / 86_400,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarm: String(component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')),
    };
  });
}

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
  if (zone === undefined) delete process.env.TZ;
});

describe('the calendar file', () => {
  it('holds whole days with a title, a name of their own, the moment of writing, and a reminder at nine', () => {
    expect(readBack(write([day()]))).toEqual([
      {
        uid: 'r1-goal-1@waymark',
        summary: 'Goal: Ask for a talk.',
        description: `Ask for a talk.\n\n${plan.calendar.note}`,
        isDate: true,
        date: '2026-12-31',
        days: 1,
        stamp: '2026-11-22T10:00:00Z',
        alarm: 'PT9H',
      },
    ]);
  });

  it.each([
    'UTC',
    'America/Los_Angeles',
    'Pacific/Kiritimati',
    'Europe/London',
    'America/Sao_Paulo',
    'Asia/Kolkata',
  ])('keeps every date in %s: the turn of the year, leap days, nights when clocks change', (name) => {
    process.env.TZ = name;
    const dates = [
      '2026-12-31',
      '2027-01-01',
      '2028-02-29',
      '2027-02-28',
      '2027-03-28',
      '2027-10-31',
      '2018-11-04',
    ];
    const read = readBack(write(dates.map((date, at) => day({ uid: `d${at}`, date }))));
    expect(read.map(({ date }) => date)).toEqual(dates);
    expect(read.every(({ isDate, days }) => isDate && days === 1)).toBe(true);
  });

  it('ends lines with CR LF, and folds at 75 octets without breaking a character', () => {
    const text = write([day({ text: `Ünïcode, ${'👩‍👩‍👧 ñ漢字 '.repeat(200)}; end` })]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
      expect(line.isWellFormed(), line).toBe(true);
    }
  });

  it('keeps commas, semicolons, backslashes, new lines and emoji as they are', () => {
    const text = 'Ask: a, b; c\\d "e"\nthen 🙂 مرحبا 你好 BEGIN:VEVENT\nEND:VCALENDAR';
    const [event] = readBack(write([day({ text, notes: ['If x, then y; z'] })]));
    expect(event?.description).toBe(`${text}\n\nIf x, then y; z\n\n${plan.calendar.note}`);
    expect(event?.summary).toBe(`Goal: ${text.replace(/\s+/g, ' ')}`);
  });

  it('shortens a title, and keeps the whole text in the description', () => {
    const text = '🙂a'.repeat(20_000);
    const [event] = readBack(write([day({ text })]));
    expect([...(event?.summary ?? '')].length).toBe(200);
    expect(event?.description.startsWith(text)).toBe(true);
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const file = write([day({ text })]);
        const read = readBack(file);
        expect(read).toHaveLength(1);
        expect(read[0]?.date).toBe('2026-12-31');
      }),
      { numRuns: 100 },
    );
  });
});
