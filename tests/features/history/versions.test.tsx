import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';
import { openHistory } from './open-history.tsx';

const now = () => quickPerson().done();
const earlier = () => quickPerson().serving('help', 'older people').done();
const aVersion = (id: string, reflection: Reflection, change: Partial<Version> = {}): Version => ({
  id,
  reflectionId: 'test',
  name: 'Before the move',
  cause: 'by-hand',
  reason: 'life-changed',
  keptAt: '2026-10-01T09:30:00Z',
  reflection,
  revision: 0,
  ...change,
});
const line = () => within(screen.getByRole('region', { name: 'How it came to be' }));
const compare = () => within(screen.getByRole('region', { name: 'Two side by side' }));
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const name = () => screen.getByRole('textbox', { name: /^A name for it/ });

describe('keeping a version', () => {
  it('keeps the reflection as it stands, with a name and a reason, and says so', async () => {
    const page = openHistory(now(), { at: 'versions' });
    expect(screen.getByText(/^No version is kept yet/)).toBeVisible();
    await userEvent.type(name(), '  Before I asked for fewer hours ');
    await userEvent.click(screen.getByRole('radio', { name: 'I learned something' }));
    await press('Keep this version');
    expect(page.versions()).toMatchObject([
      { name: 'Before I asked for fewer hours', cause: 'by-hand', reason: 'learned' },
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('“Before I asked for fewer hours” is kept.');
    expect(name()).toHaveValue('');
    const [, version] = line().getAllByRole('listitem');
    expect(version).toHaveTextContent('Kept by you · Why: I learned something');
    expect(version).toHaveTextContent(
      'I want to become a family support worker so that I can help new parents.',
    );
  });

  it('shows the words of the road that is followed, also when it changes meanwhile', () => {
    const page = openHistory(now(), { at: 'versions' });
    const [today] = line().getAllByRole('listitem');
    const before = today?.textContent;
    act(() =>
      page.library
        .getState()
        .revise('test', (was) => ({ ...was, direction: { road: 'stretch', added: [] } })),
    );
    expect(line().getAllByRole('listitem')[0]?.textContent).not.toBe(before);
  });

  it('needs neither a name nor a reason: the date names it', async () => {
    const page = openHistory(now(), { at: 'versions' });
    await press('Keep this version');
    expect(page.versions()).toMatchObject([{ name: '', reason: null }]);
    expect(line().getByRole('heading', { name: 'Version of 22 November 2026' })).toBeVisible();
  });

  it('refuses a name of ten thousand characters whole', async () => {
    openHistory(now(), { at: 'versions' });
    await userEvent.click(name());
    await userEvent.paste('x'.repeat(10_000));
    expect(name()).toHaveValue('');
    expect(screen.getByRole('alert')).toHaveTextContent(/^That did not fit, so nothing was added or cut/);
    await userEvent.paste('y'.repeat(LIMITS.name));
    expect(name()).toHaveValue('y'.repeat(LIMITS.name));
  });
});

describe('the line of versions', () => {
  it('shows the newest first, each with what it was kept for', () => {
    openHistory(now(), {
      at: 'versions',
      versions: [
        aVersion('old', earlier()),
        aVersion('auto', earlier(), {
          name: 'Before a saved copy replaced it',
          cause: 'before-import',
          reason: null,
          keptAt: '2026-11-01T09:30:00Z',
        }),
        aVersion('thin', aReflection().done(), { name: '', keptAt: '2026-01-01T09:30:00Z' }),
        aVersion('foreign', earlier(), { reflectionId: 'someone-else', name: 'Not ours' }),
      ],
    });
    const names = line()
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent);
    expect(names).toEqual([
      'Now',
      'Before a saved copy replaced it',
      'Before the move',
      'Version of 1 January 2026',
    ]);
    expect(line().getByText(/Kept by itself, before a saved copy was opened$/)).toBeVisible();
    expect(line().getByText('There were too few answers for an aspiration then.')).toBeVisible();
  });

  it('lets a version be renamed, also to nothing', async () => {
    const page = openHistory(now(), { at: 'versions', versions: [aVersion('v', earlier())] });
    await press('Rename: Before the move');
    const dialog = within(screen.getByRole('dialog', { name: 'Name this version' }));
    await userEvent.clear(dialog.getByRole('textbox', { name: 'Name' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Save the name' }));
    expect(page.versions()).toMatchObject([{ name: '', revision: 1 }]);
    expect(line().getByRole('heading', { name: 'Version of 1 October 2026' })).toBeVisible();
  });

  it('asks before it removes one', async () => {
    const page = openHistory(now(), { at: 'versions', versions: [aVersion('v', earlier())] });
    await press('Remove: Before the move');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(page.versions()).toHaveLength(1);
    await press('Remove: Before the move');
    await press('Remove it');
    expect(page.versions()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('“Before the move” is removed.');
    expect(screen.getByRole('heading', { name: 'How it came to be' })).toHaveFocus();
  });

  it('does not stumble over a moment that no calendar has', () => {
    const broken = aVersion('v', earlier(), { name: '', keptAt: '2026-13-45T09:30:00Z' });
    openHistory(now(), { at: 'versions', versions: [broken] });
    expect(line().getByRole('heading', { name: 'A version without a date' })).toBeVisible();
  });
});

describe('going back', () => {
  it('keeps the present as a version, says so, and can be undone', async () => {
    const page = openHistory(now(), { at: 'versions', versions: [aVersion('v', earlier())] });
    const present = page.reflection().answers;
    await press('Go back to this: Before the move');
    expect(page.reflection().answers).toEqual(earlier().answers);
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent(
      'Your reflection is as it was in “Before the move”. What stood here before is kept as “Before going back to ‘Before the move’”.',
    );
    expect(status).toHaveFocus();
    expect(
      page
        .versions()
        .map(({ cause }) => cause)
        .sort(),
    ).toEqual(['before-restore', 'by-hand']);
    await press('Undo');
    expect(page.reflection().answers).toEqual(present);
    expect(status).toHaveTextContent('Taken back. Your reflection is as it was before.');
  });
});

describe('two side by side', () => {
  it('marks the words that changed, in words too, and shows the answer behind them', async () => {
    openHistory(now(), { at: 'versions', versions: [aVersion('v', earlier())] });
    const gone = [...document.querySelectorAll('del')].map((each) => each.textContent).join(' ');
    const fresh = [...document.querySelectorAll('ins')].map((each) => each.textContent).join(' ');
    expect(gone).toMatch(/\[gone: [^\]]*older people\]/);
    expect(fresh).toMatch(/\[new: [^\]]*new parents\]/);
    expect(compare().getByText(/^\d+ words are gone, \d+ are new\./)).toBeVisible();
    const life = compare().getByRole('heading', { name: 'People' }).closest('div') as HTMLElement;
    expect(within(life).getByText(/older people/)).toBeVisible();
    expect(within(life).getByText(/new parents/)).toBeVisible();
    // Compared by hand the other way round, the marks turn round.
    await userEvent.selectOptions(compare().getByRole('combobox', { name: 'First' }), 'Now');
    expect(compare().getByText(/^Choose two different ones/)).toBeVisible();
    await userEvent.selectOptions(compare().getByRole('combobox', { name: 'Second' }), 'v');
    const marked = [...document.querySelectorAll('ins')].map((each) => each.textContent).join(' ');
    expect(marked).toContain('older people');
  });

  it('says when nothing differs', () => {
    openHistory(now(), { at: 'versions', versions: [aVersion('v', now())] });
    expect(compare().getByText(/^Nothing differs between these two/)).toBeVisible();
  });

  it('compares with now on one press', async () => {
    openHistory(now(), {
      at: 'versions',
      versions: [
        aVersion('v', earlier()),
        aVersion('w', now(), { name: 'Later', keptAt: '2026-11-01T09:30:00Z' }),
      ],
    });
    await press('Compare with now: Before the move');
    expect(compare().getByRole('combobox', { name: 'First' })).toHaveValue('v');
    expect(screen.getByRole('heading', { name: 'Two side by side' })).toHaveFocus();
  });

  it('shows answers to questions that are no longer asked, and folds a very long one', () => {
    const old = earlier();
    const asked = {
      ...(old.answers.serve as NonNullable<typeof old.answers.serve>),
      asked: 'A question of old',
    };
    const long = {
      ...asked,
      asked: 'A long one',
      value: { kind: 'starter' as const, parts: { a: 'word '.repeat(2000) } },
    };
    const retired = { ...old, answers: { ...old.answers, 'retired-one': asked, 'retired-two': long } };
    openHistory(now(), { at: 'versions', versions: [aVersion('v', retired)] });
    const group = compare()
      .getByRole('heading', { name: 'Questions that are no longer asked' })
      .closest('div') as HTMLElement;
    expect(within(group).getByText('A question of old')).toBeVisible();
    expect(within(group).getByText(/older people/)).toBeVisible();
    expect(within(group).getByText('Show all of it')).toBeVisible();
  });
});

it('can be read and compared while another tab edits, and changes nothing', () => {
  const page = openHistory(now(), { at: 'versions', versions: [aVersion('v', earlier())] });
  act(() => page.activity.getState().setSave({ kind: 'read-only' }));
  expect(name()).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Keep this version' })).toBeDisabled();
  expect(screen.queryByRole('button', { name: /^(Go back|Rename|Remove)/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^Compare with now/ })).toBeEnabled();
  expect(compare().getByRole('combobox', { name: 'First' })).toBeEnabled();
});
