import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import type { AnswerValue } from '#src/domain/model/answer.ts';
import { openPage } from './open-page.tsx';

/* What stands under a free answer besides how it will be used: who will see it, and whether it is a goal. */

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
    expect(await screen.findByText(/^(We will|Not used)/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /It may be shared/ })).not.toBeInTheDocument();
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
      expect(card('serve').getByRole('button', { name: 'Edit how we use: kids' })).toHaveFocus(),
    );
  });
});

describe('words that read like a goal', () => {
  const typed = 'forklift licence by 2028';

  it('say what shows it, move to the goals, and back', async () => {
    const page = openPage('/r/r1/education', learning(typed));
    expect(card('learn').getByText('This reads like a goal, because it names a date.')).toBeVisible();
    await userEvent.click(card('learn').getByRole('button', { name: /^Move it to my goals: forklift/ }));
    expect(page.reflection().settled).toEqual({ 'reads-like-a-goal': 'first' });
    expect(await card('learn').findByText('Moved to your goals.')).toBeVisible();
    await userEvent.click(card('learn').getByRole('button', { name: /^Move it back: forklift/ }));
    expect(page.reflection().settled).toEqual({});
    expect(await card('learn').findByText(/^This reads like a goal/)).toBeVisible();
  });

  it('are left in peace once the person said that they stay', async () => {
    const page = openPage('/r/r1/education', learning(typed));
    act(() => page.library.getState().settle('r1', 'reads-like-a-goal', 'second'));
    expect(await card('learn').findByText('This stays in your aspiration, as you said.')).toBeVisible();
    expect(card('learn').queryByText(/^This reads like a goal/)).not.toBeInTheDocument();
  });

  it('say nothing where the words go on and on', () => {
    openPage('/r/r1/education', learning('bookkeeping'));
    expect(card('learn').queryByText(/reads like a goal/)).not.toBeInTheDocument();
  });
});
