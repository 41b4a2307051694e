import type { Problem } from '#src/domain/wizard/readiness.ts';
import type { Words } from '#src/i18n/words.ts';

/** What to do about a problem, in plain words. */
export function problemInWords(words: Words, problem: Problem): string {
  const { wizard } = words;

  switch (problem.code) {
    case 'missing':
      return wizard.problems.missing;
    case 'too-many':
      return wizard.problems.tooMany(problem.max);
    case 'not-a-number':
      return wizard.problems.notANumber;
    case 'no-date':
      return wizard.problems.noDate;
  }
}
