import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { spokenAnswer } from '#src/domain/interview/spoken-answer.ts';
import { WhoseContext } from '#src/ui/whose.ts';
import { anEmployer, givenFor, textOf } from '#tests/domain/interview/given.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openInterview } from './open-interview.tsx';

const person = () =>
  quickPerson().finishing('best', 'when-i', { words: 'can see how a thing works inside' }).done();
const withEmployer = (change: Parameters<typeof anEmployer>[0] = {}) => ({
  ...person(),
  companies: [anEmployer(change)],
});
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const said = () => document.querySelector('.say-text .traced-words');

it('keeps the name of an employer out of the tab where the page is behind a lock', () => {
  openInterview(withEmployer(), 'c1', (screens) => (
    <WhoseContext value={{ label: 'AB', isHidden: false, isSealed: true, isClient: true }}>
      {screens}
    </WhoseContext>
  ));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Northside');
  expect(document.title).not.toContain('Northside');
  expect(document.title).toBe('Say it in an interview · Waymark');
});

describe('the general answer', () => {
  it('is as long as one chooses, says its size, and can be copied and rehearsed', async () => {
    const user = userEvent.setup();
    openInterview(person());
    expect(said()).toHaveTextContent(textOf(spokenAnswer(givenFor(person()))));
    await user.click(screen.getByRole('radio', { name: '30 seconds' }));
    const short = textOf(spokenAnswer(givenFor(person(), { length: 30 })));
    expect(said()).toHaveTextContent(short);
    const count = short.split(' ').length;
    expect(region('The answer').getByText(new RegExp(`^${count} words, about`))).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy the answer' }));
    expect(await navigator.clipboard.readText()).toBe(short);
    expect(screen.getByRole('link', { name: 'Rehearse it aloud' })).toHaveAttribute(
      'href',
      '#/r/test/rehearsal',
    );
  });

  it('says of a phrase where it came from, and takes words over it', async () => {
    const { reflection } = openInterview(person());
    const answer = region('The answer');
    // What it is for is said, and asked about at the end.
    const [who] = answer.getAllByRole('link', { name: 'new parents' });
    if (who) await userEvent.click(who);
    expect(answer.getByText('From People:')).toBeVisible();
    await userEvent.click(answer.getByRole('button', { name: 'Rewrite this part' }));
    await userEvent.clear(answer.getByRole('textbox'));
    await userEvent.type(answer.getByRole('textbox'), 'young families{Enter}');
    expect(Object.keys(reflection().edits)).toEqual(['interview:serve/who']);
    expect(said()).toHaveTextContent('young families');
  });

  it('gives three things to look at first, and all on request', async () => {
    openInterview(person());
    const checks = region('Worth a look');
    expect(checks.getAllByRole('listitem').length).toBeLessThanOrEqual(3);
    await userEvent.click(checks.getByRole('button', { name: /^Show all \d+ checks/ }));
    expect(checks.getAllByRole('listitem').length).toBeGreaterThan(8);
    expect(checks.getByText('You have not rehearsed it yet.', { exact: false })).toBeVisible();
  });

  it('greys a length that the answers do not carry, and names the questions that would fill it', () => {
    openInterview(quickPerson().done());
    expect(screen.getByRole('radio', { name: '60 seconds' })).toBeChecked();
    const long = screen.getByRole('radio', { name: '90 seconds' });
    expect(long).toBeDisabled();
    expect(long).toHaveAccessibleDescription(/^Your answers carry about \d+ seconds/);
    expect(screen.getByRole('link', { name: 'When are you at your best?' })).toHaveAttribute(
      'href',
      '#/r/test/experiences/best',
    );
  });

  it('asks for a story where there is none', () => {
    openInterview(
      aReflection()
        .choosing('arc', 'shift')
        .picking('target', { own: 'family support worker' })
        .serving('help', 'new parents')
        .done(),
    );
    expect(screen.getByText(/no story of yours yet/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'What are you proud of?' })).toBeVisible();
  });

  it('says so kindly where there is not enough', () => {
    openInterview(aReflection().done());
    expect(screen.getByText(/not enough in your answers yet/)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Employers' })).toBeVisible();
  });

  it('offers an honest line for a step, which enters the answer', async () => {
    const { reflection } = openInterview(person());
    await userEvent.click(screen.getByRole('button', { name: 'Say that it is a step' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'I see this as a place to learn' }),
      'how a shop is run',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'for the next' }), '3 years');
    expect(reflection().steppingStone).toEqual({ learn: 'how a shop is run', give: '', years: 3 });
    expect(said()).toHaveTextContent(
      'I see this as a place to learn how a shop is run over the next three years.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'It is not a step' }));
    expect(reflection().steppingStone).toBeNull();
  });

  it('keeps a hard fact word for word, and points at words of blame', async () => {
    const { reflection } = openInterview(person());
    await userEvent.click(screen.getByRole('button', { name: 'Add a hard fact' }));
    const card = within(screen.getByRole('group', { name: 'Hard fact 1' }));
    await userEvent.type(card.getByRole('textbox', { name: 'The fact:' }), 'I left, and it was their fault');
    await userEvent.type(card.getByRole('textbox', { name: /^What I learned/ }), 'to ask early');
    expect(card.getByText(/put blame on somebody: “their fault”/)).toBeVisible();
    expect(
      card.getByText('I left, and it was their fault. What I learned from it is to ask early.'),
    ).toBeVisible();
    expect(reflection().reframes).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Remove hard fact 1' }));
    expect(reflection().reframes).toEqual([]);
  });
});

describe('an employer', () => {
  it('is added by name, and opens at an address of its own', async () => {
    const { reflection, address } = openInterview(person());
    await userEvent.click(screen.getByRole('button', { name: 'Add the employer' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Give the employer a name first.');
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the employer' }), 'Northside{Enter}');
    expect(reflection().companies).toHaveLength(1);
    await waitFor(() => expect(address()).toBe('/r/test/interview/c1'));
    expect(await screen.findByRole('heading', { level: 1, name: 'For Northside' })).toBeVisible();
  });

  it('is duplicated, and removed only when that is confirmed', async () => {
    const { reflection } = openInterview(withEmployer());
    await userEvent.click(screen.getByRole('button', { name: 'Duplicate Northside' }));
    expect(reflection().companies.map(({ id }) => id)).toEqual(['c1', 'c2']);
    const [remove] = screen.getAllByRole('button', { name: 'Remove Northside' });
    await userEvent.click(remove as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(reflection().companies).toHaveLength(2);
    await userEvent.click(remove as HTMLElement);
    await userEvent.click(screen.getByRole('button', { name: 'Yes, remove it' }));
    expect(reflection().companies.map(({ id }) => id)).toEqual(['c2']);
  });

  it('enters the answer by a match that was confirmed, and the difference is shown', async () => {
    const { reflection } = openInterview(withEmployer({ mission: 'We stand by new parents. We win.' }), 'c1');
    expect(said()).not.toHaveTextContent('stand by');
    const card = region('Where their words meet yours').getByRole('group', { name: /stand by new parents/ });
    await userEvent.click(within(card).getByRole('radio', { name: 'It fits' }));
    expect(Object.values(reflection().companies[0]?.matches ?? {})).toEqual(['confirmed']);
    expect(said()).toHaveTextContent(/stand by new parents/i);
    expect(region(/^What is different/).getByText(/stand by new parents/i)).toBeVisible();
    await userEvent.click(screen.getByText('One phrase of theirs meets nothing of yours'));
    expect(screen.getByText('We win')).toBeVisible();
  });

  it('says the note on the people there as the person’s own words, and keeps it in its box', async () => {
    const { reflection } = openInterview(
      { ...quickPerson().done(), companies: [anEmployer({ people: 'the night team' })] },
      'c1',
    );
    expect(
      screen.getByRole('textbox', { name: 'The people I would work with and for:' }),
    ).toHaveAccessibleDescription(/your own note/);
    const answer = region('The answer');
    await userEvent.click(answer.getByRole('button', { name: /the night team/ }));
    await userEvent.click(answer.getByRole('button', { name: 'Rewrite this part' }));
    await userEvent.clear(answer.getByRole('textbox'));
    await userEvent.type(answer.getByRole('textbox'), 'the day team{Enter}');
    expect(reflection().companies[0]?.people).toBe('the day team');
    expect(reflection().edits).toEqual({});
    expect(said()).toHaveTextContent('the day team');
  });

  it('takes what was pasted whole, as text, and says what is looked through', () => {
    const { reflection } = openInterview(withEmployer(), 'c1');
    const pasted = `<img src=x onerror=alert(1)> ${'Wir helfen. '.repeat(5000)}`;
    fireEvent.change(screen.getByRole('textbox', { name: 'What they write about themselves:' }), {
      target: { value: pasted },
    });
    expect(reflection().companies[0]?.mission).toBe(pasted);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText(/^It is long: the first 50,000 characters/)).toBeVisible();
  });

  it('leaves out parts and takes clauses of one’s own, marked', async () => {
    const { reflection } = openInterview(withEmployer(), 'c1');
    const parts = region('Its parts');
    expect(parts.getByRole('checkbox', { name: /^What I want/ })).toBeDisabled();
    await userEvent.click(parts.getByRole('checkbox', { name: /^A story/ }));
    expect(said()).not.toHaveTextContent('rota');
    await userEvent.click(parts.getByRole('button', { name: 'Add the sentence' }));
    expect(parts.getByText('Write the sentence first.')).toBeVisible();
    await userEvent.type(parts.getByRole('textbox', { name: 'A sentence of my own' }), 'I live near{Enter}');
    expect(reflection().companies[0]).toMatchObject({
      leftOut: ['story'],
      own: [{ id: 'o1', text: 'I live near' }],
    });
    const own = region('The answer').getByRole('button', { name: 'I live near.' });
    await userEvent.click(own);
    expect(region('The answer').getByText('In your own words.')).toBeVisible();
    await userEvent.click(
      parts.getByRole('button', {
        name: 'Move What I can, and my good days up',
      }),
    );
    expect(reflection().companies[0]?.order.length).toBeGreaterThan(2);
  });

  it('keeps the days on which it was used, and refuses one that no calendar has', async () => {
    const { reflection } = openInterview(withEmployer(), 'c1');
    const used = region('Used on');
    await userEvent.type(used.getByRole('textbox', { name: 'Another day' }), '31 February 2026{Enter}');
    expect(used.getByRole('alert')).toHaveTextContent('There is no such day: 31 February 2026.');
    await userEvent.clear(used.getByRole('textbox'));
    await userEvent.type(used.getByRole('textbox'), '3/4/2027{Enter}');
    expect(used.getByRole('alert')).toHaveTextContent('3 April 2027 is still to come.');
    await userEvent.clear(used.getByRole('textbox'));
    await userEvent.type(used.getByRole('textbox'), '3 March 2020{Enter}');
    await userEvent.click(used.getByRole('button', { name: 'Add today' }));
    expect(reflection().companies[0]?.usedOn).toEqual(['2026-11-22', '2020-03-03']);
  });

  it('that is not there is said to be gone', () => {
    openInterview(person(), 'c9');
    expect(screen.getByRole('heading', { level: 1, name: /no employer at this address/ })).toBeVisible();
    expect(screen.getByRole('link', { name: 'To my general answer' })).toBeVisible();
  });
});
