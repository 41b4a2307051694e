import type { ReadingLanguage } from '#src/domain/synthesis/language.ts';

/** "12 yrs", "20 hours a week": what says no more than the question asked. */
export const units: ReadingLanguage['units'] = {
  years: ['y', 'yr', 'yrs', 'year', 'years'],
  hours: [
    'h',
    'hr',
    'hrs',
    'hour',
    'hours',
    'h/week',
    'hrs/week',
    'hours/week',
    'hoursaweek',
    'hoursperweek',
  ],
};
