import { daysBetween, type IsoDate } from '#src/domain/dates.ts';
import { from } from '#src/domain/language/en/compose/line.ts';
import type { Origin } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { dayIn } from './deadline-in-words.ts';

/** What the person wrote of how much a thing to learn is, how far they are, and when it is. */
export type Extent = {
  /** All of it, as typed: "2 years", "420 hours". */
  whole: { text: Segment[]; months: number } | null;
  /** It is begun and stands half way; what of it, where named: "portfolio". */
  half: { of: Segment[] | null } | null;
  isBegun: boolean;
  /** The person wants or knows it to be quick. */
  isQuick: boolean;
  /** The date of an exam or a start: "next exam in May". */
  date: { text: Segment[]; words: string } | null;
};

const COUNT: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
};
const WHOLE =
  /\b(\d{1,4}|an?|one|two|three|four|five|six|nine|twelve)[ -]?(years?|yrs?|months?|weeks?|semesters?|days?|hours?|hrs?)\b(?![- ]olds?\b| (?:ago|a week|per week|weekly|a day|of experience))/iu;
const MONTHS_OF: Readonly<Record<string, number>> = {
  year: 12,
  yr: 12,
  month: 1,
  week: 0.25,
  semester: 6,
  day: 0.05,
};
const HALF =
  /(?:\b(?:the |my )?(\p{L}{4,}) (?:is )?)?\bhalf[- ]?(?:done|finished|way|through|written|ready)\b/iu;
const HALF_OF = /\bhalf of (?:the|my) (\p{L}{4,})\b/iu;
const NO_THING = /^(?:have|about|than|only|already|nearly|almost|maybe|just)$/i;
const BEGUN =
  /\bI (?:began|started|have begun|have started)\b|\balready (?:begun|started|doing|enrolled)\b/iu;
const DATED =
  /\b(?:(?:next |the |first |final )?(?:exams?|tests?|sitting|intake|resit) (?:is |are )?(?:in|on)|starts?(?: in| on)?|begins?(?: in| on)?) [\p{L}\d ]{3,18}|(?<=,) ?(?:in|on) (?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/iu;

/** To tell whether words name a day at all. */
const SOME_DAY: IsoDate = '2020-01-01';
const WEEKS_OF_A_MONTH = 4.3;
const USUAL_HOURS = 4;

/** Reads a line about a thing to learn; `hours` a week there are for it, null where not said. */
export function extentOf(what: Origin, line: string, hours: number | null): Extent {
  const said = (text: string) => [from(what, text.trim(), 'quote')];
  const whole = WHOLE.exec(line);
  // "420 hours course, remaining 180": so much is still to come.
  const rest = /\b(?:remaining|still|left):? (\d+)\b/iu.exec(line)?.[1];
  const half = HALF_OF.exec(line) ?? HALF.exec(line);
  const of = half?.[1] && !NO_THING.test(half[1]) ? half[1] : null;
  const dated = DATED.exec(line)?.[0];
  const date = dated && dayIn(dated, SOME_DAY) ? dated : undefined;
  return {
    whole: whole
      ? { text: said(whole[0]), months: monthsOf(rest ?? whole[1] ?? '', whole[2] ?? '', hours) }
      : null,
    half: half ? { of: of ? said(of) : null } : null,
    isQuick: /\b(?:quick(?:ly)?|short)\b/iu.test(line),
    isBegun: half !== null || BEGUN.test(line),
    date: date ? { text: said(date), words: date } : null,
  };
}

function monthsOf(count: string, unit: string, hours: number | null): number {
  const number = COUNT[count.toLowerCase()] ?? Number(count);
  const name = unit.toLowerCase().replace(/s$/u, '');
  if (name === 'hour' || name === 'hr') return number / (WEEKS_OF_A_MONTH * (hours || USUAL_HOURS));
  return number * (MONTHS_OF[name] ?? 1);
}

const DAYS_OF_A_MONTH = 30;

/** Months from today until the date that was written; null where none is readable. */
export function monthsUntil({ date }: Extent, today: IsoDate): number | null {
  const on = date && dayIn(date.words, today);
  return on && on > today ? Math.max(1, Math.round(daysBetween(today, on) / DAYS_OF_A_MONTH)) : null;
}
