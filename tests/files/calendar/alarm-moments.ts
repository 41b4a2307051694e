import ICAL from 'ical.js';

/* Two readers of a calendar file, which share no line: when does each alarm ring, on the clock of whoever reads it? */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** As Thunderbird's library computes start and end of each event, in the order of the file: `2026-12-31T09:00`. */
export function alarmsByIcalJs(text: string): string[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const trigger = component.getFirstSubcomponent('valarm')?.getFirstProperty('trigger');
    const after = trigger?.getFirstValue();
    if (!(after instanceof ICAL.Duration)) throw new Error('The alarm is no length of time.');
    const from = trigger?.getFirstParameter('related') === 'END' ? event.endDate : event.startDate;
    const moment = ICAL.Time.fromData({ ...from.toJSON(), isDate: false });
    moment.addDuration(after);
    return moment.toString().slice(0, 16);
  });
}

/**
 * As RFC 5545 says, read by hand: a trigger counts from the start unless it says RELATED=END (3.2.14), the end of an
 * event with neither DTEND nor DURATION is one day after a DATE and the start itself of a moment (3.6.1).
 */
export function alarmsByTheStandard(text: string): string[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events = lines.join('\n').split('BEGIN:VEVENT').slice(1);
  return events.map((event) => {
    const start = momentOf(event, 'DTSTART') ?? Number.NaN;
    const isDate = /^DTSTART[^:\n]*VALUE=DATE(?:[;:])/m.test(event);
    const length = /^DURATION[^:\n]*:(.*)$/m.exec(event.split('BEGIN:VALARM')[0] ?? '')?.[1];
    const unsaid = start + (length ? lengthOf(length) : isDate ? DAY_MS : 0);
    const trigger = /^TRIGGER([^:\n]*):(.*)$/m.exec(event);
    const from = trigger?.[1]?.includes('RELATED=END') ? (momentOf(event, 'DTEND') ?? unsaid) : start;
    return new Date(from + lengthOf(trigger?.[2] ?? '')).toISOString().slice(0, 16);
  });
}

/** Floating time, counted as if it were UTC; no zone is looked at. */
function momentOf(event: string, name: string): number | null {
  const parts = new RegExp(
    `^${name}[^:\\n]*:(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d))?$`,
    'm',
  ).exec(event);
  if (!parts) return null;
  const [year = 0, month = 0, ...rest] = parts.slice(1).map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, ...rest);
}

function lengthOf(text: string): number {
  const parts = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text);
  if (!parts) throw new Error(`“${text}” is no length of time.`);
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY_MS + hours * HOUR_MS + minutes * 60_000 + seconds * 1000;
  return parts[1] === '-' ? -length : length;
}
