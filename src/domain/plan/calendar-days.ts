import { addDays, type IsoDate } from '#src/domain/dates.ts';
import { isLive } from '#src/domain/model/is-live.ts';
import type { Told } from '#src/domain/release/gate.ts';
import type { GoalSeen } from '#src/domain/release/goals-seen.ts';
import { madeOf, type Released } from '#src/domain/sharing/released.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { REVIEW_DAYS } from './goals-taken-on.ts';

/** A day that belongs in a calendar. */
export type CalendarDay = {
  /** The same for the same day of the same goal, so that a second import changes the first instead of doubling it. */
  uid: string;
  kind: 'first-step' | 'goal' | 'action' | 'review';
  date: IsoDate;
  /** What to do, in the words of the goal; empty where the catalogue names the day: a look back, or private words. */
  text: string;
  /** The if-then or the measure of the goal, a line each. */
  notes: readonly string[];
};

/**
 * The days of the live goals: each first step, each end, and one look back after a season. Others may see a calendar, so
 * that the days of a private matter are in it and its words are not. What has no words is left out; nothing is left out
 * for being past, since a calendar is also a record.
 */
export function calendarDays(
  told: Released<'calendar', Told>,
  today: IsoDate,
): Released<'calendar', readonly CalendarDay[]> {
  return madeOf(told, ({ reflection, goals }) => daysOf(reflection.id, goals, today));
}

function daysOf(reflectionId: string, goals: readonly GoalSeen[], today: IsoDate): readonly CalendarDay[] {
  const live = goals.filter(isLive);
  if (live.length === 0) return [];
  const uid = (part: string) => `${reflectionId}-${part}@waymark`;
  const days = live.flatMap((goal): CalendarDay[] => {
    const of = (part: 'action' | 'firstStep' | 'ifThen' | 'measure') => textOf(goal[part]).trim();
    const hasWords = (part: 'action' | 'firstStep') =>
      goal.hidden.includes(part) || textOf(goal[part]).trim() !== '';
    const step: CalendarDay = {
      uid: uid(`${goal.id}-step`),
      kind: 'first-step',
      date: goal.firstStepBy,
      text: of('firstStep'),
      notes: [of('ifThen')],
    };
    const end: CalendarDay = {
      uid: uid(goal.id),
      kind: 'goal',
      date: goal.by,
      text: of('action'),
      notes: [of('measure')],
    };
    return [...(hasWords('firstStep') ? [step] : []), ...(hasWords('action') ? [end] : [])];
  });
  const from = live.map(({ takenOn }) => takenOn).sort()[0] ?? today;
  return [
    ...days,
    { uid: uid('review'), kind: 'review', date: addDays(from, REVIEW_DAYS), text: '', notes: [] },
  ];
}
