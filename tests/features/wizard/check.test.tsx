import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/en/index.ts';
import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { openPage } from './open-page.tsx';

const said = (value: AnswerValue | null, setAside: Answer['setAside'] = null): Answer => ({
  value,
  setAside,
  wordings: {},
  channels: {},
  asked: '',
});
const answers: Answers = {
  'loved-work': said({ kind: 'starter', parts: { work: 'the fair', liked: 'the crowd' } }),
  people: said({ kind: 'people', people: [{ id: 'p1', relation: 'partner', name: 'J.' }] }),
  contact: said(null, 'skipped'),
  horizon: said(null, 'not-sure'),
  'income-steadiness': said({ kind: 'scales', values: { steady: 4 } }),
};
const stem = (questionId: string) => questionById(questionId)?.stem ?? '';
const row = (questionId: string) => {
  const found = screen.getByRole('link', { name: `Change: ${stem(questionId)}` }).closest('.check-row');
  if (!found) throw new Error(`No row for ${questionId}.`);
  return within(found as HTMLElement);
};

describe('checking the answers', () => {
  it('shows each in words, and says what was set aside or not given', () => {
    openPage('/r/r1/check', { answers, level: 'deep' });
    expect(row('loved-work').getByText('A piece of work I would like to do again is the fair')).toBeVisible();
    expect(row('people').getByText('Partner (J.)')).toBeVisible();
    expect(row('income-steadiness').getByText(/Quite steady/)).toBeVisible();
    expect(row('contact').getByText('Skipped for now')).toBeVisible();
    expect(row('horizon').getByText('Not sure yet')).toBeVisible();
    expect(row('values').getByText('Not provided')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See my aspiration' })).toHaveAttribute(
      'href',
      '#/r/r1/aspiration',
    );
  });

  it('leads straight to one answer and straight back, and asks about no other', async () => {
    const page = openPage('/r/r1/check', { answers, level: 'deep' });
    await userEvent.click(screen.getByRole('link', { name: `Change: ${stem('loved-work')}` }));
    const box = await screen.findByRole('textbox', { name: /like to do again is/ });
    expect(box).toHaveFocus();
    await userEvent.type(box, ' in May');
    await userEvent.click(screen.getByRole('button', { name: 'Save and go back' }));
    expect(page.address()).toBe('/r/r1/check');
    expect(await screen.findByText(/the fair in May/)).toBeVisible();
    expect(screen.getByRole('link', { name: `Change: ${stem('loved-work')}` })).toHaveFocus();
  });

  it('leads back to the page one came from, when that is another', async () => {
    const page = openPage('/r/r1/aspiration', { answers, level: 'deep' });
    page.go('/r/r1/experiences/loved-work', { from: '/r/r1/aspiration' });
    await userEvent.click(await screen.findByRole('button', { name: 'Save and go back' }));
    expect(page.address()).toBe('/r/r1/aspiration');
  });

  it('trusts no address from elsewhere', async () => {
    const page = openPage('/r/r1/check', { answers, level: 'deep' });
    page.go('/r/r1/experiences/loved-work', { from: '/r/r2/aspiration' });
    await userEvent.click(await screen.findByRole('button', { name: 'Save and go back' }));
    expect(page.address()).toBe('/r/r1/check');
  });

  it('lets the dials be moved right there', () => {
    const page = openPage('/r/r1/check', { answers, level: 'deep' });
    fireEvent.change(screen.getByRole('slider', { name: 'Money' }), { target: { value: '0' } });
    expect(page.answer('weights')?.value).toMatchObject({ values: { finances: 0, skills: 2 } });
    expect(screen.getByRole('slider', { name: 'Money' })).toHaveAttribute('aria-valuetext', 'Not at all');
  });

  it('asks more or less, and loses no answer on the way', async () => {
    const page = openPage('/r/r1/check', { answers, level: 'deep' });
    await userEvent.click(screen.getByRole('button', { name: 'Quick path' }));
    expect(page.reflection().level).toBe('quick');
    // What was answered stays in sight, what was not is asked no more.
    expect(row('people').getByText('Partner (J.)')).toBeVisible();
    expect(screen.queryByRole('link', { name: `Change: ${stem('off')}` })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Ask me more' }));
    expect(row('people').getByText('Partner (J.)')).toBeVisible();
  });
});
