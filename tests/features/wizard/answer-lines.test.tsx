import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import { openPage } from './open-page.tsx';

/* What stands under a free answer besides how it will be used: who will see it. */

const WHO = 'whom, or what';
const card = (questionId: string) => {
  const found = screen.getByRole('group', { name: questionById(questionId)?.stem ?? '' }).closest('section');
  if (!found) throw new Error(`No card for ${questionId}.`);
  return within(found as HTMLElement);
};
const answering = (questionId: string, value: AnswerValue) => ({
  answers: { [questionId]: { value, setAside: null, wordings: {}, channels: {}, asked: '' } },
});
const serving = (who: string) => answering('serve', { kind: 'verb', verb: 'help', who });
const learning = (text: string) =>
  answering('learn', { kind: 'rows', rows: [{ id: 'row-1', text, state: null, detail: '' }], none: false });

describe('words that speak of a private matter', () => {
  it('are kept to oneself at first, which the page says with the matter', async () => {
    openPage('/r/r1/social');
    await userEvent.type(screen.getByRole('textbox', { name: WHO }), 'mums like me, since my depression');
    expect(await card('serve').findByText('Kept to yourself: it speaks of health.')).toBeVisible();
  });

  it('may be shared, and be kept again, with one press each; the focus stays', async () => {
    const page = openPage('/r/r1/social', serving('mums, since my depression'));
    const share = card('serve').getByRole('button', { name: /^It may be shared: mums/ });
    await userEvent.click(share);
    expect(page.answer('serve')?.channels).toEqual({ who: 'shareable' });
    expect(await card('serve').findByText('It may be shared, as you said.')).toBeVisible();
    const keep = card('serve').getByRole('button', { name: /^Keep it to myself: mums/ });
    expect(keep).toHaveFocus();
    await userEvent.click(keep);
    expect(page.answer('serve')?.channels).toEqual({ who: 'private' });
    expect(await card('serve').findByText('Kept to yourself: it speaks of health.')).toBeVisible();
  });

  it('stay kept when they are reworded, as the person said', async () => {
    const page = openPage('/r/r1/social', serving('mums'));
    expect(card('serve').queryByText(/Kept to yourself/)).not.toBeInTheDocument();
    const asked = { reflectionId: 'r1', questionId: 'serve', asked: '' };
    act(() => page.library.getState().share(asked, 'who', 'private'));
    expect(await card('serve').findByText('Kept to yourself, as you said.')).toBeVisible();
  });

  it('have no such line where the answer is never told to an employer', async () => {
    const own = [{ id: 'own-1', text: 'dinner with my sister' }];
    openPage('/r/r1/social', answering('must-fit', { kind: 'picks', picks: own }));
    expect(await card('must-fit').findByText('We will write:')).toBeVisible();
    expect(card('must-fit').queryByText(/employers|Kept to yourself/)).not.toBeInTheDocument();
  });

  it('can be kept where no table of ours knew the matter', async () => {
    const page = openPage('/r/r1/social', serving('people who stammer on the phone'));
    expect(card('serve').getByText('May be used in what you tell employers.')).toBeVisible();
    await userEvent.click(card('serve').getByRole('button', { name: /^Keep it to myself: people/ }));
    expect(page.answer('serve')?.channels).toEqual({ who: 'private' });
    expect(await card('serve').findByText('Kept to yourself, as you said.')).toBeVisible();
  });

  it('lose the leave to share once other words stand there', async () => {
    const page = openPage('/r/r1/social', serving('mums, since my depression'));
    await userEvent.click(card('serve').getByRole('button', { name: /^It may be shared: mums/ }));
    await userEvent.type(screen.getByRole('textbox', { name: WHO }), ' and my debts');
    expect(page.answer('serve')?.channels).toEqual({});
    expect(await card('serve').findByText(/^Kept to yourself: it speaks of/)).toBeVisible();
  });

  it('have no such line where the whole question is private', async () => {
    openPage('/r/r1/finances/not-for-money', {
      level: 'deep',
      ...answering('not-for-money', {
        kind: 'starter',
        parts: { line: 'work nights with my bad back again' },
      }),
    });
    // A note: no text is made of it, so nothing is promised and there is nothing to change.
    expect(await screen.findByText(/^Not used: this one is for you/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /It may be shared/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /work nights with my bad back/ })).not.toBeInTheDocument();
  });
});

it('words in a language that cannot be read are not used, and the page says why', () => {
  openPage('/r/r1/social', serving('людям, которые живут одни'));
  expect(card('serve').getByText(/^Not used: we cannot read this language/)).toBeVisible();
});

describe('a part that is not used', () => {
  it('is offered in its plain form, and one press takes it', async () => {
    const page = openPage('/r/r1/social', serving('maybe kids'));
    expect(card('serve').getByText(/^Not used: it says “maybe”/)).toBeVisible();
    await userEvent.click(card('serve').getByRole('button', { name: 'Yes, write: kids' }));
    expect(page.answer('serve')?.wordings).toEqual({ who: { use: 'weave', text: 'kids' } });
    expect(await card('serve').findByText('We will write:')).toBeVisible();
    await waitFor(() =>
      expect(card('serve').getByRole('button', { name: 'Rewrite how we use: kids' })).toHaveFocus(),
    );
  });
});

it('a goal that was once moved away opens as an answer like any other', () => {
  openPage('/r/r1/education', {
    ...learning('forklift licence by 2028'),
    settled: { 'reads-like-a-goal': 'first' },
  });
  expect(card('learn').getByDisplayValue('forklift licence by 2028')).toBeVisible();
  expect(card('learn').getByText('May be used in what you tell employers.')).toBeVisible();
  expect(card('learn').queryByText(/goal/)).not.toBeInTheDocument();
});
