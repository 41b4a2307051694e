import type { Problem } from '#src/domain/wizard/readiness.ts';
import { wizard } from '#src/i18n/en/wizard.ts';

/** What to do about a problem, in plain words. */
export function problemInWords(problem: Problem): string {
  switch (problem.code) {
    case 'missing':
      return wizard.problems.missing;
    case 'too-many':
      return wizard.problems.tooMany(problem.max);
    case 'not-a-number':
      return wizard.problems.notANumber;
    case 'low-above-high':
      return wizard.problems.lowAboveHigh;
  }
}
