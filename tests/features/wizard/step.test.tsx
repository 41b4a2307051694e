import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionHelp } from '#src/content/en/help.ts';
import { questionById } from '#src/content/en/index.ts';
import type { Answers } from '#src/domain/model/answer.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPage } from './open-page.tsx';

const stem = (questionId: string) => questionById(questionId)?.stem ?? '';
const card = (questionId: string) => {
  const found = screen.getByRole('group', { name: stem(questionId) }).closest('section');
  if (!found) throw new Error(`No card for ${questionId}.`);
  return within(found as HTMLElement);
};
const helpWith = (questionId: string) =>
  userEvent.click(card(questionId).getByRole('button', { name: `Need help? ${stem(questionId)}` }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('a step', () => {
  it('says where one is, why it asks, and remembers the step', () => {
    const page = openPage('/r/r1/skills');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What you do well');
    expect(screen.getByRole('link', { current: 'step' })).toHaveTextContent('Skills');
    expect(page.reflection().lastStep).toBe('skills');
  });

  it('writes only what changed, at every key', async () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    const before = page.reflection().revision;
    await userEvent.type(screen.getByRole('textbox', { name: /like to do again is/ }), 'the fair');
    expect(page.answer('loved-work')?.value).toEqual({ kind: 'starter', parts: { work: 'the fair' } });
    expect(Object.keys(page.reflection().answers)).toEqual(['loved-work']);
    expect(page.reflection().revision - before).toBe('the fair'.length);
  });

  it('keeps spaces as they are typed, and takes out what would break a file', async () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    const box = screen.getByRole('textbox', { name: /like to do again is/ });
    await userEvent.click(box);
    await userEvent.paste(`a  b ${String.fromCharCode(0)}c`);
    expect(page.answer('loved-work')?.value).toEqual({ kind: 'starter', parts: { work: 'a  b c' } });
  });

  it('leaves another answer alone that changed meanwhile', async () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    const asked = { reflectionId: 'r1', questionId: 'themes', asked: stem('themes') };
    page.library.getState().answer(asked, { kind: 'picks', picks: [{ id: 'own-x', text: 'order' }] });
    await userEvent.type(screen.getByRole('textbox', { name: /like to do again is/ }), 'x');
    expect(page.answer('themes')?.value).toEqual({ kind: 'picks', picks: [{ id: 'own-x', text: 'order' }] });
  });

  it('starts anew when answers are replaced from outside', async () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    await userEvent.type(screen.getByRole('textbox', { name: /like to do again is/ }), 'old');
    const answers: Answers = {
      'loved-work': {
        value: { kind: 'starter', parts: { work: 'new' } },
        setAside: null,
        wordings: {},
        channels: {},
        asked: '',
      },
    };
    page.library.getState().put([{ ...page.reflection(), answers }]);
    expect(await screen.findByDisplayValue('new')).toBeVisible();
  });

  it('says kindly what Continue still needs, with the focus on the summary, and links to the field', async () => {
    const page = openPage('/r/r1/now', { level: 'quick' });
    await press('Continue');
    const summary = await screen.findByRole('region', { name: '2 questions are still open' });
    await waitFor(() => expect(summary).toHaveFocus());
    expect(card('arc').getAllByRole('radio')[0]).toHaveAccessibleDescription(/Answer this, or choose/);
    expect(card('arc').getAllByRole('radio')[0]).toBeInvalid();
    await userEvent.click(within(summary).getByRole('link', { name: stem('target') }));
    expect(card('target').getByRole('textbox')).toHaveFocus();
    expect(page.address()).toBe('/r/r1/now');

    await userEvent.click(card('target').getByRole('checkbox', { name: 'Not yet' }));
    expect(screen.getByRole('region', { name: 'One question is still open' })).toBeVisible();
    await userEvent.click(await card('arc').findByRole('button', { name: /^Not sure yet/ }));
    await press('Continue');
    await waitFor(() => expect(page.address()).toBe('/r/r1/skills'));
  });

  it('keeps what was typed when a question is skipped, and brings it back', async () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    await userEvent.type(screen.getByRole('textbox', { name: /like to do again is/ }), 'the fair');
    await helpWith('loved-work');
    await userEvent.click(await card('loved-work').findByRole('button', { name: /^Skip for now/ }));
    expect(card('loved-work').getByRole('button', { name: /^Skip for now/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(card('loved-work').getByText(/Skipped for now. What you wrote is kept/)).toBeVisible();
    expect(page.answer('loved-work')).toMatchObject({
      setAside: 'skipped',
      value: { kind: 'starter', parts: { work: 'the fair' } },
    });
    await userEvent.click(card('loved-work').getByRole('button', { name: 'Answer it' }));
    expect(screen.getByRole('textbox', { name: /like to do again is/ })).toHaveValue('the fair');
    expect(screen.getByRole('textbox', { name: /like to do again is/ })).toHaveFocus();
    expect(page.answer('loved-work')?.setAside).toBeNull();
  });

  it('helps: three examples, and the question in other words', async () => {
    openPage('/r/r1/experiences', { level: 'deep' });
    expect(card('loved-work').getAllByRole('button', { name: /help|example|Ask|Skip/ })).toHaveLength(1);
    await helpWith('loved-work');
    const help = await card('loved-work').findByRole('button', { name: /^Show me an example/ });
    await userEvent.click(help);
    expect(card('loved-work').getByText(/press the microphone on your keyboard/)).toBeVisible();
    expect(help).toHaveAttribute('aria-expanded', 'true');
    expect(card('loved-work').getAllByRole('definition')).toHaveLength(3);
    await userEvent.click(card('loved-work').getByRole('button', { name: /^Ask it another way/ }));
    expect(screen.getByRole('heading', { name: questionHelp['loved-work']?.another ?? '' })).toBeVisible();
  });

  it('offers the quick path after two skips in a row, and takes it', async () => {
    const page = openPage('/r/r1/experiences');
    for (const id of ['best', 'off']) {
      await helpWith(id);
      await userEvent.click(await card(id).findByRole('button', { name: /^Skip for now/ }));
    }
    await screen.findByRole('button', { name: 'Take the quick path' });
    await press('Take the quick path');
    expect(page.reflection().level).toBe('quick');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screen.queryByRole('group', { name: stem('off') })).not.toBeInTheDocument();
  });

  it('asks for a mark of each chosen chip, and forgets none when a chip goes and comes back', async () => {
    const page = openPage('/r/r1/skills');
    expect(screen.queryByRole('group', { name: stem('energy') })).not.toBeInTheDocument();
    await userEvent.click(card('strengths').getByRole('checkbox', { name: 'Listening properly' }));
    expect(screen.getByText(`One more question on this page: ${stem('energy')}`)).toHaveAttribute(
      'role',
      'status',
    );
    const row = () => card('energy').getByRole('group', { name: 'Listening properly' });
    await userEvent.click(within(row()).getAllByRole('radio')[0] as HTMLElement);
    expect(page.answer('energy')?.value).toEqual({ kind: 'marks', marks: { listen: 'energy' } });
    await userEvent.click(card('strengths').getByRole('checkbox', { name: 'Listening properly' }));
    expect(screen.queryByRole('group', { name: stem('energy') })).not.toBeInTheDocument();
    await userEvent.click(card('strengths').getByRole('checkbox', { name: 'Listening properly' }));
    expect(within(row()).getAllByRole('radio')[0]).toBeChecked();
  });

  it('puts ranked picks in order from the keyboard', async () => {
    const page = openPage('/r/r1/life', { level: 'deep' });
    const boxes = card('values').getAllByRole('checkbox');
    await userEvent.click(boxes[0] as HTMLElement);
    await userEvent.click(boxes[1] as HTMLElement);
    const up = await card('values').findAllByRole('button', { name: /^Move .* up$/ });
    up[1]?.focus();
    await userEvent.keyboard('{ArrowUp}');
    const ids = questionById('values')?.input;
    const [first, second] = ids?.kind === 'picks' ? ids.options : [];
    expect(page.answer('values')?.value).toEqual({
      kind: 'picks',
      picks: [
        { id: second?.id, text: '' },
        { id: first?.id, text: '' },
      ],
    });
  });

  it('takes equal dials as they stand', async () => {
    const page = openPage('/r/r1/weights', { level: 'quick' });
    // Questions are still open: the page that says which comes before the aspiration.
    await press('See my aspiration');
    await waitFor(() => expect(page.address()).toBe('/r/r1/check'));
    expect(page.answer('weights')?.value).toMatchObject({
      kind: 'scales',
      values: { skills: 2, finances: 2 },
    });
  });

  it('leads from the last step to the aspiration where nothing is open, and to the answers if one likes', async () => {
    const page = openPage('/r/r1/weights', { level: 'quick', answers: quickPerson().done().answers });
    expect(screen.getByRole('link', { name: 'Check my answers' })).toHaveAttribute('href', '#/r/r1/check');
    await press('See my aspiration');
    await waitFor(() => expect(page.address()).toBe('/r/r1/aspiration'));
  });

  it('says what it will make of one’s words, and lets one change that', async () => {
    const page = openPage('/r/r1/skills');
    await userEvent.click(card('strengths').getByRole('button', { name: 'Add your own' }));
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Your own words' }),
      'fixing bicycles{Enter}',
    );
    expect(await screen.findByText('We will write:')).toBeVisible();
    await press('Rewrite how we use: fixing bicycles');
    const field = screen.getByRole('textbox', { name: 'Your words for the sentence' });
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, 'mending bicycles');
    await press('Use these words');
    const [wording] = Object.values(page.answer('strengths')?.wordings ?? {});
    expect(wording).toEqual({ use: 'weave', text: 'mending bicycles' });
    await waitFor(() => expect(screen.getByText('mending bicycles', { selector: 'em' })).toBeVisible());
  });

  it('asks for numbers on Continue, never while typing', async () => {
    const page = openPage('/r/r1/finances/pay');
    const now = card('pay').getByRole('textbox', { name: 'What I earn now' });
    await userEvent.type(now, 'plenty');
    expect(now).not.toBeInvalid();
    await press('Save and go back');
    await waitFor(() => expect(now).toBeInvalid());
    expect(now).toHaveAccessibleDescription(/Write this as a number/);
    expect(page.answer('pay')?.value).toMatchObject({ figures: { now: 'plenty' } });
    await userEvent.clear(now);
    await userEvent.type(now, '1,700');
    expect(now).not.toBeInvalid();
    await userEvent.selectOptions(card('pay').getByRole('combobox', { name: 'For each' }), 'a month');
    await press('Save and go back');
    expect(await screen.findByText('What I earn now: 1,700 a month')).toBeVisible();
    expect(page.address()).toBe('/r/r1/check');
  });

  it('keeps people with their initials, and asks about each of them', async () => {
    const page = openPage('/r/r1/social', { level: 'deep' });
    await userEvent.click(card('people').getByRole('button', { name: 'Add Partner' }));
    await userEvent.type(card('people').getByRole('textbox', { name: /initials for Partner/ }), 'J.');
    expect(page.answer('people')?.value).toMatchObject({ people: [{ relation: 'partner', name: 'J.' }] });
    await userEvent.click(card('support').getByRole('radio', { name: 'A bit of both' }));
    expect(card('support').getByRole('group', { name: 'Partner (J.)' })).toBeVisible();
    expect(page.answer('support')?.value).toMatchObject({ kind: 'marks', marks: expect.any(Object) });
  });

  it('can only be read while another tab edits, and still leads on', () => {
    const page = openPage('/r/r1/experiences', { level: 'deep' });
    act(() => page.activity.getState().setSave({ kind: 'read-only' }));
    expect(screen.getByRole('textbox', { name: /like to do again is/ })).toBeDisabled();
    expect(screen.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', '#/r/r1/social');
  });

  it('shows an unknown address kindly', () => {
    openPage('/r/r1/nowhere');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page is not here');
    expect(screen.getByRole('link', { name: 'Go to the first step' })).toHaveAttribute('href', '#/r/r1/now');
  });
});
