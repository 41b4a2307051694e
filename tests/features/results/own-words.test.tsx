import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Edit, Reflection } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openResult } from './open-result.tsx';

/* Words of one's own over a phrase: of the statement, the interview answer and the line for a CV. */

const KEY = 'statement:serve/who';
const statement = () => within(screen.getByRole('region', { name: 'Your aspiration' }));
const words = () => document.querySelector('.statement .traced-words');
const field = () => statement().getByRole('textbox', { name: /^Your own words instead of/ });
const press = (name: string) => userEvent.click(statement().getByRole('button', { name }));
const edited = (edits: Record<string, Edit>): Reflection => ({ ...quickPerson().done(), edits });
/** The first stretch of our own words in the statement, as it can be pressed. */
const frame = () => {
  const made = synthesize(quickPerson().done(), questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
  const found = made.statement?.find(({ sources, text }) => sources.length === 0 && /\w/.test(text));
  if (!found) throw new Error('The statement has no words of ours.');
  return found as Editable;
};

async function openEditor(phrase = 'new parents') {
  await userEvent.click(statement().getByRole('link', { name: phrase }));
  await press('Rewrite this part');
}

describe('a phrase', () => {
  it('is written differently in place, beside the answer it came from', async () => {
    const { reflection } = openResult(quickPerson().done());
    const { answers } = reflection();
    await openEditor();
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('new parents');
    await userEvent.clear(field());
    await userEvent.type(field(), 'young families{Enter}');
    expect(reflection().edits).toEqual({
      [KEY]: { text: 'young families', over: 'new parents', language: 'en' },
    });
    expect(reflection().answers).toBe(answers);
    expect(words()).toHaveTextContent('young families');
    await waitFor(() => expect(statement().getByRole('link', { name: 'young families' })).toHaveFocus());
    expect(statement().getByText('In your own words.')).toBeVisible();
    expect(statement().getByText('new parents')).toBeVisible();
  });

  it('keeps what was typed when another page is opened in the middle', async () => {
    const { reflection } = openResult(quickPerson().done());
    await openEditor();
    await userEvent.clear(field());
    await userEvent.type(field(), 'young families');
    expect(reflection().edits).toEqual({});
    act(() => {
      window.location.hash = '#/elsewhere';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(await screen.findByText('elsewhere')).toBeVisible();
    expect(reflection().edits).toEqual({
      [KEY]: { text: 'young families', over: 'new parents', language: 'en' },
    });
  });

  it('stays as it was when the editor is left', async () => {
    const { reflection } = openResult(quickPerson().done());
    await openEditor();
    await userEvent.type(field(), ' and more{Escape}');
    expect(reflection().edits).toEqual({});
    await waitFor(() => expect(statement().getByRole('link', { name: 'new parents' })).toHaveFocus());
    await press('Rewrite this part');
    expect(field()).toHaveValue('new parents');
    await userEvent.type(field(), ' and more');
    await press('Cancel');
    expect(reflection().edits).toEqual({});
  });

  it('keeps what was typed when another phrase is pressed before Save', async () => {
    const { reflection } = openResult(quickPerson().done());
    await openEditor();
    await userEvent.clear(field());
    await userEvent.type(field(), 'young families');
    await userEvent.click(statement().getByRole('link', { name: 'a family support worker' }));
    expect(reflection().edits[KEY]?.text).toBe('young families');
    expect(screen.queryByRole('textbox', { name: /^Your own words/ })).not.toBeInTheDocument();
  });

  it('is not left empty: the page says what to do instead', async () => {
    const { reflection } = openResult(quickPerson().done());
    await openEditor();
    await userEvent.clear(field());
    await userEvent.type(field(), ' . {Enter}');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription('Write something, or cancel to leave it as it is.');
    expect(reflection().edits).toEqual({});
    await userEvent.type(field(), 'x');
    expect(field()).not.toBeInvalid();
  });

  it('takes what fits, whole, or nothing of it', async () => {
    const { reflection } = openResult(quickPerson().done());
    await openEditor();
    await userEvent.paste('x'.repeat(LIMITS.edit));
    expect(field()).toHaveValue('new parents');
    expect(statement().getByText(/^That did not fit, so nothing was added or cut/)).toBeVisible();
    expect(reflection().edits).toEqual({});
  });

  it('goes back to the answers’ words with one press', async () => {
    const { reflection } = openResult(
      edited({ [KEY]: { text: 'young families', over: 'new parents', language: 'en' } }),
    );
    await userEvent.click(statement().getByRole('link', { name: 'young families' }));
    await press('Back to my answers’ words');
    expect(reflection().edits).toEqual({});
    expect(words()).toHaveTextContent('new parents');
    await waitFor(() => expect(statement().getByRole('link', { name: 'new parents' })).toHaveFocus());
  });

  it('offers the way back in the editor too, and names it where the words were taken out', async () => {
    const { reflection } = openResult(
      edited({ [KEY]: { text: 'young families', over: 'new parents', language: 'en' } }),
    );
    await openEditor('young families');
    await userEvent.clear(field());
    await press('Save');
    expect(field()).toHaveAccessibleDescription('Write something, or choose “Back to my answers’ words”.');
    await press('Back to my answers’ words');
    expect(reflection().edits).toEqual({});
  });

  it('says when the answer behind it has changed, until it is saved again', async () => {
    const { reflection } = openResult(
      edited({ [KEY]: { text: 'young families', over: 'old friends', language: 'en' } }),
    );
    act(() => statement().getByRole('link', { name: 'young families' }).focus());
    expect(
      statement().getByText(
        /^In your own words\. Your answer has changed since you wrote this: it would now say “new parents”\.$/,
      ),
    ).toBeVisible();
    await press('Rewrite this part');
    await press('Save');
    expect(reflection().edits[KEY]).toEqual({ text: 'young families', over: 'new parents', language: 'en' });
    expect(await statement().findByText('In your own words.')).toBeVisible();
  });
});

describe('words of ours', () => {
  it('are plain until one asks to change the words, and can be pressed then', async () => {
    const { reflection } = openResult(quickPerson().done());
    const { key, text } = frame();
    const ours = text.trim();
    expect(statement().queryByRole('button', { name: new RegExp(`^${ours}`) })).not.toBeInTheDocument();
    const toggle = statement().getByRole('button', { name: 'Rewrite parts of your aspiration' });
    expect(toggle).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(toggle);
    expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(
      statement().getAllByRole('button', {
        name: new RegExp(`^${ours}, part \\d+ of \\d+$`),
      })[0] as HTMLElement,
    );
    await userEvent.clear(field());
    await userEvent.type(field(), 'What I dream of is to');
    await press('Save');
    expect(reflection().edits).toEqual({
      [key]: { text: 'What I dream of is to', over: text, language: 'en' },
    });
    await waitFor(() =>
      expect(statement().getByRole('button', { name: 'What I dream of is to' })).toHaveFocus(),
    );
  });

  it('can be had back after that, from the keyboard and without the toggle', async () => {
    const { key, text } = frame();
    const { reflection } = openResult(
      edited({ [key]: { text: 'What I dream of is to', over: text, language: 'en' } }),
    );
    act(() => statement().getByRole('button', { name: 'What I dream of is to' }).focus());
    await userEvent.keyboard(' ');
    await waitFor(() => expect(statement().getByRole('button', { name: 'Rewrite this part' })).toHaveFocus());
    await press('Back to the words of before');
    expect(reflection().edits).toEqual({});
    // Plain words hold no focus: the toggle takes it.
    await waitFor(() => expect(statement().getByRole('button', { name: /^Rewrite parts/ })).toHaveFocus());
  });
});

it('what was written for a phrase that is not there now is kept in sight, and can be let go', async () => {
  const gone = {
    'statement:hidden-talent/talent': { text: 'my maps', over: 'drawing maps', language: 'en' },
  };
  const { reflection } = openResult(edited(gone));
  await userEvent.click(statement().getByText('Something you wrote is not used for now'));
  expect(statement().getByText('“my maps”, instead of “drawing maps”.')).toBeVisible();
  await press('Let it go: my maps');
  expect(reflection().edits).toEqual({});
  expect(statement().queryByText(/you wrote rests for now/)).not.toBeInTheDocument();
});

describe('the interview answer and the line for a CV', () => {
  it.each([
    [
      'When somebody asks: what are your career aspirations?',
      'the interview answer',
      'new parents',
      'interview:serve/who',
    ],
    ['One line for your CV', 'the CV line', 'six years', 'cv:years/years'],
  ])('“%s” can be put into own words as well', async (region, name, phrase, key) => {
    const { reflection } = openResult(quickPerson().done());
    const section = within(screen.getByRole('region', { name: region }));
    await userEvent.click(section.getByRole('button', { name: `Rewrite parts of ${name}` }));
    // The closing question may name them once more: the first is the one that the answer is told by.
    await userEvent.click(section.getAllByRole('button', { name: phrase })[0] as HTMLElement);
    const box = section.getByRole('textbox', { name: `Your own words instead of “${phrase}”` });
    await userEvent.clear(box);
    await userEvent.type(box, 'young families{Enter}');
    expect(reflection().edits).toEqual({
      [key]: { text: 'young families', over: phrase, language: 'en' },
    });
    expect(words()).toHaveTextContent('new parents');
  });
});

it('nothing can be rewritten while another tab edits, and what was written still says so', () => {
  const page = openResult(edited({ [KEY]: { text: 'young families', over: 'new parents', language: 'en' } }));
  act(() => page.activity.getState().setSave({ kind: 'read-only' }));
  expect(screen.queryByRole('button', { name: /^Rewrite parts/ })).not.toBeInTheDocument();
  act(() => statement().getByRole('link', { name: 'young families' }).focus());
  expect(statement().getByText('In your own words.')).toBeVisible();
  expect(statement().queryByRole('button', { name: /Rewrite|Save|Back to/ })).not.toBeInTheDocument();
});
