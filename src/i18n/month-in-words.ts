import type { CvMonth } from '#src/domain/cv/cv-read.ts';

/** "May 2015", as the language writes it; the year alone where no month is known. */
export function monthInWords({ year, month }: CvMonth, language: string): string {
  if (month === null) return `${year}`;
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  );
}
