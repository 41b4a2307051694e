import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { eraseAll, startAfresh } from '#src/storage/erase-all.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { restoreMirror } from '#src/storage/restore-mirror.ts';
import { writeSentinel } from '#src/storage/sentinel.ts';
import {
  aLibrary,
  aReflection,
  aTab,
  freshProfile,
  freshSideStores,
  keepWholeMirror,
  MOMENT,
  openedDatabase,
  savedTitles,
} from './harness.ts';

const visit = { tab: 'v', now: () => MOMENT, titleAside: (title: string) => `${title} (other)` };

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

describe('opening', () => {
  it('finds an empty library on the first visit', async () => {
    expect(await findSaved(visit)).toMatchObject({ kind: 'ready', unread: 0, library: aLibrary() });
  });

  it('works in memory where there is no database at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await findSaved(visit)).toEqual({ kind: 'memory', refusal: null });
    vi.unstubAllGlobals();
  });

  it('works in memory where the browser refuses to open it', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(await findSaved(visit)).toEqual({ kind: 'memory', refusal: null });
  });
});

describe('a database that opens empty although it should not', () => {
  it('asks, with the second copy at hand, and restores it', async () => {
    writeSentinel({ records: 1, lastRevision: 3 });
    await keepWholeMirror(aLibrary(aReflection('one', { title: 'still here' })));
    const found = await findSaved(visit);
    if (found.kind !== 'lost' || !found.mirror) throw new Error('The loss was not seen.');
    await restoreMirror(found.db, found.mirror, 'v');
    expect(await findSaved(visit)).toMatchObject({ kind: 'ready' });
    expect(await savedTitles()).toEqual({ one: 'still here' });
  });

  it('asks even when there is no second copy', async () => {
    writeSentinel({ records: 2, lastRevision: 9 });
    expect(await findSaved(visit)).toMatchObject({ kind: 'lost', mirror: null });
  });

  it('begins anew once the person has decided so', async () => {
    writeSentinel({ records: 2, lastRevision: 9 });
    await startAfresh(await openedDatabase());
    expect(await findSaved(visit)).toMatchObject({ kind: 'ready' });
  });

  it('does not ask after everything was deleted on purpose', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'secret');
    await tab.save.flush();
    writeSentinel({ records: 1, lastRevision: 0 });
    expect(await eraseAll(tab.db)).toMatchObject({ reflections: 1, clients: 0, rows: 1 });
    expect(await findSaved(visit)).toMatchObject({ kind: 'ready', library: aLibrary() });
    expect(await tab.db.count('snapshots')).toBe(0);
  });
});

describe('other versions', () => {
  it('leaves what a newer version wrote untouched, and hands it over for a file', async () => {
    const tab = await aTab('a');
    tab.retitle('one', 'mine');
    await tab.save.flush();
    await tab.db.put('meta', LIBRARY_VERSION + 1, 'version');
    const found = await findSaved(visit);
    expect(found).toMatchObject({ kind: 'newer', version: LIBRARY_VERSION + 1 });
    if (found.kind === 'newer') expect(found.raw).toHaveLength(1);
  });

  it('upgrades every record after keeping a raw copy', async () => {
    const db = await openedDatabase();
    const { title: _, ...untitled } = aReflection('one');
    await db.put('records', { key: 'reflection/one', revision: 0, writer: 'x', record: untitled });
    await db.put('meta', LIBRARY_VERSION - 1, 'version');
    const addTitle = (library: Record<string, unknown>) => ({
      ...library,
      reflections: Object.fromEntries(
        Object.entries(library.reflections as object).map(([id, old]) => [id, { ...old, title: 'Untitled' }]),
      ),
    });
    const steps = [{ from: LIBRARY_VERSION - 1, why: 'titles', upgrade: addTitle }];
    expect(await readDatabase(db, { at: MOMENT, tab: 'v', steps })).toMatchObject({
      kind: 'read',
      unread: 0,
    });
    expect(await savedTitles()).toEqual({ one: 'Untitled' });
    const [snapshot] = await db.getAll('snapshots');
    expect(snapshot).toMatchObject({ reason: 'upgrade', version: LIBRARY_VERSION - 1 });
    expect(snapshot?.rows[0]?.record).toEqual(untitled);
  });

  it('puts one damaged record aside and reads the others', async () => {
    const db = await openedDatabase();
    await db.put('records', {
      key: 'reflection/bad',
      revision: 0,
      writer: 'x',
      record: { id: 'bad', answers: 7 },
    });
    await db.put('records', { key: 'reflection/one', revision: 0, writer: 'x', record: aReflection('one') });
    const found = await findSaved(visit);
    expect(found).toMatchObject({ kind: 'ready', unread: 1 });
    if (found.kind === 'ready') expect(Object.keys(found.library.reflections)).toEqual(['one']);
    const [aside] = await db.getAll('quarantine');
    expect(aside).toMatchObject({ reason: 'misfit', row: { record: { id: 'bad', answers: 7 } } });
  });

  it('still tells of a record put aside on an earlier visit', async () => {
    const db = await openedDatabase();
    await db.put('records', { key: 'reflection/bad', revision: 0, writer: 'x', record: null });
    await findSaved(visit);
    expect(await findSaved(visit)).toMatchObject({ kind: 'ready', unread: 1 });
  });
});
