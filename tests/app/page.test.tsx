import { readFileSync } from 'node:fs';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import type { Answer } from '#src/domain/model/answer.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { MOMENT, openPage } from './harness.tsx';

const aReflection = (id: string, change: Partial<Reflection> = {}): Reflection => ({
  ...emptyReflection({ language: 'en', id, now: MOMENT }),
  title: `Title of ${id}`,
  ...change,
});
const anAnswer = (text: string): Answer => ({
  value: { kind: 'starter', parts: { one: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'What happened?',
});
const aLibrary = (...reflections: Reflection[]) => ({
  ...emptyLibrary(),
  reflections: Object.fromEntries(reflections.map((each) => [each.id, each])),
});
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('addresses', () => {
  it('says kindly that an address leads nowhere, with a way on', async () => {
    openPage('/no/such/page/here');
    expect(await heading('There is no page at this address')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the start' })).toHaveAttribute('href', '#/');
  });

  it('says that a reflection is not on this device', async () => {
    openPage('/r/unknown/skills');
    expect(await heading('There is no reflection with this address on this device')).toBeVisible();
  });

  it('does not take any word for a step', async () => {
    openPage('/r/a/hobbies', { library: aLibrary(aReflection('a')) });
    expect(await heading('There is no page at this address')).toBeVisible();
  });

  it('opens the reflection for editing in this tab, and lets it go on leaving', async () => {
    const letGo = vi.fn();
    const openRecord = vi.fn(() => letGo);
    openPage('/r/a/aspiration', { library: aLibrary(aReflection('a')), app: { openRecord } });
    await waitFor(() => expect(openRecord).toHaveBeenCalledWith('a'));
    act(() => {
      location.hash = '/privacy';
    });
    await heading('Privacy');
    await waitFor(() => expect(letGo).toHaveBeenCalled());
  });
});

describe('the first screen', () => {
  it('begins at the chosen length', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/');
    expect(screen.getByRole('radio', { name: /Standard/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /Quick/ }));
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(Object.values(library.getState().library.reflections)).toMatchObject([{ level: 'quick' }]);
    expect(location.hash).toMatch(/^#\/r\/new0\/now$/);
  });

  it('does not pile up reflections that were never answered', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/', { library: aLibrary(aReflection('a', { title: '' })) });
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    expect(Object.keys(library.getState().library.reflections)).toEqual(['a']);
  });

  it('lets one carry on at the step that was open last', async () => {
    const user = userEvent.setup();
    openPage('/', { library: aLibrary(aReflection('a', { lastStep: 'social' })) });
    await user.click(await screen.findByRole('link', { name: 'Carry on with Title of a' }));
    expect(location.hash).toBe('#/r/a/social');
  });

  it('shows fifty reflections at once, and more when asked', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 52 }, (_, at) => aReflection(`r${at}`));
    openPage('/', { library: aLibrary(...many) });
    // By their words: so many names of links and buttons take seconds to work out.
    const shown = () => screen.getAllByText('Carry on').length;
    await screen.findByText('Your reflections');
    expect(shown()).toBe(50);
    await user.click(screen.getByText('Show 2 more'));
    expect(shown()).toBe(52);
    expect(screen.queryByText(/^Show \d/)).toBeNull();
  });

  it.each(['check', 'aspiration', 'plan', 'interview', 'review'])('lets one carry on at %s', async (page) => {
    const { library } = openPage(`/r/a/${page}`, { library: aLibrary(aReflection('a')) });
    await waitFor(() => expect(library.getState().library.reflections.a?.lastStep).toBe(page));
    act(() => {
      location.hash = '/';
    });
    await userEvent.click(await screen.findByRole('link', { name: 'Carry on with Title of a' }));
    expect(location.hash).toBe(`#/r/a/${page}`);
  });

  it('deletes only after a question that offers a copy, and can put it back', async () => {
    const user = userEvent.setup();
    const saveCopy = vi.fn(async () => ({ name: 'waymark-2026-11-22.json', reflections: 1 }));
    const { library } = openPage('/', { library: aLibrary(aReflection('a')), app: { saveCopy } });
    await user.click(await screen.findByRole('button', { name: 'Delete Title of a' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save a copy first' }));
    expect(saveCopy).toHaveBeenCalledWith(['a'], undefined);
    expect(
      await dialog.findByText(/Saved: all answers, as the file “waymark-2026-11-22.json”/),
    ).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Delete it' }));
    expect(library.getState().library.reflections).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    expect(Object.keys(library.getState().library.reflections)).toEqual(['a']);
  });

  it('deletes one for good after asking again, and shows what went', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/', { library: aLibrary(aReflection('a')) });
    await user.click(await screen.findByRole('button', { name: 'Delete Title of a' }));
    await user.click(screen.getByRole('button', { name: 'Delete for good' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Delete this reflection for good?' }));
    expect(library.getState().library.reflections).toHaveProperty('a');
    await user.click(dialog.getByRole('button', { name: 'Yes, delete for good' }));
    const receipt = await screen.findByRole('region', { name: 'Deleted for good' });
    expect(receipt).toHaveTextContent('1 reflection');
    expect(receipt).not.toHaveTextContent('Title of a');
    expect(library.getState().library.reflections).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Close the receipt' }));
    expect(screen.queryByRole('region', { name: 'Deleted for good' })).toBeNull();
  });

  it('shows what went when everything is deleted', async () => {
    const user = userEvent.setup();
    const eraseAll = async () =>
      receiptOf({ kind: 'everything' as const }, MOMENT, { reflections: 2, mirror: 2 });
    openPage('/privacy', { app: { eraseAll } });
    await user.click(await screen.findByRole('button', { name: 'Delete everything' }));
    await user.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    const receipt = await screen.findByRole('region', { name: 'Deleted for good' });
    expect(receipt).toHaveTextContent('2 reflections');
    expect(receipt).toHaveTextContent('2 second copies');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Everything is deleted');
  });

  it('gives a reflection a name', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/', { library: aLibrary(aReflection('a')) });
    await user.click(await screen.findByRole('button', { name: 'Rename Title of a' }));
    await user.clear(await screen.findByRole('textbox', { name: /^Name/ }));
    await user.type(screen.getByRole('textbox', { name: /^Name/ }), 'After the move');
    await user.click(screen.getByRole('button', { name: 'Save the name' }));
    expect(library.getState().library.reflections.a?.title).toBe('After the move');
  });
});

describe('opening a saved copy', () => {
  const fileOf = (...reflections: Reflection[]) =>
    new File(
      [
        JSON.stringify({
          format: COPY_FORMAT,
          version: LIBRARY_VERSION,
          savedAt: MOMENT,
          reflections,
          clients: [],
        }),
      ],
      'waymark.json',
    );
  const input = () => document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;

  /** Waits in one act for what is loaded on use: React loses the second render of what suspends in an act of its own. */
  const upload = (...[user, field, file]: [ReturnType<typeof userEvent.setup>, HTMLInputElement, File]) =>
    act(() => user.upload(field, file));

  it('shows what is inside before anything changes', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/');
    await upload(user, input(), fileOf(aReflection('a'), aReflection('b')));
    // The dialog opens once it is there: its text may stand a moment before.
    await waitFor(() => expect(screen.getByText('2 reflections will be added.')).toBeVisible());
    expect(library.getState().library.reflections).toEqual({});
    await user.click(screen.getByRole('button', { name: 'Add to this device' }));
    expect(Object.keys(library.getState().library.reflections)).toEqual(['a', 'b']);
    expect(await screen.findByText('2 reflections added from the copy.')).toBeVisible();
  });

  it('says of each reflection what it is called, how much was answered, and whether it is here', async () => {
    const user = userEvent.setup();
    openPage('/', { library: aLibrary(aReflection('a'), aReflection('b')) });
    const file = fileOf(aReflection('a'), aReflection('b', { title: 'Other' }), aReflection('c'));
    await upload(user, input(), file);
    const list = await screen.findByRole('list', { name: 'Reflections in this copy' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Title of a0 answers, changed on 22 November 2026Here already, word for word',
      'Other0 answers, changed on 22 November 2026Here with other content',
      'Title of c0 answers, changed on 22 November 2026New here',
    ]);
  });

  it('joins two states answer by answer, as the person chooses, and takes it back', async () => {
    const user = userEvent.setup();
    const mine = aReflection('a', { answers: { name: anAnswer('Mine'), only: anAnswer('Only here') } });
    const { library } = openPage('/', { library: aLibrary(mine) });
    const theirs = aReflection('a', { answers: { name: anAnswer('Theirs'), more: anAnswer('Only there') } });
    await upload(user, input(), fileOf(theirs));
    expect(await screen.findByRole('radio', { name: /Join both/ })).toBeChecked();
    const choice = await screen.findByRole('group', { name: 'What happened?' });
    await user.click(within(choice).getByRole('radio', { name: /^Here/ }));
    await user.click(screen.getByRole('button', { name: 'Add to this device' }));
    const answers = () => library.getState().library.reflections.a?.answers;
    expect(answers()).toEqual({
      name: anAnswer('Mine'),
      only: anAnswer('Only here'),
      more: anAnswer('Only there'),
    });
    const versions = () => Object.values(library.getState().library.versions);
    expect(versions().map(({ name, reflection }) => [name, reflection.answers])).toEqual([
      ['Before a saved copy was added', mine.answers],
      ['As it was in the saved copy', theirs.answers],
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Taken back: everything is as it was before.')).toBeVisible();
    expect(answers()).toEqual(mine.answers);
    expect(versions()).toEqual([]);
  });

  it('shows the choices of many reflections twenty at once, and joins all of them', async () => {
    const user = userEvent.setup();
    const all = (words: string, updatedAt: string) =>
      Array.from({ length: 23 }, (_, at) =>
        aReflection(`a${at}`, { answers: { name: anAnswer(words) }, updatedAt }),
      );
    const { library } = openPage('/', { library: aLibrary(...all('Mine', '2026-11-20T10:00:00Z')) });
    await upload(user, input(), fileOf(...all('Theirs', '2026-11-21T10:00:00Z')));
    const choices = () => screen.getAllByRole('group', { name: 'What happened?' });
    const more = await screen.findByRole('button', { name: 'Show 3 more' });
    expect(choices()).toHaveLength(20);
    await user.click(more);
    expect(choices()).toHaveLength(23);
    expect(more).not.toBeInTheDocument();
    await user.click(within(choices()[22] as HTMLElement).getByRole('radio', { name: /^Here/ }));
    await user.click(screen.getByRole('button', { name: 'Add to this device' }));
    await screen.findByText(/added from the copy/);
    const { reflections } = library.getState().library;
    expect(Object.values(reflections).map(({ answers }) => answers.name)).toEqual(
      Array.from({ length: 23 }, (_, at) => anAnswer(at === 22 ? 'Mine' : 'Theirs')),
    );
  });

  it('keeps both when one is here already with other content', async () => {
    const user = userEvent.setup();
    const { library } = openPage('/', { library: aLibrary(aReflection('a')) });
    await upload(user, input(), fileOf(aReflection('a', { title: 'From the copy' })));
    await user.click(await screen.findByRole('radio', { name: /Keep both/ }));
    await user.click(screen.getByRole('button', { name: 'Add to this device' }));
    expect(Object.values(library.getState().library.reflections).map(({ title }) => title)).toEqual([
      'Title of a',
      'From the copy',
    ]);
  });

  it('says why a file was not opened and what to do', async () => {
    const user = userEvent.setup({ applyAccept: false });
    openPage('/');
    await upload(
      user,
      input(),
      new File([readFileSync('tests/fixtures/pdf-attachments/none.pdf')], 'aspiration.pdf'),
    );
    expect(await screen.findByText(/There is no saved copy in this PDF/)).toBeVisible();
  });
});

describe('what the frame says', () => {
  it('tells that nothing is saved, and offers a copy', async () => {
    const user = userEvent.setup();
    const saveCopy = vi.fn(async () => ({ name: 'waymark-2026-11-22.json', reflections: 1 }));
    const { activity } = openPage('/privacy', { app: { saveCopy } });
    await heading('Privacy');
    act(() => activity.getState().setSave({ kind: 'failed', reason: 'full' }));
    expect(screen.getByText(/no room left on this device/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(saveCopy).toHaveBeenCalled();
  });

  it('lets nothing be changed while another tab has the pen', async () => {
    const { activity } = openPage('/r/a/now', { library: aLibrary(aReflection('a')) });
    await screen.findByRole('heading', { level: 1 });
    act(() => activity.getState().setSave({ kind: 'read-only' }));
    const fields = document.querySelectorAll('main input, main textarea');
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field).toBeDisabled();
    expect(screen.getByRole('button', { name: 'Edit here instead' })).toBeEnabled();
  });

  it('offers a new version and waits for the click', async () => {
    const { activity } = openPage('/privacy');
    await heading('Privacy');
    act(() => activity.getState().setUpdateReady(true));
    expect(screen.getByRole('button', { name: 'Save and use it' })).toBeVisible();
  });

  it('moves the focus to the content, not the address', async () => {
    const user = userEvent.setup();
    openPage('/privacy');
    await heading('Privacy');
    await user.click(screen.getByRole('button', { name: 'Skip to the content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(location.hash).toBe('#/privacy');
  });
});
