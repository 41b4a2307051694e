import type { Strand } from '#src/domain/model/factor.ts';
import type { GoalRecord, KeptSegment } from '#src/domain/model/goal-record.ts';
import { isDelicate } from '#src/domain/synthesis/delicate.ts';
import { topicOf } from '#src/domain/synthesis/read/topics.ts';
import type { Evidence } from '#src/domain/synthesis/types.ts';

export type GoalsOnPaperGiven = {
  evidence: readonly Evidence[];
  /** The strand of a question: a goal may rest on an answer that is gone by now. */
  strandOf: (questionId: string) => Strand | undefined;
  /** Whether money and other private matters may be on paper. */
  delicate: boolean;
};

/** A goal taken on, as it may leave the screen. */
export type GoalOnPaper = GoalRecord & {
  /** Its words speak of a private matter: it is counted, and says nothing more. */
  isKept: boolean;
};

/**
 * Goals taken on without what may not be on paper. A goal keeps its words while answers change, so what they rest on
 * is looked up anew each time: a part that rests on money or a private matter is left out, and a goal whose action
 * does is kept back whole.
 */
export function goalsOnPaper(goals: readonly GoalRecord[], given: GoalsOnPaperGiven): readonly GoalOnPaper[] {
  if (given.delicate) return goals.map((goal) => ({ ...goal, isKept: false }));
  const known = new Map(given.evidence.map((item) => [item.id, item]));
  const isPrivate = ({ sources, text, kind }: KeptSegment) => {
    const found = sources.flatMap((id) => known.get(id) ?? []);
    const isMoney = sources.some((id) => given.strandOf(id.split('/')[0] ?? '') === 'finances');
    if (isMoney || found.some(isDelicate)) return true;
    // Words whose answer stands as it was are for sharing, as the answer is; others are read.
    const isAnswered = kind !== 'edit' && found.length > 0 && found.length === sources.length;
    return !isAnswered && topicOf(text) !== null;
  };
  const shown = (part: KeptSegment[]) => (part.some(isPrivate) ? [] : part);
  return goals.map((goal) => ({
    ...goal,
    isKept: goal.action.some(isPrivate),
    measure: shown(goal.measure),
    firstStep: shown(goal.firstStep),
    ifThen: shown(goal.ifThen),
    why: shown(goal.why),
    changeIf: shown(goal.changeIf),
    statusWhy: topicOf(goal.statusWhy) ? '' : goal.statusWhy,
    notes: goal.notes.filter(({ text }) => topicOf(text) === null),
  }));
}
