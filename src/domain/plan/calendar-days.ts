import { addDays, type IsoDate } from '#src/domain/dates.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { liveGoals, REVIEW_DAYS, textOf } from './goals.ts';

/** A day that belongs in a calendar. */
export type CalendarDay = {
  /** The same for the same day of the same goal, so that a second import changes the first instead of doubling it. */
  uid: string;
  kind: 'first-step' | 'goal' | 'review';
  date: IsoDate;
  /** What to do, in the words of the goal; empty for the look back, which the catalogue names. */
  text: string;
  /** The if-then or the measure of the goal, a line each. */
  notes: readonly string[];
};

export type CalendarGiven = { reflectionId: string; goals: readonly GoalRecord[]; today: IsoDate };

/**
 * The days of the live goals: each first step, each end, and one look back after a season. What has no words is left out;
 * nothing is left out for being past, since a calendar is also a record.
 */
export function calendarDays({ reflectionId, goals, today }: CalendarGiven): readonly CalendarDay[] {
  const live = liveGoals(goals);
  if (live.length === 0) return [];
  const uid = (part: string) => `${reflectionId}-${part}@waymark`;
  const days = live.flatMap((goal): CalendarDay[] => [
    {
      uid: uid(`${goal.id}-step`),
      kind: 'first-step',
      date: goal.firstStepBy,
      text: textOf(goal.firstStep).trim(),
      notes: [textOf(goal.ifThen).trim()],
    },
    {
      uid: uid(goal.id),
      kind: 'goal',
      date: goal.by,
      text: textOf(goal.action).trim(),
      notes: [textOf(goal.measure).trim()],
    },
  ]);
  const from = live.map(({ takenOn }) => takenOn).sort()[0] ?? today;
  return [
    ...days.filter(({ text }) => text !== ''),
    { uid: uid('review'), kind: 'review', date: addDays(from, REVIEW_DAYS), text: '', notes: [] },
  ];
}
