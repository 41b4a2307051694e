import type { Synthesis } from '#src/domain/synthesis/types.ts';

/** Situations in which the next job is often a step to another. The person may always say so by themselves. */
const STEPS: ReadonlySet<string> = new Set(['start', 'shift', 'back', 'elsewhere', 'steady', 'looking']);

/** Whether the person's situation makes it likely that the job is a step to another. */
export function isStepSituation({ evidence }: Synthesis): boolean {
  return evidence.some(
    ({ signal, option }) =>
      (signal === 'arc' || signal === 'standing') && option !== null && STEPS.has(option),
  );
}
