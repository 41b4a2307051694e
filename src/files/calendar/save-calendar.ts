import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { saveFile } from '#src/files/save-file.ts';
import type { CalendarWords } from './write-calendar.ts';

/** Writes the days as a calendar file. The library loads only now; rejects where it cannot. */
export async function calendarFile(
  days: Released<'calendar', readonly CalendarDay[]>,
  words: CalendarWords,
): Promise<Released<'calendar', Blob>> {
  const { writeCalendar } = await import('./write-calendar.ts');
  const text = writeCalendar(days, words, new Date());
  return madeOf(days, () => new Blob([text], { type: 'text/calendar;charset=utf-8' }));
}

/** The same, handed to the browser. */
export async function saveCalendar(
  days: Released<'calendar', readonly CalendarDay[]>,
  words: CalendarWords,
  fileName: string,
): Promise<void> {
  saveFile(await calendarFile(days, words), fileName);
}
