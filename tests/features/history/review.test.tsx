import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openHistory } from './open-history.tsx';

let ids = 0;
/** Drafts are held by the reflection's id, so each test has a person of its own. */
const person = (change: Partial<Reflection> = {}): Reflection => ({
  ...quickPerson().setting('clarity', { clear: 3, sure: 4 }).done(),
  id: `person${ids++}`,
  ...change,
});
const goal = {
  id: 'g1',
  kind: 'learning' as const,
  origin: null,
  action: [{ text: 'Learn bookkeeping', kind: 'edit' as const, sources: [], rule: 'own', from: null }],
  measure: [],
  firstStep: [],
  ifThen: [],
  why: [],
  changeIf: [],
  by: '2027-01-01',
  firstStepBy: '2026-12-01',
  status: 'not-started' as const,
  statusWhy: '',
  notes: [],
  language: 'en',
  takenOn: '2026-11-22',
};
const slide = (name: RegExp | string, value: number) =>
  fireEvent.change(screen.getByRole('slider', { name }), { target: { value } });
const finish = () => userEvent.click(screen.getByRole('button', { name: 'Keep this look back' }));

describe('when', () => {
  it('says when the next look back is', () => {
    openHistory(person(), { at: 'review' });
    expect(screen.getByText(/^The next look back is on 20 February 2027\./)).toBeVisible();
  });

  it('says that it is due after a season', () => {
    openHistory(person(), { at: 'review', today: '2027-02-20' });
    expect(screen.getByText(/^A look back is due/)).toBeVisible();
  });
});

describe('a look back', () => {
  it('is kept with the dials, the words and the goals, after a version of before', async () => {
    const page = openHistory(person({ goals: [goal] }), { at: 'review', today: '2027-02-20' });
    const { answers } = page.reflection();
    slide('People', 1);
    slide(/^How clear/, 8);
    slide(/^How sure/, 6);
    await userEvent.click(screen.getByRole('radio', { name: 'In progress' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'What has changed is' }),
      'I asked for fewer hours ',
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'What stays is' }), 'the children');
    await finish();
    expect(page.reflection().reviews).toEqual([
      {
        on: '2027-02-20',
        weights: { skills: 3, experiences: 2, social: 1, education: 1, finances: 3 },
        clear: 8,
        sure: 6,
        changed: 'I asked for fewer hours',
        stays: 'the children',
      },
    ]);
    expect(page.reflection().goals[0]?.status).toBe('in-progress');
    // The dials steer as before: nobody said otherwise.
    expect(page.reflection().answers).toBe(answers);
    expect(page.versions()).toMatchObject([
      { name: 'Before a look back', cause: 'before-review', reflection: { reviews: [] } },
    ]);
    expect(reflectionSchema.safeParse(page.reflection()).success).toBe(true);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(/The next one is on 21 May 2027\./);
    expect(status).toHaveFocus();
    const past = within(screen.getByRole('region', { name: 'Looks back so far' }));
    expect(past.getByText('Changed: I asked for fewer hours')).toBeVisible();
  });

  it('can be taken back, and what was written is there again', async () => {
    const page = openHistory(person(), { at: 'review' });
    slide(/^How clear/, 8);
    slide(/^How sure/, 6);
    await userEvent.type(screen.getByRole('textbox', { name: 'What stays is' }), 'the children');
    await finish();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(page.reflection().reviews).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'What stays is' })).toHaveValue('the children');
  });

  it('asks for how clear and how sure, and loses nothing meanwhile', async () => {
    const page = openHistory(person(), { at: 'review' });
    await userEvent.type(screen.getByRole('textbox', { name: 'What stays is' }), 'the children');
    slide(/^How clear/, 8);
    await finish();
    expect(page.reflection().reviews).toEqual([]);
    expect(page.versions()).toEqual([]);
    expect(screen.getByText(/^Set this one too.*How sure I am/)).toBeVisible();
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('slider', { name: /^How sure/ }));
    expect(screen.getByRole('slider', { name: /^How sure/ })).toHaveAccessibleDescription(
      /^Then: 4 of 10 Set this one too/,
    );
    expect(screen.getByRole('textbox', { name: 'What stays is' })).toHaveValue('the children');
  });

  it('refuses a text beyond its limit whole', async () => {
    openHistory(person(), { at: 'review' });
    const box = screen.getByRole('textbox', { name: 'What has changed is' });
    await userEvent.click(box);
    await userEvent.paste('x'.repeat(10_000));
    expect(box).toHaveValue('');
    expect(screen.getByText(/^That did not fit, so nothing was added or cut/)).toBeVisible();
  });

  it('shows what new dials would change, and lets them steer when the person says so', async () => {
    const page = openHistory(person(), { at: 'review' });
    const steer = within(screen.getByRole('region', { name: 'Should the new sliders count?' }));
    expect(steer.getByText(/nothing in your aspiration would change/)).toBeVisible();
    slide('Skills', 0);
    slide('Education', 4);
    slide('People', 0);
    expect(steer.getByRole('heading', { name: 'With the new sliders' })).toBeVisible();
    await userEvent.click(steer.getByRole('radio', { name: 'Let the new sliders count from now on' }));
    slide(/^How clear/, 8);
    slide(/^How sure/, 6);
    await finish();
    expect(page.reflection().answers.weights?.value).toMatchObject({
      values: { skills: 0, experiences: 2, social: 0, education: 4, finances: 3 },
    });
  });

  it('shows where the dials stood at the last look back', () => {
    const looked = {
      on: '2026-08-01',
      weights: { skills: 0 },
      clear: 9,
      sure: 2,
      changed: '',
      stays: '',
    };
    openHistory(person({ reviews: [looked] }), { at: 'review' });
    const row = (name: string) => screen.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(row('Skills and talents')).toHaveTextContent('Not at all');
    expect(row('How clear I am')).toHaveTextContent('9 of 10not set yet');
    expect(screen.getAllByText('Then: your look back of 1 August 2026')).toHaveLength(2);
  });
});
