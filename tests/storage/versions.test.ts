import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '#src/domain/model/library.ts';
import type { Version } from '#src/domain/model/version.ts';
import { findSaved } from '#src/storage/find-saved.ts';
import { readMirror } from '#src/storage/mirror.ts';
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
} from './harness.ts';

const visit = { tab: 'v', now: () => MOMENT, titleAside: (title: string) => `${title} (other)` };

function aVersion(id: string, change: Partial<Version> = {}): Version {
  return {
    id,
    reflectionId: 'one',
    name: `Name of ${id}`,
    cause: 'by-hand',
    reason: 'learned',
    keptAt: MOMENT,
    reflection: aReflection('one', { title: 'as it was' }),
    revision: 0,
    ...change,
  };
}

const withVersions = (library: Library, ...versions: Version[]): Library => ({
  ...library,
  versions: Object.fromEntries(versions.map((version) => [version.id, version])),
});

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

const found = async () => {
  const saved = await findSaved(visit);
  if (saved.kind !== 'ready') throw new Error(`Found ${saved.kind}.`);
  return saved;
};

describe('versions', () => {
  it('come back on the next visit, renamed as they were, without those removed', async () => {
    const tab = await aTab('a');
    tab.change(() => withVersions(aLibrary(aReflection('one')), aVersion('v1'), aVersion('v2')));
    await tab.save.flush();
    tab.change((library) => withVersions(library, aVersion('v1', { name: 'Before the move', revision: 1 })));
    expect(await tab.save.flush()).toBe(true);
    expect((await found()).library.versions).toEqual({
      v1: aVersion('v1', { name: 'Before the move', revision: 1 }),
    });
    // One removed by mistake still stands in a snapshot.
    const [snapshot] = await tab.db.getAll('snapshots');
    expect(snapshot).toMatchObject({ reason: 'delete', rows: [{ key: 'version/v2' }] });
  });

  it('stand in the second copy, and come back from it', async () => {
    const library = withVersions(aLibrary(aReflection('one')), aVersion('v1'));
    await keepWholeMirror(library);
    expect((await readMirror())?.library.versions).toEqual(library.versions);
    writeSentinel({ records: 2, lastRevision: 0 });
    const lost = await findSaved(visit);
    if (lost.kind !== 'lost' || !lost.mirror) throw new Error('The loss was not seen.');
    await restoreMirror(lost.db, lost.mirror, 'v');
    expect((await found()).library.versions).toEqual(library.versions);
  });

  it('that are damaged stand aside, while all the others open', async () => {
    const db = await openedDatabase();
    const put = (key: string, record: unknown) =>
      db.put('records', { key, revision: 0, writer: 'x', record });
    await put('reflection/one', aReflection('one'));
    await put('version/good', aVersion('good'));
    await put('version/torn', { ...aVersion('torn'), reflection: { id: 'one', answers: 7 } });
    await put('version/moved', aVersion('another'));
    const { library, unread } = await found();
    expect(unread).toBe(2);
    expect(Object.keys(library.versions)).toEqual(['good']);
    expect(Object.keys(library.reflections)).toEqual(['one']);
    const aside = (await db.getAll('quarantine')).map(({ row }) => (row as { key: string }).key);
    expect(aside.sort()).toEqual(['version/moved', 'version/torn']);
  });
});
