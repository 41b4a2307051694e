import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { MINUTES, QUICK_QUESTIONS } from '#src/domain/wizard/minutes.ts';

it('asks as many questions on the quick path as the pages say', () => {
  const quick = questionnaire.flatMap(({ questions }) => questions.filter(({ level }) => level === 'quick'));
  expect(quick).toHaveLength(QUICK_QUESTIONS);
});

it('promises at most 6 minutes for the quick path and 12 for the standard one', () => {
  expect(MINUTES.quick).toBeLessThanOrEqual(6);
  expect(MINUTES.standard).toBeLessThanOrEqual(12);
});
