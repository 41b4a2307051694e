import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteCopy, readCopyNotes, watchCopies } from '#src/app/copy-notes.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { openPage } from './harness.tsx';

const reflection = { ...quickPerson().done(), id: 'a', clientId: null };
const library: Library = { ...emptyLibrary(), reflections: { a: reflection } };
const bar = () => screen.findByRole('complementary', { name: 'About your copy' });
const noBar = () => expect(screen.queryByRole('complementary', { name: 'About your copy' })).toBeNull();

beforeEach(() => localStorage.clear());

/** A page on which changes are counted, after so many of them. */
function changed(times: number, address = '/privacy') {
  const stores = openPage(address, {
    library,
    app: {
      saveCopy: async () => {
        noteCopy(stores.activity);
        return { name: 'waymark-2026-11-22.json', reflections: 1 };
      },
    },
  });
  act(() => {
    watchCopies(stores.library, stores.activity);
    // Each of another thing, so that none is a part of the one before.
    for (let at = 0; at < times; at++)
      stores.library.getState().settle('a', `t${at}`, at % 2 ? 'first' : 'second');
  });
  return stores;
}

describe('the quiet bar', () => {
  it('comes after 20 changes, and not after 19', async () => {
    const { library: store } = changed(19);
    await screen.findByRole('heading', { level: 1, name: 'Privacy' });
    noBar();
    act(() => store.getState().settle('a', 'one-more', 'both'));
    expect(await bar()).toHaveTextContent('20 changes since you began.');
  });

  it('stays away while somebody answers, and from the workspace', async () => {
    changed(20, '/r/a/now');
    await screen.findByRole('heading', { level: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    noBar();
  });

  it('saves a copy, with what is in it, where it is and who can read it', async () => {
    changed(20);
    await bar();
    await userEvent.click(screen.getByRole('button', { name: 'Save one now' }));
    expect(
      await screen.findByText(
        /Saved: all answers, as the file “waymark-2026-11-22.json” in your downloads. Whoever has the file can read it./,
      ),
    ).toBeVisible();
    // It is told for as long as somebody wants to read it, and then the bar goes.
    expect(await bar()).toHaveTextContent('20 changes since you began.');
    await userEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    noBar();
  });

  it('goes for this visit, or for good with one press', async () => {
    const { activity } = changed(20);
    await bar();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    noBar();
    expect(readCopyNotes().isOff).toBe(false);
    act(() => activity.getState().setReminder('copy'));
    await userEvent.click(await screen.findByRole('button', { name: 'Never ask' }));
    noBar();
    expect(readCopyNotes()).toMatchObject({ isOff: true, changes: 20 });
  });

  it('does not come back once it is off', async () => {
    localStorage.setItem('waymark.copies', JSON.stringify({ ...readCopyNotes(), isOff: true }));
    changed(40);
    await screen.findByRole('heading', { level: 1, name: 'Privacy' });
    noBar();
  });

  it('reads nothing into noise', () => {
    for (const noise of [
      '{',
      '[]',
      '{"changes":"many","since":7,"savedOn":null,"promise":null,"isOff":false}',
    ]) {
      localStorage.setItem('waymark.copies', noise);
      expect(readCopyNotes()).toEqual({
        changes: 0,
        since: null,
        savedOn: null,
        promise: null,
        isOff: false,
      });
    }
  });
});

describe('the promise of the browser', () => {
  const asked = async (promise: boolean) => {
    const persist = vi.fn(async () => promise);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { persist } }));
    changed(1);
    await act(async () => {
      dispatchEvent(new HashChangeEvent('hashchange'));
      await new Promise((resolve) => setTimeout(resolve));
    });
    return persist;
  };

  it('is asked for when the first answer is behind the person, and told once', async () => {
    const persist = await asked(true);
    expect(persist).toHaveBeenCalled();
    expect(await bar()).toHaveTextContent(
      'This browser has promised to keep what you write here until you delete it.',
    );
    expect(readCopyNotes().promise).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    noBar();
  });

  it('is noted where it was refused, and told with the reminder', async () => {
    await asked(false);
    noBar();
    expect(readCopyNotes().promise).toBe(false);
  });
});
