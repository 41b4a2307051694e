import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { firstStepOf } from '#src/domain/plan/promise.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';

/** How a goal begins, in a line under it; nothing where no first step was named. */
export function FirstStep({ goal }: { goal: Goal | GoalRecord }) {
  const step = textOf(firstStepOf(goal, useWords()));
  return step === '' ? null : <p dir="auto">{step}</p>;
}
