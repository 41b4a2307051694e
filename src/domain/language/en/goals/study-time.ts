import type { IsoDate } from '#src/domain/dates.ts';
import { from, ours } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { isLong, type Study } from './studies.ts';
import { monthsUntil } from './study-extent.ts';
import { IS_SPOKEN } from './study-signs.ts';
import { type Told, typedAs } from './told.ts';

const HOURS: Readonly<Record<number, string>> = {
  1: '1 to 2 hours a week',
  3: '3 to 5 hours a week',
  6: '6 to 10 hours a week',
  10: 'more than 10 hours a week',
};

/** "3 to 5 hours a week", as it was answered; null where it was not, or is none. */
export function hoursForLearning(told: Told): Segment[] | null {
  const text = HOURS[told.learningHours ?? 0];
  const answer = typedAs(told, 'learning-hours')[0];
  return text ? [answer ? from(answer, text, 'number') : ours(text, 'hours')] : null;
}

const MANY_HOURS = 6;
const IS_RENEWED = /^(?:Re(?:new|valid)|Find out)/u;
/** A weekend, or some days. */
export const IS_OF_DAYS =
  /\b(?:first aid|food (?:safety|hygiene|handl\p{L}+)|CPR|BLS)\b(?!.*\b(?:level [3-9]|instructor|trainer))/iu;
/** A ticket is days of a course and one test. */
export const A_TICKET = /\btickets?\b/iu;

/** Months that a thing to learn takes: by the date or the length that was written, else by its form and the hours there are. */
export function monthsFor(study: Study, { learningHours }: Told, today: IsoDate): number {
  const { form, left, extent } = study;
  const dated = monthsUntil(extent, today);
  if (dated) return dated;
  // What ran out is renewed by an office, and not learned anew.
  if (study.lapsed || IS_RENEWED.test(study.act ?? '')) return 2;
  // What was begun needs its last parts, and an evening a day soon ends them.
  if (left && (learningHours ?? 0) >= MANY_HOURS) return 2;
  if (left || (form === 'exam' && study.paper?.state === 'not-finished')) return 4;
  // Places to learn at work are given for the autumn.
  if (isLong(study)) return form === 'place' ? 8 : 6;
  if (extent.half) return 5;
  // What begins and is applied for needs two months more.
  if (extent.whole) return Math.ceil(extent.whole.months) + 2;
  const usual = {
    card: 3,
    paper: 8,
    exam: 8,
    office: 4,
    course: 6,
    long: 6,
    place: 3,
    language: 9,
    made: 5,
    'sign-up': 4,
    skill: 5,
  }[form];
  // Ten hours of talk are no year.
  if (form === 'language' && IS_SPOKEN.test(study.what.quote)) return 4;
  if (IS_OF_DAYS.test(study.what.quote)) return 3;
  // A ticket is days of a course, and no year of school.
  if (form === 'exam' && A_TICKET.test(study.what.quote)) return 4;
  if (extent.isQuick) return Math.min(4, usual);
  return Math.max(2, usual - (learningHours !== null && learningHours >= 6 ? 2 : 0));
}
