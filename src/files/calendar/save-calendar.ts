import type { CalendarDay } from '#src/domain/plan/calendar-days.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { CalendarWords } from './write-calendar.ts';

/** Writes the days as a calendar file and hands it to the browser. The library loads only now; rejects where it cannot. */
export async function saveCalendar(
  days: Released<'calendar', readonly CalendarDay[]>,
  words: CalendarWords,
  fileName: string,
): Promise<void> {
  const { writeCalendar } = await import('./write-calendar.ts');
  const text = writeCalendar(days, words, new Date());
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
