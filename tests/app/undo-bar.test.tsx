import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPage } from './harness.tsx';

const library = () => ({ ...emptyLibrary(), reflections: { test: quickPerson().done() } });
const button = (name: 'Undo' | 'Redo') => screen.getByRole('button', { name });
const key = (options: KeyboardEventInit) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { ctrlKey: true, ...options });
const chip = (name: string) => screen.findByRole('checkbox', { name });

async function openSkills() {
  const stores = openPage('/r/test/skills', { library: library() });
  await chip('Listening properly');
  // The buttons come a moment after the question.
  await screen.findByRole('button', { name: 'Undo' });
  const answer = () => JSON.stringify(stores.library.getState().library.reflections.test?.answers.strengths);
  return { ...stores, answer };
}

describe('undo and redo', () => {
  it('are off while there is nothing to take back, and say so when pressed all the same', async () => {
    await openSkills();
    expect(button('Undo')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Redo')).toHaveAttribute('aria-disabled', 'true');
    expect(button('Undo')).toHaveAttribute('aria-keyshortcuts', 'Control+Z Meta+Z');
    await userEvent.click(button('Undo'));
    expect(screen.getByText('There is nothing to take back.')).toBeVisible();
  });

  it('take an answer back and make it again by button, in the open form too', async () => {
    const { answer } = await openSkills();
    const before = answer();
    await userEvent.click(await chip('Listening properly'));
    expect(answer()).not.toBe(before);
    await userEvent.click(button('Undo'));
    expect(answer()).toBe(before);
    expect(await chip('Listening properly')).not.toBeChecked();
    expect(screen.getByText('Taken back.')).toBeVisible();
    expect(button('Undo')).toHaveFocus();
    await userEvent.click(button('Redo'));
    expect(await chip('Listening properly')).toBeChecked();
    expect(screen.getByText('Made again.')).toBeVisible();
  });

  it('go by key, and the focus stays with the same control of the form that starts anew', async () => {
    const { answer } = await openSkills();
    const before = answer();
    const pressed = await chip('Listening properly');
    await userEvent.click(pressed);
    key({ key: 'z' });
    expect(answer()).toBe(before);
    const anew = await chip('Listening properly');
    expect(anew).not.toBe(pressed);
    expect(anew).toHaveFocus();
    key({ key: 'Z', shiftKey: true });
    expect(answer()).not.toBe(before);
    key({ key: 'z', ctrlKey: false, metaKey: true });
    expect(answer()).toBe(before);
    key({ key: 'y' });
    expect(answer()).not.toBe(before);
    expect(await chip('Listening properly')).toHaveFocus();
  });

  it('leave the keys to the browser in a text field', async () => {
    const { answer } = await openSkills();
    await userEvent.click(await chip('Listening properly'));
    const changed = answer();
    await userEvent.click(screen.getAllByRole('button', { name: 'Add your own' })[0] as HTMLElement);
    const field = screen.getAllByRole('textbox')[0];
    if (!field) throw new Error('This step should have a text field.');
    act(() => field.focus());
    // Not prevented: the browser's own undo goes on.
    expect(key({ key: 'z' })).toBe(true);
    expect(answer()).toBe(changed);
  });

  it('leave keys alone that mean something else', async () => {
    const { answer } = await openSkills();
    await userEvent.click(await chip('Listening properly'));
    const changed = answer();
    for (const options of [
      { key: 'z', ctrlKey: false },
      { key: 'z', altKey: true },
      { key: 'x' },
      { key: 'y', shiftKey: true },
    ])
      key(options);
    expect(answer()).toBe(changed);
  });

  it('stand on the result and the check too, and on no page without a reflection', async () => {
    openPage('/r/test/aspiration', { library: library() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Your aspiration' })).toBeVisible();
    expect(button('Undo')).toBeVisible();
    act(() => {
      location.hash = '/r/test/check';
    });
    expect(await screen.findByRole('heading', { level: 1, name: /Check/ })).toBeVisible();
    expect(button('Undo')).toBeVisible();
    act(() => {
      location.hash = '/';
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument());
  });

  it('are not in a tab that only reads', async () => {
    const { activity, answer } = await openSkills();
    await userEvent.click(await chip('Listening properly'));
    const changed = answer();
    act(() => activity.getState().setSave({ kind: 'read-only' }));
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    key({ key: 'z' });
    expect(answer()).toBe(changed);
  });
});
