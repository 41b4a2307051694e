import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';
import { aTab, freshProfile, savedTitles } from './harness.ts';

beforeEach(freshProfile);

describe('saving', () => {
  it('keeps what was written for the next visit', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'Nursing or teaching');
    expect(await tab.save.flush()).toBe(true);
    expect(await savedTitles()).toEqual({ one: 'Nursing or teaching' });
  });

  it('says saved only after the strict write, and within half a second of the last key', async () => {
    const tab = await aTab('a');
    const timers = vi.spyOn(globalThis, 'setTimeout');
    tab.retitle('one', 'N');
    expect(tab.heard).toEqual(['saving']);
    await waitFor(() => expect(tab.heard).toEqual(['saving', 'saved']));
    // What it waits for of itself: a busy machine may add to it.
    const waits = timers.mock.calls.map(([, ms = 0]) => ms);
    timers.mockRestore();
    expect(waits.length).toBeGreaterThan(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(500);
  });

  it('lets the key show first, and knows of it all the same', async () => {
    const due: (() => void)[] = [];
    const tab = await aTab('a', undefined, (run) => due.push(run));
    const opened = vi.spyOn(tab.db, 'transaction');
    tab.retitle('one', 'N');
    tab.retitle('one', 'Nu');
    expect(opened).not.toHaveBeenCalled();
    expect(due).toHaveLength(1);
    expect(tab.save.unconfirmed().map(({ record }) => record)).toMatchObject([{ title: 'Nu' }]);
    // The page is left before the frame comes.
    expect(await tab.save.flush()).toBe(true);
    due[0]?.();
    expect(await savedTitles()).toEqual({ one: 'Nu' });
  });

  it('uses a strict write at least every 250 ms while somebody types on', async () => {
    const tab = await aTab('a');
    const opened = vi.spyOn(tab.db, 'transaction');
    for (let key = 0; key < 20; key++) {
      tab.retitle('one', `key ${key}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    const kinds = opened.mock.calls.map((call) => call[2]?.durability);
    expect(kinds.filter((kind) => kind === 'strict').length).toBeGreaterThanOrEqual(3);
    expect(kinds.filter((kind) => kind === 'relaxed').length).toBeGreaterThanOrEqual(10);
  });

  it('has handed every key to the database when the tab closes in the middle of a write', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'first');
    tab.retitle('one', 'second');
    // The page is hidden: nothing is awaited any more, the tab is gone.
    void tab.save.flush();
    tab.save.stop();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await savedTitles()).toEqual({ one: 'second' });
  });

  it('deletes with a snapshot, so that a deletion by mistake can be mended', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'gone soon');
    await tab.save.flush();
    tab.change((library) => ({ ...library, reflections: {} }));
    await tab.save.flush();
    expect(await savedTitles()).toEqual({});
    const [snapshot] = await tab.db.getAll('snapshots');
    expect(snapshot?.reason).toBe('delete');
    expect(snapshot?.rows[0]?.record).toMatchObject({ title: 'gone soon' });
  });

  it('keeps a ring of twenty snapshots', async () => {
    const tab = await aTab('a');
    for (let round = 0; round < 25; round++) {
      tab.retitle('one', `round ${round}`);
      await tab.save.flush();
      tab.change((library) => ({ ...library, reflections: {} }));
      await tab.save.flush();
    }
    const snapshots = await tab.db.getAll('snapshots');
    expect(snapshots).toHaveLength(20);
    expect(snapshots.at(-1)?.rows[0]?.record).toMatchObject({ title: 'round 24' });
  });
});

describe('no room left', () => {
  it('says full within a second, loses nothing earlier, and saves as soon as there is room', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'before');
    await tab.save.flush();
    let isFull = true;
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...given
    ) {
      // Chromium's own message is empty.
      if (isFull) throw new DOMException('', 'QuotaExceededError');
      return put.apply(this, given);
    });
    try {
      tab.retitle('one', 'after');
      await waitFor(() => expect(tab.heard.at(-1)).toBe('full'));
      expect(await tab.save.flush()).toBe(false);
      const kept = await tab.db.get('records', 'reflection/one');
      expect(kept?.record).toMatchObject({ title: 'before' });
      isFull = false;
      await waitFor(() => expect(tab.heard.at(-1)).toBe('saved'));
    } finally {
      spy.mockRestore();
    }
    expect(await savedTitles()).toEqual({ one: 'after' });
  });
});

describe('a database that refuses every write', () => {
  it('is tried again later each time, at least every minute or so, as long as the page is open', async () => {
    const tab = await aTab('a');
    const times: number[] = [];
    const spy = vi.spyOn(tab.db, 'transaction').mockImplementation(() => {
      times.push(Date.now());
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    try {
      tab.retitle('one', 'only here');
      await vi.advanceTimersByTimeAsync(10 * 60_000);
      const pauses = times.slice(1).map((time, at) => Math.round((time - (times[at] ?? 0)) / 1000));
      expect(pauses.slice(0, 6)).toEqual([2, 4, 8, 16, 32, 64]);
      expect(new Set(pauses.slice(6))).toEqual(new Set([64]));
      // The next change asks at once.
      const before = times.length;
      tab.retitle('one', 'typed on');
      expect(times).toHaveLength(before + 1);
    } finally {
      tab.save.stop();
      vi.useRealTimers();
      spy.mockRestore();
    }
  });
});

describe('a database closed by the browser', () => {
  it('is opened again, and what waited is saved', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'before the page slept');
    await tab.save.flush();
    tab.db.close();
    tab.retitle('one', 'after it woke');
    await waitFor(() => expect(tab.heard.at(-1)).toBe('unknown'));
    await waitFor(() => expect(tab.heard.at(-1)).toBe('saved'));
    expect(await savedTitles()).toEqual({ one: 'after it woke' });
  });
});

describe('two tabs', () => {
  it('keeps both versions when both changed the same reflection, and writes on into its own', async () => {
    const first = await aTab('a');
    first.retitle('one', 'start');
    await first.save.flush();
    const second = await aTab('b');
    first.retitle('one', 'from the first tab');
    await first.save.flush();
    second.retitle('one', 'from the second tab');
    await second.save.flush();
    second.retitle('one', 'more from the second tab');
    await second.save.flush();
    expect(second.heard.at(-1)).toBe('conflict');
    expect(await savedTitles()).toEqual({
      one: 'from the first tab',
      bnew0: 'more from the second tab (other)',
    });
  });

  it('keeps what is written here when the other tab deleted it', async () => {
    const first = await aTab('a');
    first.retitle('one', 'start');
    await first.save.flush();
    const second = await aTab('b');
    first.change((library) => ({ ...library, reflections: {} }));
    await first.save.flush();
    second.retitle('one', 'still writing');
    await second.save.flush();
    expect(await savedTitles()).toEqual({ bnew0: 'still writing (other)' });
  });

  it('does not delete what another tab has changed since', async () => {
    const first = await aTab('a');
    first.retitle('one', 'start');
    await first.save.flush();
    const second = await aTab('b');
    first.retitle('one', 'changed');
    await first.save.flush();
    second.change((library) => ({ ...library, reflections: {} }));
    await second.save.flush();
    expect(await savedTitles()).toEqual({ one: 'changed' });
  });

  it('never writes what came from another tab back into the database', async () => {
    const first = await aTab('a');
    first.retitle('one', 'start');
    await first.save.flush();
    const second = await aTab('b');
    const spy = vi.spyOn(second.db, 'transaction');
    const fresh = { ...first.library().reflections.one, title: 'news', revision: 7 } as never;
    second.save.adopt(fresh, 'reflection/one');
    second.change((library) => ({ ...library, reflections: { one: fresh } }));
    await second.save.flush();
    expect(spy).not.toHaveBeenCalled();
  });

  it('does not write the step that was opened while only reading along', async () => {
    const first = await aTab('a');
    first.retitle('one', 'start');
    await first.save.flush();
    const reading = await aTab('b', () => true);
    reading.change((library) => {
      const one = library.reflections.one;
      if (!one) throw new Error('It was not read.');
      return { ...library, reflections: { one: { ...one, lastStep: 'skills', revision: one.revision + 1 } } };
    });
    await reading.save.flush();
    const row = await reading.db.get('records', 'reflection/one');
    expect(row?.record).toMatchObject({ lastStep: null });
  });

  it('stops writing when a newer version has taken over the database', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'old tab');
    await tab.save.flush();
    await tab.db.put('meta', LIBRARY_VERSION + 1, 'version');
    tab.retitle('one', 'too late');
    expect(await tab.save.flush()).toBe(false);
    expect(tab.heard.at(-1)).toBe('newer');
    const row = await tab.db.get('records', 'reflection/one');
    expect(row?.record).toMatchObject({ title: 'old tab' });
  });
});
