/** The three fields of a day, wherever one is typed. */
export const dateParts = {
  hint: 'Day, month and year, such as 31 1 2027.',
  day: 'Day',
  month: 'Month',
  year: 'Year',
} as const;
