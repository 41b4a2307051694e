import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult } from './open-result.tsx';

/* The result as something to shape: a road followed or mixed in, other dials on trial, and the ways on. */

const textOf = (segments: readonly Segment[] | null | undefined) =>
  (segments ?? []).map(({ text }) => text).join('');
const person = () =>
  quickPerson().saying('hidden-talent', { talent: 'drawing maps of places from memory' }).done();
const madeOf = (reflection: Reflection) =>
  synthesize(reflection, questionnaire, { today: '2026-11-22', audience: 'self', language: en });
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const roads = () => region(/other directions? from the same answers/i);
const standing = () => document.querySelector('.statement .traced-words')?.textContent;
const press = (button: string) => userEvent.click(roads().getByRole('button', { name: button }));

describe('a road', () => {
  it('can be followed for now, and the statement is one press away', async () => {
    const { reflection } = openResult(person());
    const { statement, alternatives } = madeOf(person());
    await press('Follow this one for now: A step further');
    expect(reflection().direction).toEqual({ road: 'stretch', added: [] });
    expect(standing()).toBe(textOf(alternatives.find(({ id }) => id === 'stretch')?.statement));
    const follow = roads().getByRole('button', { name: 'Follow this one for now: A step further' });
    expect(follow).toHaveAttribute('aria-pressed', 'true');
    expect(follow).toHaveFocus();
    expect(region('Your aspiration').getByText('A step further')).toBeVisible();
    expect(roads().getByRole('heading', { name: 'The first direction' })).toBeVisible();
    await press('Follow this one for now: The first direction');
    expect(standing()).toBe(textOf(statement));
    expect(roads().queryByRole('heading', { name: 'The first direction' })).not.toBeInTheDocument();
  });

  it('can lend its first sentence, which keeps its source, and take it back', async () => {
    const { reflection } = openResult(person());
    await press('Mix its first sentence in: Another direction');
    expect(reflection().direction).toEqual({ road: 'statement', added: ['different'] });
    expect(standing()).toContain('work for myself');
    const aspiration = region('Your aspiration');
    expect(aspiration.getByText('The first direction, mixed with: another direction')).toBeVisible();
    await userEvent.click(
      aspiration.getAllByRole('link', { name: 'a family support worker' })[0] as HTMLElement,
    );
    expect(aspiration.getByText(/^From .*:$/)).toBeVisible();
    await press('Mix its first sentence in: Another direction');
    expect(reflection().direction.added).toEqual([]);
    expect(standing()).not.toContain('work for myself');
  });

  it('leads back to the statement alone, and the focus stays with the text', async () => {
    const { reflection } = openResult({
      ...person(),
      direction: { road: 'stretch', added: ['different'] },
    });
    await userEvent.click(
      region('Your aspiration').getByRole('button', { name: 'Back to the first direction' }),
    );
    expect(reflection().direction).toEqual({ road: 'statement', added: [] });
    expect(screen.getByRole('region', { name: 'Your aspiration' })).toHaveFocus();
  });

  it('that the answers do not carry any more gives way to the statement, and the page says so', () => {
    const alone = aReflection().picking('strengths', 'calm').picking('themes', 'able').done();
    openResult({ ...alone, direction: { road: 'stretch', added: [] } });
    expect(region('Your aspiration').getByText(/^Your answers do not carry “A step further”/)).toBeVisible();
    expect(standing()).toBe(textOf(madeOf(alone).statement));
  });

  it('is put into words of one’s own like the statement, and those of the statement do not rest meanwhile', async () => {
    const edits = {
      'statement:serve/who': { text: 'young families', over: 'new parents', language: 'en' },
    };
    const { reflection } = openResult({ ...person(), edits, direction: { road: 'different', added: [] } });
    expect(screen.queryByText(/you wrote rest/)).not.toBeInTheDocument();
    const aspiration = region('Your aspiration');
    await userEvent.click(
      aspiration.getAllByRole('link', { name: 'a family support worker' })[0] as HTMLElement,
    );
    await userEvent.click(aspiration.getByRole('button', { name: 'Rewrite this part' }));
    await userEvent.clear(aspiration.getByRole('textbox'));
    await userEvent.type(aspiration.getByRole('textbox'), 'a friend of families{Enter}');
    expect(Object.keys(reflection().edits)).toContain('different:target/own-1');
    expect(standing()).toContain('a friend of families');
  });

  it('cannot be chosen in a tab that only reads', async () => {
    const { activity } = openResult(person());
    expect(roads().getAllByRole('button', { name: /^Follow/ })).toHaveLength(3);
    activity.getState().setSave({ kind: 'read-only' });
    expect(await screen.findByRole('heading', { name: /other directions/ })).toBeVisible();
    expect(roads().queryByRole('button', { name: /^Follow/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try other sliders' })).not.toBeInTheDocument();
  });
});

describe('other dials', () => {
  const open = async () => {
    const page = openResult(person());
    await userEvent.click(screen.getByRole('button', { name: 'Try other sliders' }));
    return { ...page, trial: region('What counts in it') };
  };
  /** Sliders take keys in a browser alone; this is what they then report. */
  const turn = async (name: string, value: number) => {
    const { fireEvent } = await import('@testing-library/react');
    fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
  };

  it('stand where they were left, and nothing would change yet', async () => {
    const { trial } = await open();
    expect(screen.getByRole('heading', { name: 'Try other sliders' })).toHaveFocus();
    expect(trial.getByRole('slider', { name: 'People' })).toHaveValue('4');
    expect(trial.getByText('With these sliders nothing would change.')).toBeVisible();
  });

  it('show before and after with the changed words marked, and save nothing', async () => {
    const { trial, reflection } = await open();
    const before = reflection();
    await turn('Skills', 0);
    await turn('Money', 4);
    await turn('People', 0);
    expect(await trial.findByText(/of your aspiration would change\.$/)).toBeVisible();
    const marked = (mark: string) => [...document.querySelectorAll(`.trial ${mark}`)].length;
    expect(marked('del') + marked('ins')).toBeGreaterThan(0);
    expect(document.querySelectorAll('.trial-side p')[0]).toHaveTextContent(standing() ?? '?');
    expect(reflection()).toBe(before);
    await userEvent.click(trial.getByRole('button', { name: 'Leave them as they were' }));
    expect(reflection()).toBe(before);
    expect(trial.getByRole('button', { name: 'Try other sliders' })).toHaveFocus();
    expect(trial.getByText('Left as they were.')).toBeVisible();
  });

  it('are kept when the person says so', async () => {
    const { trial, reflection } = await open();
    await turn('Skills', 0);
    await turn('Money', 4);
    await trial.findByText(/of your aspiration would change\.$|would stay as it is\.$/);
    const after = document.querySelectorAll('.trial-side p')[1]?.textContent;
    await userEvent.click(trial.getByRole('button', { name: 'Keep these sliders' }));
    expect(reflection().answers.weights?.value).toMatchObject({
      values: { skills: 0, finances: 4, social: 4 },
    });
    expect(standing()).toBe(after ?? standing());
    expect(trial.getByText('Kept. You can take it back with Undo.')).toBeVisible();
  });
});

describe('the ways on', () => {
  it('lead to the plan, the interview and the rehearsal', () => {
    openResult(person());
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Plan with these goals')).toBe('#/r/test/plan');
    expect(href('Fit it to an employer')).toBe('#/r/test/interview');
    expect(href('Say it aloud')).toBe('#/r/test/rehearsal');
  });

  it('count the goals that were taken on', () => {
    openResult({ ...person(), goals: [aGoal(), aGoal({ id: 'g2' })] });
    expect(screen.getByRole('link', { name: 'You have taken on two goals: see your plan' })).toBeVisible();
  });
});
