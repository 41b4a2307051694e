import { beforeEach, expect, it, vi } from 'vitest';
import { createArchiveDesk } from '#src/app/archive-desk.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { ArchiveDesk } from '#src/features/backup/archive-desk.ts';
import type { Packing } from '#src/files/archive/archive-in-worker.ts';
import { openArchive } from '#src/files/archive/read-archive.ts';
import { openArchiveWriter } from '#src/files/archive/write-archive.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { noVault } from '#src/state/vault-store.ts';
import { erasedMarks } from '#src/storage/erased-marks.ts';
import { createKeeper } from '#src/storage/keeper.ts';
import { recordsOf } from '#src/storage/keys.ts';
import { readDatabase } from '#src/storage/read-database.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { handedOver } from '#tests/helpers/released.ts';
import { aTab, freshProfile, freshSideStores, MOMENT, openedDatabase } from '#tests/storage/harness.ts';

let packed: Uint8Array;

/** What the worker does, without a worker. */
const means = {
  begin: async (savedAt: string): Promise<Packing> => {
    const writer = openArchiveWriter(savedAt);
    return {
      add: ({ words }) => writer.add(words),
      end: async () => {
        const { pieces, records } = await writer.end();
        packed = new Uint8Array(await new Blob([...pieces]).arrayBuffer());
        return { file: handedOver('coach-file', new Blob()), records };
      },
      stop: () => {},
    };
  },
  open: async () => {
    const opened = openArchive(packed);
    if (opened.kind === 'refused') return opened;
    const { manifest, readPart } = opened;
    return { manifest, readPart, stop: () => {} };
  },
};

beforeEach(() => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  vi.stubGlobal('document', { createElement: () => ({ click: () => {} }) });
});

/** A device on which a library lies, with a page open on it; only what is one's own is in memory. */
async function aDevice(library: Library | null) {
  freshProfile();
  freshSideStores();
  if (library) {
    const tab = await aTab('a');
    tab.change(() => library);
    await tab.save.flush();
    tab.save.stop();
  }
  const db = await openedDatabase();
  const read = await readDatabase(db, { at: MOMENT, tab: 'k' });
  if (read.kind !== 'read') throw new Error('A newer version wrote the database.');
  const store = createLibraryStore({ library: read.library, now: () => MOMENT, newId: () => 'unused' });
  const keeper = createKeeper({
    db,
    library: read.library,
    tab: 'k',
    now: () => MOMENT,
    newId: () => 'aside',
    titleAside: (title) => `${title} (other)`,
    soon: (run) => run(),
    getLibrary: () => store.getState().library,
    onStatus: () => {},
    onPen: () => {},
    onForeign: () => {},
    onGone: () => {},
    onRow: () => {},
  });
  store.subscribe((state, before) => keeper.follow(state.library, before.library));
  const desk = createArchiveDesk({
    store,
    shelf: keeper,
    vault: noVault(),
    now: () => MOMENT,
    today: () => '2026-11-22',
    isKept: true,
    erased: () => erasedMarks(db),
    means,
  });
  const everything = async () => new Map((await keeper.readAll()).map((record) => [record.id, record]));
  return { desk, everything, store, keeper };
}

const look = async (desk: ArchiveDesk) => {
  const opened = await desk.open(new Blob(), () => {});
  if (opened.kind !== 'inside') throw new Error(opened.reason);
  return opened;
};
const idsOf = (library: Library) =>
  new Map([...recordsOf(library).values()].map((record) => [record.id, record]));

it('takes everything out of one device and into another, without holding it in memory', async () => {
  const library = aWorkspace('alpha', 'beta', 'gamma');
  const old = await aDevice(library);
  const steps: number[] = [];
  const saved = await old.desk.save((done) => steps.push(done));
  expect(saved).toEqual({
    name: 'waymark-workspace-2026-11-22.zip',
    records: { reflections: 4, clients: 3, sessions: 3, versions: 3 },
  });
  expect(steps[0]).toBe(0);

  const { desk, everything, store } = await aDevice(null);
  const inside = await look(desk);
  expect(inside).toMatchObject({ fresh: inside.records, same: 0, beside: 0, stays: 0 });
  expect(await everything()).toEqual(new Map());
  await inside.takeIn(() => {});
  expect(await everything()).toEqual(idsOf(library));
  expect(Object.keys(store.getState().library.clients)).toEqual([]);
  expect(Object.keys(store.getState().library.reflections)).toEqual(['own']);
});

it('sees what lies on the device alone, changes nothing of it, and brings nothing twice', async () => {
  const old = await aDevice(aWorkspace('alpha', 'beta'));
  await old.desk.save(() => {});
  const library = aWorkspace('alpha');
  const reflection = library.reflections['r-alpha'];
  if (reflection) library.reflections['r-alpha'] = { ...reflection, title: 'Changed here' };
  const { desk, everything } = await aDevice(library);
  const first = await look(desk);
  // The reflection with its version comes beside; a whole client is new.
  expect(first).toMatchObject({ beside: 1, fresh: { clients: 1, reflections: 2, sessions: 1 } });
  await first.takeIn(() => {});
  const after = await everything();
  for (const [id, record] of idsOf(library)) expect(after.get(id)).toEqual(record);
  expect([...after.values()].filter((record) => 'answers' in record)).toHaveLength(4);

  const second = await look(desk);
  expect(Object.values(second.fresh)).toEqual([0, 0, 0, 0]);
  await second.takeIn(() => {});
  expect(await everything()).toEqual(after);
});

it('keeps away who was deleted for good here, says so, and brings them back when asked to', async () => {
  const library = aWorkspace('alpha', 'beta');
  const old = await aDevice(library);
  await old.desk.save(() => {});
  const { desk, everything, keeper } = await aDevice(library);
  await keeper.erase({ kind: 'client', id: 'alpha' }, () => {}, MOMENT);
  const kept = await everything();

  const inside = await look(desk);
  expect(Object.values(inside.fresh)).toEqual([0, 0, 0, 0]);
  expect(inside.freshWithErased).toEqual({ reflections: 1, clients: 1, sessions: 1, versions: 1 });
  expect(new Set(inside.erased.map(({ key }) => key))).toEqual(
    new Set(['client/alpha', 'reflection/r-alpha']),
  );
  await inside.takeIn(() => {});
  expect(await everything()).toEqual(kept);

  await (await look(desk)).takeIn(() => {}, true);
  expect(await everything()).toEqual(idsOf(library));
  // Back again, nothing of it is kept away any more.
  const again = await look(desk);
  expect(again.erased).toEqual([]);
});

it('saves nothing where there is nothing, and says why an archive is refused', async () => {
  const { desk } = await aDevice(null);
  expect(await desk.save(() => {})).toBeNull();
  packed = new Uint8Array();
  expect(await desk.open(new Blob(), () => {})).toMatchObject({ kind: 'refused', reason: 'not-archive' });
});
