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
