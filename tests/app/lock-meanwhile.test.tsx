import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { createArchiveDesk } from '#src/app/archive-desk.ts';
import { meetCopy, takeInCopy } from '#src/app/join-copy.ts';
import { saveCopyOf } from '#src/app/save-copy-of.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { compareCopy, mergeCopy } from '#src/domain/sharing/merge-copy.ts';
import type { Packing, Unpacking } from '#src/files/archive/archive-in-worker.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { LockedMeanwhile } from '#src/state/while-open.ts';
import { aWorkspace } from '#tests/helpers/a-workspace.ts';
import { handedOver } from '#tests/helpers/released.ts';
import { PASSPHRASE } from '#tests/storage/a-vault.ts';
import { MOMENT } from '#tests/storage/harness.ts';
import { anOpenTab, freshTabs, memory } from './vault-tab.ts';

/* The lock falls while something goes on that needs the workspace open. */

type Tab = Awaited<ReturnType<typeof anOpenTab>>;
let saved: unknown[] = [];

beforeEach(() => {
  freshTabs();
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob);
    return 'blob:1';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Everything that the database holds, as it stands there. */
async function onDevice({ db }: Tab): Promise<string> {
  const stores = ['records', 'rows', 'snapshots', 'quarantine'] as const;
  return JSON.stringify(await Promise.all(stores.map((store) => db.getAll(store))));
}

function copyOf(...ids: string[]): Copy {
  const { reflections, clients, sessions, versions } = aWorkspace(...ids);
  return {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: MOMENT,
    reflections: Object.values(reflections).filter(({ clientId }) => clientId !== null),
    clients: Object.values(clients),
    sessions: Object.values(sessions),
    versions: Object.values(versions).filter(({ reflectionId }) => reflectionId !== 'own'),
  };
}

/** The desk for workspace files, over a worker that does at each step what it is told to. */
function deskOf(tab: Tab, { atBegin = async () => {}, atRead = async (_: number) => {} } = {}) {
  const stopped = vi.fn();
  const parts = [copyOf('c8'), copyOf('c9')];
  return {
    stopped,
    desk: createArchiveDesk({
      store: tab.library,
      shelf: tab.keeper,
      vault: tab.vault,
      now: () => MOMENT,
      today: () => '2026-11-22',
      isKept: true,
      means: {
        begin: async (): Promise<Packing> => {
          await atBegin();
          return {
            add: async () => {},
            end: async () => ({
              file: handedOver('coach-file', new Blob()),
              records: { reflections: 0, clients: 0, sessions: 0, versions: 0 },
            }),
            stop: stopped,
          };
        },
        open: async (): Promise<Unpacking> => ({
          manifest: {
            format: 'waymark-archive',
            version: LIBRARY_VERSION,
            savedAt: MOMENT,
            records: { reflections: 2, clients: 2, sessions: 2, versions: 2 },
            parts: parts.map(() => ({})) as never,
          },
          readPart: async (at) => {
            await atRead(at);
            return { kind: 'part', copy: parts[at] ?? copyOf() };
          },
          stop: stopped,
        }),
      },
    }),
  };
}

it('makes no workspace file of what it could still read, and says on the page of the lock what was cut short', async () => {
  const tab = await anOpenTab();
  const { desk, stopped } = deskOf(tab, { atBegin: () => tab.door.lock('asked') });
  await expect(desk.save(() => {})).rejects.toBeInstanceOf(LockedMeanwhile);
  expect(saved).toEqual([]);
  expect(stopped).toHaveBeenCalled();
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', cutShort: 'saving' });
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  expect(tab.vault.getState().cutShort).toBeNull();
  expect(await deskOf(tab).desk.save(() => {})).not.toBeNull();
  expect(saved).toHaveLength(1);
  tab.keeper.stop();
});

it('stops looking into a workspace file', async () => {
  const tab = await anOpenTab();
  const { desk, stopped } = deskOf(tab, { atRead: () => tab.door.lock('idle') });
  await expect(desk.open(new Blob(), () => {})).rejects.toBeInstanceOf(LockedMeanwhile);
  expect(stopped).toHaveBeenCalled();
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', cutShort: 'opening' });
  expect(memory(tab)).not.toContain('planted-');
  tab.keeper.stop();
});

it('brings in of a workspace file what had come by then, sealed, and the rest when it is chosen again', async () => {
  const tab = await anOpenTab();
  let locksAt = -1;
  const { desk, stopped } = deskOf(tab, {
    atRead: async (at) => {
      if (at === locksAt) await tab.door.lock('asked');
    },
  });
  const opened = await desk.open(new Blob(), () => {});
  if (opened.kind !== 'inside') throw new Error(opened.reason);
  locksAt = 1;
  await expect(opened.takeIn(() => {})).rejects.toBeInstanceOf(LockedMeanwhile);
  expect(stopped).toHaveBeenCalled();
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', cutShort: 'adding' });
  expect(memory(tab)).not.toContain('planted-');
  expect(await onDevice(tab)).not.toContain('planted-');
  const keys = async () => (await tab.db.getAllKeys('records')).filter((key) => /c[89]$/.test(key));
  expect(await keys()).toEqual(['client/c8', 'reflection/r-c8', 'session/s-c8', 'version/v-c8']);

  locksAt = -1;
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  const again = await desk.open(new Blob(), () => {});
  if (again.kind !== 'inside') throw new Error(again.reason);
  expect(again).toMatchObject({ same: 4, beside: 0, fresh: { clients: 1, reflections: 1 } });
  await again.takeIn(() => {});
  expect(await keys()).toHaveLength(8);
  expect(await onDevice(tab)).not.toContain('planted-');
  await tab.clients.getState().openClient('c9');
  expect(memory(tab)).toContain('planted-c9');
  tab.keeper.stop();
});

const meet = (tab: Tab, copy: Copy, load = tab.keeper.load) =>
  meetCopy({ store: tab.library, device: { load, forget: tab.keeper.forget }, vault: tab.vault }, copy);

it('holds no copy with clients in it against a locked device, and one of one’s own against any', async () => {
  const tab = await anOpenTab();
  await tab.door.lock('asked');
  expect(await meet(tab, copyOf('c1'))).toBe(false);
  const { own } = aWorkspace().reflections;
  if (!own) throw new Error('Nothing of one’s own.');
  expect(await meet(tab, { ...copyOf(), reflections: [own] })).toBe(true);
  expect(tab.vault.getState().cutShort ?? null).toBeNull();
  tab.keeper.stop();
});

it('lets nothing back into the memory that was read for a copy when the lock fell', async () => {
  const tab = await anOpenTab();
  await tab.clients.getState().closeWorkspace();
  const slow: typeof tab.keeper.load = async (keys) => {
    const read = await tab.keeper.load(keys);
    await tab.door.lock('asked');
    return read;
  };
  expect(await meet(tab, copyOf('c1'), slow)).toBe(false);
  expect(memory(tab)).not.toContain('planted-');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', cutShort: 'opening' });
  // It is followed no more: when it is opened again, it comes from the device.
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  expect(await meet(tab, copyOf('c1'))).toBe(true);
  expect(compareCopy(tab.library.getState().library, copyOf('c1')).clients.fresh).toEqual([]);
  tab.keeper.stop();
});

it('adds all of a copy, sealed, or nothing of it', async () => {
  const tab = await anOpenTab();
  const { library: store, vault, keeper } = tab;
  const merge = mergeCopy({
    library: store.getState().library,
    copy: copyOf('c9'),
    onDiffering: 'keep-both',
    newId: () => 'n',
  });
  const before = await tab.db.getAllKeys('records');
  const locksFirst = { ...keeper, snapshot: () => tab.door.lock('asked') };
  expect(await takeInCopy({ words: english, store, device: locksFirst, vault }, merge)).toBeNull();
  expect(memory(tab)).not.toContain('planted-');
  expect(await tab.db.getAllKeys('records')).toEqual(before);

  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  // Now the lock falls when the words are in the memory, and not yet on the device.
  const locksLast = {
    ...keeper,
    settle: async () => {
      await Promise.all([keeper.settle(), tab.door.lock('asked')]);
      return true;
    },
  };
  const takeBack = await takeInCopy({ words: english, store, device: locksLast, vault }, merge);
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', isHeldBack: false });
  expect(memory(tab)).not.toContain('planted-');
  expect(await onDevice(tab)).not.toContain('planted-');
  expect(await tab.db.getAllKeys('records')).toEqual(
    expect.arrayContaining(['client/c9', 'reflection/r-c9', 'session/s-c9', 'version/v-c9']),
  );
  // What would be taken back is not held in memory over the lock, also when it is open again.
  expect(await tab.door.open(PASSPHRASE)).toBe('done');
  expect(await takeBack?.()).toEqual({ kind: 'locked-since' });
  tab.keeper.stop();
});

it('lets no record back into the memory that was being opened when the lock fell', async () => {
  const tab = await anOpenTab();
  await tab.clients.getState().closeWorkspace();
  const { load } = tab.keeper;
  vi.spyOn(tab.keeper, 'load').mockImplementation(async (keys) => {
    const read = await load(keys);
    await tab.door.lock('asked');
    return read;
  });
  expect(await tab.clients.getState().openClient('c1')).toBe(false);
  expect(memory(tab)).not.toContain('planted-');
  expect(tab.vault.getState()).toMatchObject({ status: 'locked', isHeldBack: false });
  tab.keeper.stop();
});

it('says of a copy that was saved while locked that the clients are not in it, and puts no part of them in', async () => {
  const tab = await anOpenTab();
  const opened = { words: english, load: async () => {}, has: () => true };
  const given = { store: tab.library, vault: tab.vault, opened, activity: createActivityStore() };
  expect(await saveCopyOf({ ...given, device: tab.keeper })).toMatchObject({ note: '' });
  const locks = {
    readAll: async () => {
      const all = await tab.keeper.readAll();
      await tab.door.lock('asked');
      return all;
    },
  };
  expect(await saveCopyOf({ ...given, device: locks })).toMatchObject({
    reflections: 0,
    note: 'Your clients are locked: they are not in it.',
  });
  const [whole, partial] = await Promise.all(saved.map((blob) => (blob as Blob).text()));
  expect(whole).toContain('planted-c1');
  expect(partial).not.toContain('planted-');
  tab.keeper.stop();
});
