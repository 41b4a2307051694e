import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { runs } from '#tests/helpers/how-many.ts';
import { handedOver } from '#tests/helpers/released.ts';
import { alarmsByIcalJs, alarmsByTheStandard } from './alarm-moments.ts';

/* What one library writes, another reads: ical.js is Thunderbird's. */

const NOW = new Date('2026-11-22T10:00:00Z');
const write = (days: readonly CalendarDay[]) =>
  writeCalendar(handedOver('calendar', days), plan.calendar, NOW);
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
    };
  });
}

/** The file as a process in another time zone writes it, and the zone that it found itself in. */
async function writtenIn(zone: string, dates: readonly string[]): Promise<{ zone: string; text: string }> {
  const script = fileURLToPath(new URL('./write-in-zone.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, ...dates], {
    env: { ...process.env, TZ: zone },
  });
  return JSON.parse(stdout);
}

describe('the calendar file', () => {
  it('holds whole days with a title, a name of their own and the moment of writing', () => {
    expect(readBack(write([day()]))).toEqual([
      {
        uid: 'r1-goal-1@waymark',
        summary: 'Goal: Ask for a talk.',
        description: `Ask for a talk.\n\n${plan.calendar.note}`,
        isDate: true,
        date: '2026-12-31',
        days: 1,
        stamp: '2026-11-22T10:00:00Z',
      },
    ]);
  });

  it.each(['first-step', 'goal', 'review'] as const)(
    'reminds of a day of the kind "%s" at nine in the morning of that day, in two readers',
    (kind) => {
      const dates = ['2026-12-01', '2026-12-31', '2028-02-29', '2027-03-28', '2027-10-31'];
      const file = write(dates.map((date, at) => day({ uid: `d${at}@waymark`, kind, date })));
      const rings = dates.map((date) => `${date}T09:00`);
      expect(alarmsByIcalJs(file)).toEqual(rings);
      expect(alarmsByTheStandard(file)).toEqual(rings);
    },
  );

  it('keeps every date in every zone: the turn of the year, leap days, nights when clocks change', async () => {
    const dates = [
      '2026-12-31',
      '2027-01-01',
      '2028-02-29',
      '2027-02-28',
      '2027-03-28',
      '2027-10-31',
      '2018-11-04',
    ];
    const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'America/Sao_Paulo'];
    // A zone is set when a process begins, so each has one of its own.
    const files = await Promise.all(zones.map((zone) => writtenIn(zone, dates)));
    for (const [at, { zone, text }] of files.entries()) {
      expect(zone).toBe(zones[at]);
      const read = readBack(text);
      expect(read.map(({ date }) => date)).toEqual(dates);
      expect(read.every(({ isDate, days }) => isDate && days === 1)).toBe(true);
      expect(alarmsByIcalJs(text)).toEqual(dates.map((date) => `${date}T09:00`));
    }
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
      { numRuns: runs(100) },
    );
  });
});
