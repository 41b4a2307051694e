import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import { openPage } from './open-page.tsx';

/* What stands under a free answer besides how it will be used: who will see it, and whether it is a goal. */

const WHO = 'I would like my work to help';
const card = (questionId: string) => {
  const found = screen.getByRole('group', { name: questionById(questionId)?.stem ?? '' }).closest('section');
  if (!found) throw new Error(`No card for ${questionId}.`);
  return within(found as HTMLElement);
};
const saying = (questionId: string, parts: Record<string, string>) => ({
  answers: {
    [questionId]: {
      value: { kind: 'starter' as const, parts },
      setAside: null,
      wordings: {},
      channels: {},
      asked: '',
    },
  },
});

describe('words that speak of a private matter', () => {
  it('are kept to oneself at first, which the page says with the matter', async () => {
    openPage('/r/r1/life');
    await userEvent.type(screen.getByRole('textbox', { name: WHO }), 'mums like me, since my depression');
    expect(await card('contribution').findByText('Kept to yourself: it speaks of health.')).toBeVisible();
  });

  it('may be shared, and be kept again, with one press each; the focus stays', async () => {
    const page = openPage('/r/r1/life', saying('contribution', { who: 'mums, since my depression' }));
    const share = card('contribution').getByRole('button', { name: /^It may be shared: mums/ });
    await userEvent.click(share);
    expect(page.answer('contribution')?.channels).toEqual({ who: 'shareable' });
    expect(await card('contribution').findByText('It may be shared, as you said.')).toBeVisible();
    const keep = card('contribution').getByRole('button', { name: /^Keep it to myself: mums/ });
    expect(keep).toHaveFocus();
    await userEvent.click(keep);
    expect(page.answer('contribution')?.channels).toEqual({ who: 'private' });
    expect(await card('contribution').findByText('Kept to yourself: it speaks of health.')).toBeVisible();
  });

  it('stay kept when they are reworded, as the person said', async () => {
    const page = openPage('/r/r1/life', saying('contribution', { who: 'mums' }));
    expect(card('contribution').queryByText(/Kept to yourself/)).not.toBeInTheDocument();
    const asked = { reflectionId: 'r1', questionId: 'contribution', asked: '' };
    act(() => page.library.getState().share(asked, 'who', 'private'));
    expect(await card('contribution').findByText('Kept to yourself, as you said.')).toBeVisible();
  });

  it('can be kept where no table of ours knew the matter', async () => {
    const page = openPage('/r/r1/life', saying('contribution', { who: 'people who stammer on the phone' }));
    expect(card('contribution').getByText('May be used in what you tell employers.')).toBeVisible();
    await userEvent.click(card('contribution').getByRole('button', { name: /^Keep it to myself: people/ }));
    expect(page.answer('contribution')?.channels).toEqual({ who: 'private' });
    expect(await card('contribution').findByText('Kept to yourself, as you said.')).toBeVisible();
  });

  it('lose the leave to share once other words stand there', async () => {
    const page = openPage('/r/r1/life', saying('contribution', { who: 'mums, since my depression' }));
    await userEvent.click(card('contribution').getByRole('button', { name: /^It may be shared: mums/ }));
    await userEvent.type(screen.getByRole('textbox', { name: WHO }), ' and my debts');
    expect(page.answer('contribution')?.channels).toEqual({});
    expect(await card('contribution').findByText(/^Kept to yourself: it speaks of/)).toBeVisible();
  });

  it('have no such line where the whole question is private', async () => {
    openPage('/r/r1/finances/not-for-money', {
      level: 'deep',
      ...saying('not-for-money', { line: 'work nights with my bad back again' }),
    });
    expect(await screen.findByText(/^(We will|Not used)/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /It may be shared/ })).not.toBeInTheDocument();
  });
});

it('words in a language that cannot be read stay out of what strangers see, and may be shared', async () => {
  openPage('/r/r1/life', saying('contribution', { who: 'людям, которые живут одни' }));
  expect(
    card('contribution').getByText(/Kept out of the interview answer and the CV line, since we cannot read/),
  ).toBeVisible();
  await userEvent.click(card('contribution').getByRole('button', { name: /^It may be shared/ }));
  expect(await card('contribution').findByText('It may be shared, as you said.')).toBeVisible();
});

describe('words that read like a goal', () => {
  const typed = { what: 'to run the shop by 2028', purpose: 'earn on my own' };

  it('say what shows it, move to the goals, and back', async () => {
    const page = openPage('/r/r1/education', saying('learn-next', typed));
    expect(card('learn-next').getByText('This reads like a goal, because it names a date.')).toBeVisible();
    await userEvent.click(
      card('learn-next').getByRole('button', { name: /^Move it to my goals: to run the/ }),
    );
    expect(page.reflection().settled).toEqual({ 'reads-like-a-goal': 'first' });
    expect(await card('learn-next').findByText('Moved to your goals.')).toBeVisible();
    await userEvent.click(card('learn-next').getByRole('button', { name: /^Move it back: to run the/ }));
    expect(page.reflection().settled).toEqual({});
    expect(await card('learn-next').findByText(/^This reads like a goal/)).toBeVisible();
  });

  it('are left in peace once the person said that they stay', async () => {
    const page = openPage('/r/r1/education', saying('learn-next', typed));
    act(() => page.library.getState().settle('r1', 'reads-like-a-goal', 'second'));
    expect(await card('learn-next').findByText('This stays in your aspiration, as you said.')).toBeVisible();
    expect(card('learn-next').queryByText(/^This reads like a goal/)).not.toBeInTheDocument();
  });

  it('say nothing where the words go on and on', () => {
    openPage(
      '/r/r1/education',
      saying('learn-next', { what: 'bookkeeping', purpose: 'run the charity shop' }),
    );
    expect(card('learn-next').queryByText(/reads like a goal/)).not.toBeInTheDocument();
  });
});
