import { writeCalendar } from '#src/files/calendar/write-calendar.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { handedOver } from '#tests/helpers/released.ts';

/* Run by write-calendar.test.ts in a process of its own, whose time zone is another. Writes the days it is given. */

const days = process.argv.slice(2).map((date, at) => ({
  uid: `d${at}`,
  kind: 'goal' as const,
  date,
  text: 'Ask for a talk.',
  notes: [],
}));
const zone = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
process.stdout.write(
  JSON.stringify({
    zone,
    text: writeCalendar(handedOver('calendar', days), plan.calendar, new Date('2026-11-22T10:00:00Z')),
  }),
);
