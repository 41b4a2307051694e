import type { Synthesis } from '#src/domain/synthesis/types.ts';

/** Situations in which the next job is often a step to another. The person may always say so by themselves. */
const STEPS: ReadonlySet<string> = new Set(['looking', 'starting', 'returning', 'changing', 'newcomer']);

/** Whether the person's situation makes it likely that the job is a step to another. */
export function isStepSituation({ evidence }: Synthesis): boolean {
  return evidence.some(
    ({ signal, option }) => signal === 'situation' && option !== null && STEPS.has(option),
  );
}
