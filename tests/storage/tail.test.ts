import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { eraseAll } from '#src/storage/erase-all.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { writeTail } from '#src/storage/tail.ts';
import { aLibrary, aReflection, aTab, freshProfile, MOMENT, openedDatabase, savedTitles } from './harness.ts';

/** What localStorage does, its names as its own keys included. */
const storage = {
  getItem(this: Record<string, string>, key: string) {
    return this[key] ?? null;
  },
  setItem(this: Record<string, string>, key: string, value: string) {
    this[key] = value;
  },
  removeItem(this: Record<string, string>, key: string) {
    delete this[key];
  },
};
const titleAside = (title: string) => `${title} (other)`;
const nextVisit = () => findSaved({ tab: 'next', now: () => MOMENT, titleAside });
const tails = () => Object.keys(localStorage).filter((key) => key.startsWith('waymark.tail.'));
const change = (title: string, revision: number, base?: number) => ({
  key: 'reflection/one',
  record: aReflection('one', { title, revision }),
  base,
});

beforeEach(() => {
  freshProfile();
  vi.stubGlobal('localStorage', Object.create(storage));
  vi.stubGlobal('caches', undefined);
});

/** One title in the database, written by a tab. */
async function savedBy(tab: string, title: string): Promise<void> {
  const { save, retitle } = await aTab(tab);
  retitle('one', title);
  await save.flush();
  save.stop();
}

describe('the last words before a page went', () => {
  it('are put down at once, and are there on the next visit', async () => {
    await savedBy('a', 'as far as the dat');
    writeTail('a', LIBRARY_VERSION, [change('as far as the database had not got', 7, 0)]);
    expect(await nextVisit()).toMatchObject({ kind: 'ready' });
    expect(await savedTitles()).toEqual({ one: 'as far as the database had not got' });
    expect(tails()).toEqual([]);
  });

  it('are there even when nothing had ever been saved', async () => {
    writeTail('a', LIBRARY_VERSION, [change('the first words', 1)]);
    const found = await nextVisit();
    expect(found.kind === 'ready' && found.library.reflections.one?.title).toBe('the first words');
  });

  it('stand beside another tab’s of the same number, where the power took what they were made from', async () => {
    await savedBy('a', 'begun');
    await savedBy('b', 'written by the other');
    // Its own revision 1 went with the power; the other tab, which never saw it, has written one of that number.
    const lost = { ...change('made from what was lost', 2, 1), isOwn: true };
    writeTail('c', LIBRARY_VERSION, [lost]);
    await nextVisit();
    expect(Object.values(await savedTitles()).sort()).toEqual([
      'made from what was lost (other)',
      'written by the other',
    ]);
  });

  it('never take the place of something newer from the same tab', async () => {
    writeTail('a', LIBRARY_VERSION, [change('older', 0)]);
    await savedBy('a', 'old');
    await savedBy('a', 'newer');
    await nextVisit();
    expect(await savedTitles()).toEqual({ one: 'newer' });
    expect(tails()).toEqual([]);
  });

  it('stand beside what another tab wrote meanwhile', async () => {
    await savedBy('a', 'both knew this');
    await savedBy('b', 'the other tab');
    writeTail('a', LIBRARY_VERSION, [change('this tab', 9, 0)]);
    await nextVisit();
    expect(await savedTitles()).toEqual({ one: 'the other tab', 'one-a': 'this tab (other)' });
  });

  it('are left out when they are damaged, and nothing else suffers', async () => {
    await savedBy('a', 'safe');
    localStorage.setItem('waymark.tail.x', '{"tab":"x","version":1,"changes":[{"key":"reflection/one","rec');
    localStorage.setItem(
      'waymark.tail.y',
      '{"tab":"y","version":1,"changes":[null,{"key":"reflection/one","record":7}]}',
    );
    localStorage.setItem('waymark.tail.z', '{"tab":"somebody else","version":1,"changes":[]}');
    await nextVisit();
    expect(await savedTitles()).toEqual({ one: 'safe' });
    expect(tails()).toEqual([]);
  });

  it('go with everything else when everything is deleted', async () => {
    writeTail('a', LIBRARY_VERSION, [change('private', 1)]);
    await eraseAll(await openedDatabase());
    expect(tails()).toEqual([]);
  });
});

describe('a page that is left', () => {
  async function aPage() {
    const db = await openedDatabase();
    await findSaved({ tab: 'a', now: () => MOMENT, titleAside });
    let library = aLibrary();
    const keeper = createKeeper({
      db,
      library,
      tab: 'a',
      now: () => MOMENT,
      newId: () => 'new',
      soon: (run) => run(),
      titleAside,
      getLibrary: () => library,
      onStatus: () => {},
      onPen: () => {},
      onForeign: () => {},
      onRow: () => {},
      onGone: () => {},
    });
    const type = (title: string, revision: number) => {
      const before = library;
      library = aLibrary(aReflection('one', { title, revision }));
      keeper.follow(library, before);
    };
    return { keeper, type };
  }

  it('puts down what is under way before it waits for anything', async () => {
    const { keeper, type } = await aPage();
    type('a', 1);
    type('ab', 2);
    void keeper.leave();
    const [tail = ''] = tails();
    expect(localStorage.getItem(tail)).toContain('"ab"');
    keeper.stop();
  });

  it('takes it away again once the database has confirmed it', async () => {
    const { keeper, type } = await aPage();
    type('a', 1);
    await keeper.leave();
    expect(tails()).toEqual([]);
    expect(await savedTitles()).toEqual({ one: 'a' });
    // Nothing new: nothing is put down.
    void keeper.leave();
    expect(tails()).toEqual([]);
    keeper.stop();
  });

  it('puts nothing down after everything was deleted', async () => {
    const { keeper, type } = await aPage();
    type('a', 1);
    keeper.stop();
    void keeper.leave();
    expect(tails()).toEqual([]);
  });
});
