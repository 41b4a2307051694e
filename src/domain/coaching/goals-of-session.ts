import type { IsoDate } from '#src/domain/dates.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';

/** The days of a session where the two were: a goal knows the day on which it was taken on, and no more. */
export type DaysOfSession = { from: IsoDate; to: IsoDate };

/** The goals that were taken on while a session went on; one of the same day counts, whichever page it was taken on in. */
export function goalsOfSession(
  reflections: readonly Pick<Reflection, 'goals'>[],
  { from, to }: DaysOfSession,
): readonly GoalRecord[] {
  return reflections.flatMap(({ goals }) => goals.filter(({ takenOn }) => from <= takenOn && takenOn <= to));
}
