import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Library } from '#src/domain/model/library.ts';
import type { AutosaveStatus } from '#src/storage/autosave.ts';
import { eraseAll } from '#src/storage/erase-all.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { tellAllGone } from '#src/storage/tell-all-gone.ts';
import { waitFor } from '#tests/helpers/wait-for.ts';
import { aLibrary, aReflection, freshProfile, MOMENT, openedDatabase, savedTitles } from './harness.ts';

beforeEach(freshProfile);

/** Closes a database as a browser does that needs the memory. */
function forceClose(db: IDBDatabase): void {
  // The fake's types ask for the class itself where it takes one of its kind.
  forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

/** A whole tab: its memory, its keeper, and what it was told. */
async function aTab(name: string, soon = (run: () => void) => run(), onAllGone = () => {}) {
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: name });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  let library: Library = read.library;
  const heard: AutosaveStatus[] = [];
  const set = (next: Library) => {
    const before = library;
    library = next;
    keeper.follow(library, before);
  };
  const keeper = createKeeper({
    db,
    library,
    tab: name,
    now: () => MOMENT,
    newId: () => `${name}new`,
    titleAside: (title) => `${title} (other)`,
    soon,
    getLibrary: () => library,
    onStatus: (status) => heard.push(status),
    onPen: () => {},
    onForeign: (record) => {
      if ('answers' in record)
        set({ ...library, reflections: { ...library.reflections, [record.id]: record } });
    },
    onRow: () => {},
    onAllGone,
    onGone: (id) => {
      const { [id]: _, ...reflections } = library.reflections;
      set({ ...library, reflections });
    },
  });
  return {
    db,
    keeper,
    heard,
    set,
    titles: () => Object.values(library.reflections).map(({ title }) => title),
  };
}

it('shows in one tab what another has written, and what it has deleted', async () => {
  const [first, second] = [await aTab('a'), await aTab('b')];
  first.set(aLibrary(aReflection('one', { title: 'from the first tab', revision: 1 })));
  await first.keeper.flush();
  await waitFor(() => expect(second.titles()).toEqual(['from the first tab']));
  first.set(aLibrary());
  await first.keeper.flush();
  await waitFor(() => expect(second.titles()).toEqual([]));
  // The second tab only listened: it has written nothing of it back.
  expect(second.heard).toEqual([]);
  first.keeper.stop();
  second.keeper.stop();
});

it('writes nothing back of what another tab deleted with everything else', async () => {
  const onAllGone = vi.fn();
  const [first, second] = [await aTab('a'), await aTab('b', undefined, onAllGone)];
  first.set(aLibrary(aReflection('one', { title: 'planted', revision: 1 })));
  await first.keeper.flush();
  await waitFor(() => expect(second.titles()).toEqual(['planted']));
  first.keeper.stop();
  await eraseAll(first.db);
  tellAllGone('a');
  await waitFor(() => expect(onAllGone).toHaveBeenCalledOnce());
  second.set(aLibrary(aReflection('one', { title: 'planted, and typed in', revision: 2 })));
  expect(await second.keeper.flush()).toBe(false);
  expect(await first.db.getAll('records')).toEqual([]);
  expect(await first.db.getAll('rows')).toEqual([]);
});

/** Locks as a browser gives them: one after the other, and to whoever takes one by force. */
function locks() {
  const ends: ((error: unknown) => void)[] = [];
  const request = async (
    _: string,
    { steal, ifAvailable }: LockOptions,
    answer: LockGrantedCallback<unknown>,
  ) => {
    if (ends.length > 0 && ifAvailable) return answer(null);
    if (ends.length > 0 && !steal) return new Promise(() => {});
    ends.pop()?.(new DOMException('Taken.', 'AbortError'));
    return Promise.race([answer({ name: '', mode: 'exclusive' }), new Promise((_, no) => ends.push(no))]);
  };
  return { request };
}

it('keeps what was typed just before another tab took the pen', async () => {
  vi.stubGlobal('navigator', { locks: locks() });
  const first = await aTab('a');
  first.set(aLibrary(aReflection('one', { title: 'begun' })));
  await first.keeper.flush();
  // No frame comes any more: the other tab is in front.
  const [a, b] = [await aTab('c', () => {}), await aTab('d')];
  first.keeper.stop();
  for (const { keeper } of [a, b]) keeper.openRecord('one');
  a.set(aLibrary(aReflection('one', { title: 'typed here last', revision: 1 })));
  b.keeper.takeOver();
  b.set(aLibrary(aReflection('one', { title: 'typed there next', revision: 1 })));
  await b.keeper.flush();
  await waitFor(() => expect(a.titles()).toEqual(['typed there next']));
  expect(Object.values(await savedTitles()).sort()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^typed here last/),
      expect.stringMatching(/^typed there next/),
    ]),
  );
  for (const { keeper } of [a, b]) keeper.stop();
  vi.unstubAllGlobals();
});

it('keeps all records in a snapshot before something that cannot be taken back', async () => {
  const tab = await aTab('a');
  tab.set(aLibrary(aReflection('one', { title: 'as it was' })));
  await tab.keeper.flush();
  await tab.keeper.snapshot('import', ['reflection/one']);
  const [snapshot] = await (await openedDatabase()).getAll('snapshots');
  expect(snapshot).toMatchObject({ reason: 'import', rows: [{ record: { title: 'as it was' } }] });
  tab.keeper.stop();
});

it('does not open a database for ever that the browser closes each time it was opened', async () => {
  const tab = await aTab('a');
  const open = indexedDB.open.bind(indexedDB);
  let opened = 0;
  const opening = vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
    const request = open(...given);
    opened += 1;
    // From here on the fake gives in: an endless loop would not let the test end.
    if (opened < 50) request.addEventListener('success', () => setTimeout(forceClose, 2, request.result));
    return request;
  });
  forceClose(unwrap(tab.db));
  await new Promise((resolve) => setTimeout(resolve, 700));
  opening.mockRestore();
  expect(opened).toBe(1);
  tab.keeper.stop();
});
