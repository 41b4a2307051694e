import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIMITS } from '#src/domain/model/limits.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aCompany, openRehearsal } from './open-rehearsal.tsx';

/** What stood on the paper each time the browser was asked to print. */
let printed: string[];
const paper = () => document.querySelector('.feedback-paper')?.textContent ?? '';
beforeEach(() => {
  printed = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    printed.push(paper());
  });
});
afterEach(() => vi.restoreAllMocks());

const field = (name: string) => screen.getByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

async function fillIn() {
  const user = userEvent.setup();
  openRehearsal({ ...quickPerson().done(), companies: [aCompany()] }, 'acme');
  await user.type(field('Who listened'), 'Ann');
  await user.type(field('What stayed with you?'), 'The open day');
  await user.click(screen.getByRole('radio', { name: '3 · Mostly clear' }));
  return user;
}

describe('a sheet for a friend', () => {
  it('says that it is not saved', () => {
    openRehearsal();
    expect(screen.getByText(/does not save this sheet.*only until you leave this page/)).toBeVisible();
    expect(field('When')).toHaveValue('22 November 2026');
  });

  it('is printed empty, also when something is written', async () => {
    const user = await fillIn();
    await user.click(button('Print it empty'));
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('What stayed with you?');
    expect(printed[0]).toContain('The answer is for: Acme, Trainer');
    expect(printed[0]).not.toMatch(/Ann|The open day|✕|November/);
    expect(field('Who listened')).toHaveValue('Ann');
  });

  it('is printed and copied as it is filled in', async () => {
    const user = await fillIn();
    await user.click(button('Print it filled in'));
    expect(printed[0]).toMatch(/Ann.*22 November 2026.*The open day.*✕ 3 · Mostly clear/s);
    await user.click(button('Copy what is written'));
    expect(await navigator.clipboard.readText()).toBe(
      'Feedback on my answer\n\nThe answer is for: Acme, Trainer\n\nWho listened: Ann\n\nWhen: 22 November 2026\n\nWhat stayed with you?\nThe open day\n\nHow clear was it?\n3 · Mostly clear',
    );
  });

  it('has nothing to print filled in or to copy while it is empty, and can be emptied', async () => {
    const user = await fillIn();
    await user.click(button('Empty the sheet'));
    expect(field('What stayed with you?')).toHaveValue('');
    expect(screen.getByText('The sheet is empty.')).toBeVisible();
    await user.click(button('Print it filled in'));
    expect(printed).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Copy what is written' })).not.toBeInTheDocument();
  });

  it('takes a text whole or not at all', async () => {
    const user = await fillIn();
    await user.click(field('What stayed with you?'));
    await user.paste('x'.repeat(LIMITS.note));
    expect(field('What stayed with you?')).toHaveValue('The open day');
    expect(screen.getByText(/nothing was added or cut/)).toBeVisible();
  });
});
