/** Calendar arithmetic on ISO dates ("2026-11-22"). Pure: no clock and no time zone enters. */
export type IsoDate = string;

/** The date `days` after `date` (before it, when negative). Throws a RangeError on a date that does not exist. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Day, month (1 to 12) and year of a date, for the catalogue to put into words. */
export function partsOfDate(date: IsoDate): { day: number; month: number; year: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { day, month, year };
}

/** Whether the words are a day of the calendar: "2028-02-29" is, "2027-02-29" and "" are not. */
export function isRealDate(words: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(words)) return false;
  const moment = Date.parse(`${words}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === words;
}

/** The same day `months` later, or the last day of that month where it is shorter: 31 January and a month is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { day, month, year } = partsOfDate(date);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(day, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
