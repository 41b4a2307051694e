import type { GoalRecord, KeptSegment } from '#src/domain/model/goal-record.ts';
import { speaksOfPrivateMatters, type WhatStands } from '#src/domain/sharing/kept-words.ts';
import { topicOf } from '#src/domain/synthesis/read/topics.ts';

export type GoalsOnPaperGiven = WhatStands & {
  /** Whether money and other private matters may be on paper. */
  delicate: boolean;
};

/** A goal taken on, as it may leave the screen. */
export type GoalOnPaper = GoalRecord & {
  /** Its words speak of a private matter: it is counted, and says nothing more. */
  isKept: boolean;
};

/**
 * Goals taken on without what may not be on paper. A goal keeps its words while answers change, so its words are judged
 * as they stand: a part that speaks of money or a private matter is left out, and a goal whose action does is kept back
 * whole.
 */
export function goalsOnPaper(goals: readonly GoalRecord[], given: GoalsOnPaperGiven): readonly GoalOnPaper[] {
  if (given.delicate) return goals.map((goal) => ({ ...goal, isKept: false }));
  const isPrivate = (part: readonly KeptSegment[]) => speaksOfPrivateMatters(part, given);
  const shown = (part: KeptSegment[]) => (isPrivate(part) ? [] : part);
  return goals.map((goal) => ({
    ...goal,
    isKept: isPrivate(goal.action),
    measure: shown(goal.measure),
    firstStep: shown(goal.firstStep),
    ifThen: shown(goal.ifThen),
    why: shown(goal.why),
    changeIf: shown(goal.changeIf),
    statusWhy: topicOf(goal.statusWhy) ? '' : goal.statusWhy,
    notes: goal.notes.filter(({ text }) => topicOf(text) === null),
  }));
}
