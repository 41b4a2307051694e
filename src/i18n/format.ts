import { type IsoDate, isRealDate, partsOfDate } from '#src/domain/dates.ts';

/** How one language writes dates, times, numbers and lists, and what it is called. */
export type Formats = {
  /** The language as BCP 47 names it. */
  language: string;
  /** "31 January 2027" */
  dateInWords: (date: IsoDate) => string;
  /** "31 January" */
  dayInWords: (date: IsoDate) => string;
  /** "14:05", where the person is. */
  timeInWords: (moment: string) => string;
  /** "2,000" */
  numberInWords: (value: number) => string;
  /** Which of two texts stands first in a list; numbers in them count as numbers. */
  compareText: (a: string, b: string) => number;
};

/** The formats of a locale. Page, print, PDF and command line make theirs here, so that all of them agree. */
export function formatsIn(locale: string, language = locale): Formats {
  const dates = writerOf(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const days = writerOf(locale, { day: 'numeric', month: 'long' });
  const numbers = new Intl.NumberFormat(locale);
  let collator: Intl.Collator | undefined;
  return {
    language,
    dateInWords: dates,
    dayInWords: days,
    timeInWords: (moment) =>
      new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' }),
    numberInWords: (value) => numbers.format(value),
    compareText: (a, b) => {
      collator ??= new Intl.Collator(locale, { numeric: true });
      return collator.compare(a, b);
    },
  };
}

function writerOf(locale: string, parts: Intl.DateTimeFormatOptions): (date: IsoDate) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (date) => {
    // A file may hold a day that no calendar has: then it stands as it was written.
    if (!isRealDate(date)) return date;
    const { day, month, year } = partsOfDate(date);
    return format.format(Date.UTC(year, month - 1, day));
  };
}

/**
 * The day of a moment where the person is, which near midnight is not the day that the moment is stored under; null where
 * a file holds something else in the place of a moment.
 */
export function localDate(moment: string): IsoDate | null {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return null;
  return `${String(at.getFullYear()).padStart(4, '0')}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
