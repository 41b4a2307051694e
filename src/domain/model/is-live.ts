import type { GoalRecord } from './goal-record.ts';

/** Whether a goal is still worked at: neither done nor let go. */
export function isLive({ status }: Pick<GoalRecord, 'status'>): boolean {
  return status === 'not-started' || status === 'in-progress';
}

/** The goals that are still worked at, in their order. */
export function liveGoals(goals: readonly GoalRecord[]): readonly GoalRecord[] {
  return goals.filter(isLive);
}
