import ical, { ICalAlarmRelatesTo, ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';

/** The words of the calendar, handed in: what kind of day it is, before what to do. */
export type CalendarWords = {
  name: string;
  titles: Readonly<Record<CalendarDay['kind'], (text: string) => string>>;
  /** Stands under the text of every day. */
  note: string;
};

/** Longer titles are of no use in a calendar; the whole text stands in the description. */
const MOST_TITLE = 200;
/** Nine in the morning of the day on the clock of whoever reads it: hours after midnight, which the library counts below 0. */
const REMINDER_S = -9 * 3600;

/**
 * The days as one calendar file: whole days without a time zone, so that 31 December stays 31 December wherever one
 * reads it. `now` is the moment of writing.
 */
export function writeCalendar(
  { words: days }: Released<'calendar', readonly CalendarDay[]>,
  words: CalendarWords,
  now: Date,
): string {
  const calendar = ical({ name: words.name });
  calendar.prodId({ company: 'Waymark', product: 'Plan', language: 'EN' });
  for (const { uid, kind, date, text, notes } of days) {
    const title = oneLine(words.titles[kind](text));
    const event = calendar.createEvent({
      id: uid,
      start: dayInUtc(date),
      allDay: true,
      stamp: now,
      summary: shortened(title),
      description: [printable(text), ...notes.map(printable), words.note].filter(Boolean).join('\n\n'),
      // A whole day in a plan is no day taken.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const alarm = event.createAlarm({
      type: ICalAlarmType.display,
      trigger: REMINDER_S,
      description: shortened(title),
    });
    // By itself the library counts from the end of the day, and the reminder would come a day late.
    alarm.relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}

/** The library reads a whole day from the parts of a moment in UTC, wherever it runs. */
function dayInUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Characters that RFC 5545 does not allow in a text, and halves of characters, which no file can hold. */
function printable(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}

function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= MOST_TITLE ? title : `${characters.slice(0, MOST_TITLE - 1).join('')}…`;
}
