import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/model/answer.ts';
import { openPage } from './open-page.tsx';

const answers: Answers = {
  contribution: {
    value: { kind: 'starter', parts: { who: 'people who live alone', change: 'feel safe at home' } },
    setAside: null,
    wordings: {},
    channels: {},
    asked: 'Whom should your work help?',
  },
};
const NAME = 'Answers to earlier questions';

describe('answers to questions that are no longer asked', () => {
  it('stand on the page of all answers, each under the question as it was asked', () => {
    openPage('/r/r1/check', { answers });
    const earlier = within(screen.getByRole('region', { name: NAME }));
    expect(earlier.getByText('Whom should your work help?')).toBeVisible();
    expect(earlier.getByText('feel safe at home')).toBeVisible();
  });

  it('are spoken of only where there are any', () => {
    openPage('/r/r1/check', { answers: {} });
    expect(screen.queryByRole('region', { name: NAME })).toBeNull();
  });
});
