import { beforeEach, expect, it } from 'vitest';
import { meetCopy } from '#src/app/join-copy.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { compareCopy } from '#src/domain/sharing/merge-copy.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { noVault } from '#src/state/vault-store.ts';
import { loadRecords } from '#src/storage/load-records.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { aTab, freshProfile, freshSideStores, MOMENT, openedDatabase } from './harness.ts';

beforeEach(() => {
  freshProfile();
  freshSideStores();
});

it('holds a copy against what lies on the device alone', async () => {
  const library = aWorkspace('alpha');
  const tab = await aTab('a');
  tab.change(() => library);
  await tab.save.flush();
  tab.save.stop();
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: 'b' });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  const store = createLibraryStore({ library: read.library, now: () => MOMENT, newId: () => 'new' });
  const copy: Copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: MOMENT,
    reflections: Object.values(library.reflections),
    clients: Object.values(library.clients),
    sessions: Object.values(library.sessions),
    versions: Object.values(library.versions),
  };
  expect(compareCopy(store.getState().library, copy).fresh.map(({ id }) => id)).toEqual(['r-alpha']);
  const load = async (keys: readonly string[]) => {
    const { records, unread } = await loadRecords(db, keys, MOMENT);
    return { records: records.map(([, record]) => record), unread };
  };
  await meetCopy({ store, device: { load, forget: () => {} }, vault: noVault() }, copy);
  expect(compareCopy(store.getState().library, copy)).toMatchObject({ fresh: [], differing: [] });
});
