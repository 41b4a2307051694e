import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { textOf } from '#src/domain/text/text-of.ts';
import { askBeforeLosingDrafts } from '#src/ui/use-draft.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPlan } from './open-plan.tsx';

const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const cards = () => region(/^Your goals/).queryAllByRole('heading', { level: 3 });
const take = async (nth = 0) =>
  userEvent.click(screen.getAllByRole('button', { name: /^Take this goal on/ })[nth] as HTMLElement);
const card = () => {
  const goal = document.querySelector<HTMLElement>('.plan-goal');
  if (!goal) throw new Error('No goal is taken on.');
  return within(goal);
};

describe('taking goals on', () => {
  it('moves a proposal to the goals, gives it the focus, and says where its words came from', async () => {
    const page = openPlan(quickPerson().done());
    expect(screen.getByText(/You have taken on no goal yet/)).toBeVisible();
    await take();
    expect(page.goals()).toMatchObject([{ kind: 'trial', status: 'not-started', takenOn: '2026-11-22' }]);
    expect(document.activeElement).toHaveClass('plan-goal');
    expect(screen.getByText(/^Taken on: .* a family support worker/)).toBeInTheDocument();
    await userEvent.click(card().getByRole('link', { name: 'a family support worker' }));
    expect(card().getByText(/^From /)).toBeVisible();
  });

  it('refuses a fourth kindly, says what to do, and changes nothing', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await take();
    await take();
    await userEvent.click(screen.getByRole('button', { name: /^Show \d more goals/ }));
    await take();
    expect(page.goals()).toHaveLength(3);
    expect(screen.getByText(/^Three goals at a time are enough. Finish one/)).toBeVisible();
  });

  it('offers one’s own words alone where the answers are too thin', () => {
    openPlan(aReflection().done());
    expect(screen.getByText(/not enough in your answers yet/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Write a goal of my own' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Ways to find out more' })).not.toBeInTheDocument();
  });
});

describe('what is half typed', () => {
  it('waits while another page is looked at, and is gone once it is saved or given up', async () => {
    const reflection = quickPerson().done();
    let page = openPlan(reflection);
    await userEvent.click(screen.getByRole('button', { name: 'Write a goal of my own' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'The goal' }), 'Visit two workshops');
    page.leave();
    page = openPlan(reflection);
    expect(screen.getByRole('textbox', { name: 'The goal' })).toHaveValue('Visit two workshops');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    page.leave();
    openPlan(reflection);
    expect(screen.queryByRole('textbox', { name: 'The goal' })).not.toBeInTheDocument();
  });

  it('is asked about before the tab closes', async () => {
    askBeforeLosingDrafts();
    const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    openPlan(quickPerson().done());
    expect(isAsked()).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Write a goal of my own' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'The goal' }), 'V');
    expect(isAsked()).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(isAsked()).toBe(false);
  });
});

describe('a goal of one’s own', () => {
  const open = async () => {
    const page = openPlan(quickPerson().done());
    await userEvent.click(screen.getByRole('button', { name: 'Write a goal of my own' }));
    return page;
  };
  const date = (legend: string) => within(screen.getByRole('group', { name: legend }));
  const type = async (legend: string, part: string, text: string) => {
    const field = date(legend).getByRole('textbox', { name: part });
    await userEvent.clear(field);
    if (text) await userEvent.type(field, text);
  };

  it('is kept as it was typed', async () => {
    const page = await open();
    expect(screen.getByRole('textbox', { name: 'The goal' })).toHaveFocus();
    await userEvent.type(screen.getByRole('textbox', { name: 'The goal' }), 'Visit two workshops');
    await userEvent.click(screen.getByRole('button', { name: 'Take it on' }));
    expect(page.goals()).toMatchObject([{ kind: 'own', by: '2027-02-20', firstStepBy: '2026-11-29' }]);
    expect(textOf(page.goals()[0]?.action ?? [])).toBe('Visit two workshops');
  });

  it('without a word asks for one, and goes there', async () => {
    const page = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Take it on' }));
    expect(page.goals()).toEqual([]);
    expect(screen.getByText(/^Write what you will do, beginning with a verb/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'The goal' })).toHaveFocus();
  });

  it.each([
    ['31', '2', '2027', 'There is no 31 2 2027 in the calendar. Check the day and the month.'],
    ['21', '11', '2026', 'This day is over. Choose today or a later day.'],
    ['', '', '', 'Enter a day, a month and a year.'],
    ['1', '1', '2099', /^This is more than ten years away/],
  ])('with the day %s %s %s is answered, and nothing is lost', async (day, month, year, message) => {
    const page = await open();
    await userEvent.type(screen.getByRole('textbox', { name: 'The goal' }), 'Visit two workshops');
    await type('Done by', 'Day', day);
    await type('Done by', 'Month', month);
    await type('Done by', 'Year', year);
    await userEvent.click(screen.getByRole('button', { name: 'Take it on' }));
    expect(screen.getByText(message)).toBeVisible();
    expect(page.goals()).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'The goal' })).toHaveValue('Visit two workshops');
    expect(date('Done by').getByRole('textbox', { name: 'Day' })).toHaveValue(day);
    expect(date('Done by').getByRole('textbox', { name: 'Day' })).toHaveFocus();
  });

  it('refuses 50,000 pasted characters whole, and keeps what stood there', async () => {
    await open();
    const field = screen.getByRole('textbox', { name: 'Why' });
    await userEvent.type(field, 'To see it.');
    await userEvent.paste('x'.repeat(50_000));
    expect(field).toHaveValue('To see it.');
    expect(screen.getByText(/^That did not fit, so nothing was added or cut/)).toBeVisible();
  });
});

describe('a goal taken on', () => {
  it('can be rewritten, and its advice says why and what to change', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await userEvent.click(card().getByRole('button', { name: /^Change the goal or its dates/ }));
    const field = screen.getByRole('textbox', { name: 'If, then' });
    await userEvent.clear(field);
    await userEvent.type(field, 'If I have time, then I will read.');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(page.goals()[0]?.ifThen).toMatchObject([
      { kind: 'edit', text: 'If I have time, then I will read.' },
    ]);
    expect(card().getByText(/A free moment rarely comes by itself. Name a day/)).toBeVisible();
  });

  it('can be swapped for another', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await userEvent.click(card().getByRole('button', { name: /^Swap it for another/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'Another goal in its place' }));
    await userEvent.click(dialog.getAllByRole('button', { name: /^Put it in its place/ })[0] as HTMLElement);
    expect(page.goals()).toMatchObject([{ id: 'goal-1', origin: expect.not.stringMatching(/^terms$/) }]);
  });

  it('moves up and down, and says where it stands', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await take();
    await userEvent.click(card().getByRole('button', { name: /^Move down/ }));
    expect(page.goals().map(({ id }) => id)).toEqual(['goal-2', 'goal-1']);
    expect(screen.getByText('Now goal 2 of 2.')).toBeInTheDocument();
  });

  it('closes only after a press of its own, with why, and opens again', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await userEvent.click(card().getByRole('radio', { name: 'No longer right for me' }));
    expect(page.goals()[0]?.status).toBe('not-started');
    await userEvent.type(card().getByRole('textbox', { name: /^Why is it no longer right/ }), 'We moved.');
    await userEvent.click(card().getByRole('button', { name: /^Set it aside/ }));
    expect(page.goals()).toMatchObject([{ status: 'no-longer', statusWhy: 'We moved.' }]);
    const closed = region('Done, or no longer right');
    expect(closed.getByText('Why: We moved.')).toBeVisible();
    await userEvent.click(closed.getByRole('button', { name: /^Work at it again/ }));
    expect(cards()).toHaveLength(1);
  });

  it('keeps notes with their day', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await userEvent.click(card().getByText('Notes on how it goes'));
    await userEvent.click(card().getByRole('button', { name: 'Add the note' }));
    expect(card().getByText('Write a line first, then add it.')).toBeVisible();
    await userEvent.type(card().getByRole('textbox', { name: 'How is it going?' }), 'Found a course.');
    await userEvent.click(card().getByRole('button', { name: 'Add the note' }));
    expect(page.goals()[0]?.notes).toEqual([{ on: '2026-11-22', text: 'Found a course.' }]);
    expect(card().getByText('22 November 2026')).toBeVisible();
    await userEvent.click(card().getByRole('button', { name: 'Remove the note of 22 November 2026' }));
    expect(page.goals()[0]?.notes).toEqual([]);
  });

  it('goes only after a question', async () => {
    const page = openPlan(quickPerson().done());
    await take();
    await userEvent.click(card().getByRole('button', { name: /^Remove/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(page.goals()).toHaveLength(1);
    await userEvent.click(card().getByRole('button', { name: /^Remove/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove it' }));
    expect(page.goals()).toEqual([]);
    expect(screen.getByRole('heading', { name: 'Your goals' })).toHaveFocus();
  });
});

describe('ways to find out more', () => {
  it('give a message to copy without a name in it, and become a goal', async () => {
    const user = userEvent.setup();
    const page = openPlan(
      quickPerson().saying('contact', { who: 'Ms Adebayo at the advice centre', link: 'my aunt' }).done(),
    );
    await user.click(screen.getByText('Find a mentor'));
    const shelf = region('Ways to find out more');
    expect(shelf.getAllByText(/Ms Adebayo at the advice centre/)[0]).toBeVisible();
    await user.click(shelf.getAllByRole('button', { name: 'Copy the message' })[0] as HTMLElement);
    const message = await navigator.clipboard.readText();
    expect(message).toMatch(/^Hello\. /);
    expect(message).not.toContain('Adebayo');
    await user.click(shelf.getByRole('button', { name: 'Make it a goal: Find a mentor' }));
    expect(page.goals()).toMatchObject([{ kind: 'people', origin: 'shelf-mentor' }]);
    expect(shelf.getByText('It is among your goals.')).toBeInTheDocument();
  });
});

describe('the path', () => {
  it('is a table from this week to the horizon', async () => {
    openPlan(quickPerson().done());
    await take();
    const table = within(screen.getByRole('table', { name: 'Your plan from this week to the horizon' }));
    for (const name of ['What', 'With whom', 'When', 'What an employer gets', 'What I get'])
      expect(table.getByRole('columnheader', { name })).toBeInTheDocument();
    for (const name of ['This week', 'Within 90 days', 'Within 12 months', 'The horizon'])
      expect(table.getByText(name)).toBeInTheDocument();
    expect(table.getByText('around 2036')).toBeInTheDocument();
  });
});

describe('the calendar', () => {
  it('is a file of the goals’ days', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob) && 'blob:x' }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    openPlan(quickPerson().done());
    await take();
    await userEvent.click(screen.getByRole('button', { name: 'Add to calendar' }));
    expect(await screen.findByText(/^The file is in your downloads/, {}, { timeout: 10_000 })).toBeVisible();
    expect(saved).toHaveLength(1);
    expect(saved[0]?.type).toMatch(/^text\/calendar/);
  });
});
