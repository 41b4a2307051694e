import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { checkedSteps } from '#src/domain/wizard/checked-steps.ts';

const answered = (value: Answer['value']): Answer => ({
  value,
  setAside: null,
  wordings: {},
  channels: {},
  asked: '?',
});
const idsFor = (level: 'quick' | 'standard' | 'deep', answers: Record<string, Answer>) =>
  checkedSteps(questionnaire, { level, answers }).flatMap(({ questions }) => questions.map(({ id }) => id));

it('shows an answer to a question that this path asks no more, in its place', () => {
  const ids = idsFor('standard', { horizon: answered({ kind: 'choice', value: 'five' }) });
  expect(ids).toContain('horizon');
  expect(ids.indexOf('horizon')).toBeLessThan(ids.indexOf('strengths'));
});

it('shows no question beyond the path that was met and not answered', () => {
  expect(idsFor('standard', { horizon: { ...answered(null), setAside: 'skipped' } })).not.toContain(
    'horizon',
  );
  expect(idsFor('quick', {})).not.toContain('off');
});
