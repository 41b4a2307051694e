import { readFile } from 'node:fs/promises';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult } from './open-result.tsx';

const textOf = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join('') ?? '';
const madeOf = (person: ReturnType<typeof aReflection>) =>
  synthesize(person.done(), questionnaire, { today: '2026-11-22', audience: 'self', language: en });
const statement = () => screen.getByRole('region', { name: 'Your aspiration' });
/** What stands on the screen; the same words stand in the print, which is hidden there. */
const onScreen = (region: string) => within(screen.getByRole('region', { name: region }));

describe('the aspiration', () => {
  it('shows the statement word for word', () => {
    openResult(quickPerson().done());
    expect(screen.getByRole('heading', { level: 1, name: 'Your aspiration' })).toBeVisible();
    expect(statement()).toHaveTextContent(textOf(madeOf(quickPerson()).statement));
  });

  it('asks one easy question where something is missing, and none where nothing is', () => {
    openResult(aReflection().picking('strengths', 'calm').done());
    const next = onScreen('One easy question that would help most');
    expect(next.getByText('What would you like your work to do, and for whom?')).toBeVisible();
    expect(next.getByRole('link', { name: 'Answer it' })).toHaveAttribute('href', '#/r/test/social/serve');
    cleanup();
    openResult(
      quickPerson().finishing('best', 'when-i', { words: 'can see how a thing works inside' }).done(),
    );
    expect(screen.queryByRole('region', { name: 'One easy question that would help most' })).toBeNull();
  });

  it('shows the three goals with their dates, measures and first steps', () => {
    openResult(quickPerson().done());
    const goals = within(
      onScreen('Three goals to begin it').getAllByRole('list')[0] as HTMLElement,
    ).getAllByRole('listitem');
    expect(goals).toHaveLength(3);
    for (const [at, goal] of madeOf(quickPerson()).goals.entries()) {
      const card = within(goals[at] as HTMLElement);
      expect(card.getByRole('heading')).toHaveTextContent(textOf(promiseOf(goal, english)));
      expect(card.getByText(textOf(firstStepOf(goal, english)))).toBeVisible();
      for (const part of [goal.measure, goal.ifThen, goal.why, goal.changeIf])
        expect(goals[at]).toHaveTextContent(textOf(part));
    }
  });

  it('tells the shares in a table, beside a drawing with the same words', () => {
    openResult(quickPerson().done());
    const factors = onScreen('What counts in it');
    expect(factors.getAllByRole('row')).toHaveLength(6);
    expect(factors.getByRole('row', { name: /Education/ })).toBeVisible();
    expect(factors.getByRole('img', { name: /^How much each factor counts: Skills/ })).toBeVisible();
    expect(factors.getByRole('button', { name: 'Try other sliders' })).toBeVisible();
  });

  it('tells no shares where nobody gave any, and how many answers there are all the same', () => {
    openResult(aReflection().picking('target', { own: 'welder' }).done());
    const factors = onScreen('What counts in it');
    expect(factors.queryByRole('img')).toBeNull();
    expect(factors.queryByRole('columnheader', { name: 'Counts' })).toBeNull();
    expect(factors.getByText(/^You have not said yet how much each factor counts/)).toBeVisible();
    expect(factors.getByRole('row', { name: 'Skills and talents 0' })).toBeVisible();
  });

  it('leads back to the answers', () => {
    openResult(quickPerson().done());
    expect(screen.getByRole('link', { name: 'Change my answers' })).toHaveAttribute('href', '#/r/test/check');
  });
});

describe('ways to say it', () => {
  const ways = () => onScreen('Three ways to say it');
  const drafts = () => madeOf(quickPerson()).drafts;
  const take = (place: number) => ways().getByRole('button', { name: `This is the one: Way ${place}` });

  it('stand side by side word for word; the first stands above, and none is taken', () => {
    openResult(quickPerson().done());
    const cards = ways()
      .getAllByRole('listitem')
      .filter((item) => item.classList.contains('draft-page'));
    expect(cards).toHaveLength(3);
    for (const [at, { segments }] of drafts().entries())
      expect(cards[at]).toHaveTextContent(textOf(segments));
    expect(cards.map((card) => within(card).queryByText('stands above') !== null)).toEqual([
      true,
      false,
      false,
    ]);
    for (const place of [1, 2, 3]) expect(take(place)).toHaveAttribute('aria-pressed', 'false');
  });

  it('say in one’s own words what each leaves out, once one asks', async () => {
    openResult(quickPerson().done());
    const left = ways().getAllByText('rewrote the rota for the whole shop')[0];
    expect(left).not.toBeVisible();
    const [summary] = ways().getAllByText(/^It leaves out \d+ things?$/);
    if (summary) await userEvent.click(summary);
    expect(left).toBeVisible();
  });

  it('are taken by a press, which the statement follows, and let go by another', async () => {
    const { reflection } = openResult(quickPerson().done());
    await userEvent.click(take(2));
    expect(reflection().draft).toBe(drafts()[1]?.id);
    expect(take(2)).toHaveAttribute('aria-pressed', 'true');
    expect(take(2)).toHaveFocus();
    expect(statement()).toHaveTextContent(textOf(drafts()[1]?.segments ?? null));
    // What it did stands where it was pressed, since the text is a screen or two above.
    const said = ways().getAllByRole('status');
    expect(said.map(({ textContent }) => textContent)).toEqual([
      '',
      'This is your aspiration now. See it above',
      '',
    ]);
    await userEvent.click(ways().getByRole('button', { name: 'See it above' }));
    expect(document.activeElement).toContainElement(statement());
    await userEvent.click(take(2));
    expect(reflection().draft).toBeNull();
    expect(statement()).toHaveTextContent(textOf(drafts()[0]?.segments ?? null));
  });

  it('take the place of another road, and can be taken back', async () => {
    const { reflection, library } = openResult({
      ...quickPerson().done(),
      direction: { road: 'stretch', added: [] },
    });
    await userEvent.click(take(3));
    expect(reflection()).toMatchObject({ draft: drafts()[2]?.id, direction: { road: 'statement' } });
    act(() => library.getState().undo('test'));
    expect(reflection()).toMatchObject({ draft: null, direction: { road: 'stretch' } });
  });

  it('are not spoken of where there is one alone', () => {
    openResult(aReflection().picking('strengths', 'calm').done());
    expect(screen.queryByRole('heading', { name: /ways to say it/ })).not.toBeInTheDocument();
  });

  it('can only be read while another tab edits', () => {
    const page = openResult(quickPerson().done());
    act(() => page.activity.getState().setSave({ kind: 'read-only' }));
    expect(ways().queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('two answers that do not fit together', () => {
  const torn = () =>
    quickPerson()
      .choosing('learning-hours', 'none')
      .choosing('unpaid', 'none')
      .counting('pay', { now: '2000', need: '2500', aim: '2200' });
  const [tension] = madeOf(torn()).tensions;
  const id = tension?.id ?? '';

  it('are put as a question with three choices, none of them made', () => {
    openResult(torn().done());
    const choices = onScreen('Where two answers do not fit together').getAllByRole('radio');
    expect(choices).toHaveLength(3 * madeOf(torn()).tensions.length);
    for (const choice of choices) expect(choice).not.toBeChecked();
    expect(screen.getByRole('region', { name: 'Where two answers do not fit together' })).toHaveTextContent(
      textOf(tension?.question ?? null),
    );
  });

  it('keep what was chosen, and let it be changed', async () => {
    const user = userEvent.setup();
    const { reflection } = openResult(torn().done());
    const section = onScreen('Where two answers do not fit together');
    await user.click(section.getByRole('radio', { name: tension?.choices[0] ?? '' }));
    expect(reflection().settled).toEqual({ [id]: 'first' });
    expect(section.getByText('You can change this at any time.')).toBeVisible();
    expect(section.getByText(`You chose: ${tension?.choices[0] ?? ''}.`)).toBeVisible();
    await user.click(section.getByRole('radio', { name: tension?.choices[1] ?? '' }));
    expect(reflection().settled).toEqual({ [id]: 'second' });
    expect(section.getByText(`You chose: ${tension?.choices[1] ?? ''}.`)).toBeVisible();
    await user.click(section.getByRole('radio', { name: tension?.choices[2] ?? '' }));
    expect(reflection().settled).toEqual({ [id]: 'both' });
    expect(section.getByText(`You chose: ${tension?.choices[2] ?? ''}.`)).toBeVisible();
    expect(section.getByRole('radio', { name: tension?.choices[2] ?? '' })).toBeChecked();
    expect(reflection().answers).toEqual(torn().done().answers);
  });
});

describe('with too little for a statement', () => {
  it('gives back what was said, and asks the one question that would help most', () => {
    openResult(aReflection().choosing('arc', 'shift').done());
    expect(screen.getByRole('heading', { level: 1, name: 'A start' })).toBeVisible();
    expect(onScreen('What you did tell us').getByText('I want different work')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Answer it' })).toHaveAttribute(
      'href',
      '#/r/test/skills/strengths',
    );
    expect(screen.getByRole('heading', { name: 'One question for tomorrow' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  });

  it('says so kindly when there is nothing at all', () => {
    openResult(aReflection().done());
    expect(screen.getByText('Nothing yet, and that is fine.')).toBeVisible();
  });
});

describe('a phrase of the statement', () => {
  const source = () => document.querySelector('.statement .traced-source') as HTMLElement;

  it('shows the answer behind it when the focus comes to it', () => {
    openResult(quickPerson().done());
    expect(source()).toHaveTextContent('Press a phrase');
    act(() => within(statement()).getByRole('link', { name: 'new parents' }).focus());
    expect(source()).toHaveTextContent('From People: new parents');
    expect(within(statement()).getByRole('link', { name: 'new parents' })).toHaveAccessibleDescription(
      /From People: new parents/,
    );
  });

  it('hands the focus to Change on Enter, and takes it back on Escape', async () => {
    const user = userEvent.setup();
    const { address } = openResult(quickPerson().done());
    const phrase = within(statement()).getByRole('link', { name: 'new parents' });
    act(() => phrase.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(within(source()).getByRole('link', { name: /^Change: / })).toHaveFocus());
    expect(address()).toBe('/r/test/aspiration');
    await user.keyboard('{Escape}');
    expect(phrase).toHaveFocus();
    await user.click(phrase);
    await user.click(within(source()).getByRole('link', { name: /^Change: / }));
    expect(address()).toBe('/r/test/social/serve');
  });
});

describe('an example', () => {
  afterEach(() => vi.unstubAllGlobals());
  const served = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(answer));
  const open = (name = 'amina') => openResult(quickPerson().done(), { at: `/example/${name}` });

  it('is marked as one, and nothing in it can be changed', async () => {
    const file = await readFile('public/examples/amina.json');
    served(async () => new Response(file));
    open();
    expect(await screen.findByRole('heading', { level: 1, name: /^An example: Amina/ })).toBeVisible();
    expect(screen.getByText(/This is an invented person/)).toBeVisible();
    for (const choice of screen.queryAllByRole('radio')) expect(choice).toBeDisabled();
    expect(screen.queryByRole('link', { name: 'Change the sliders' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Save a copy' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Rewrite parts/ })).not.toBeInTheDocument();
    const [phrase] = within(statement())
      .getAllByRole('link')
      .filter((link) => link.classList.contains('phrase'));
    act(() => phrase?.focus());
    expect(statement()).toHaveTextContent(/From .+:/);
    expect(within(statement()).queryByRole('link', { name: /^Change: / })).not.toBeInTheDocument();
    expect(within(statement()).queryByRole('button')).not.toBeInTheDocument();
  });

  it('that is not there, or cannot be fetched, says which', async () => {
    served(async () => {
      throw new TypeError('Failed to fetch');
    });
    open();
    expect(await screen.findByRole('heading', { name: 'The example could not be fetched' })).toBeVisible();
  });

  it('with a name that nobody has says that there is none', async () => {
    served(async () => new Response('Not found', { status: 404 }));
    open('nobody');
    expect(await screen.findByRole('heading', { name: 'There is no such example' })).toBeVisible();
  });

  it('with a name that is no name is not looked for', async () => {
    served(async () => new Response('Not found', { status: 404 }));
    open('Constructor!');
    expect(await screen.findByRole('heading', { name: 'There is no such example' })).toBeVisible();
    expect(fetch).not.toHaveBeenCalled();
  });
});
