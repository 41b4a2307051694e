import { type IsoDate, partsOfDate } from '#src/domain/dates.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** "31 January 2027". Written out by hand, so that page, print, PDF and command line agree in every engine. */
export function dateInWords(date: IsoDate): string {
  const { day, month, year } = partsOfDate(date);
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The day of a moment where the person is, which near midnight is not the day that the moment is stored under. */
export function localDate(moment: string): IsoDate {
  const at = new Date(moment);
  return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`;
}

/** "14:05", where the person is. */
export function localTime(moment: string): string {
  const at = new Date(moment);
  return `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A share from 0 to 1 as people say it: "about a third". */
export function shareInWords(share: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [0.005, 'not at all'],
    [0.12, 'a little'],
    [0.175, 'about a seventh'],
    [0.225, 'about a fifth'],
    [0.29, 'about a quarter'],
    [0.37, 'about a third'],
    [0.45, 'about two fifths'],
    [0.58, 'about half'],
    [0.72, 'about two thirds'],
    [0.9, 'most of it'],
  ];
  return steps.find(([limit]) => share < limit)?.[1] ?? 'all of it';
}

const plurals = new Intl.PluralRules('en');

/** The right form for a count: `plural(1, 'goal', 'goals')` gives "1 goal". */
export function plural(count: number, one: string, other: string): string {
  return `${count} ${plurals.select(count) === 'one' ? one : other}`;
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** A small count as people write it: "three"; from ten on in figures. */
export function countInWords(count: number): string {
  return COUNTS[count] ?? String(count);
}
