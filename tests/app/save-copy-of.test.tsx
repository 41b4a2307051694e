import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { saveCopyOf } from '#src/app/save-copy-of.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import * as locking from '#src/files/age/age-in-worker.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { noVault } from '#src/state/vault-store.ts';
import { PASSPHRASE } from '#tests/storage/a-vault.ts';
import { aReflection, MOMENT } from '#tests/storage/harness.ts';
import { anOpenTab, freshTabs } from './vault-tab.ts';

beforeEach(() => {
  freshTabs();
  vi.spyOn(locking, 'lockFile').mockResolvedValue(new Blob(['locked']));
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Saves everything after a change of it, and hands back what is said of the file. */
async function savedNote(passphrase?: string, change = (library: Library) => library) {
  const { vault, library } = await anOpenTab();
  const store = {
    ...library,
    getState: () => ({ ...library.getState(), library: change(library.getState().library) }),
  };
  const opened = { words: english, load: async () => {}, has: () => true };
  const given = { store, device: null, vault, opened, activity: createActivityStore() };
  return (await saveCopyOf(given, undefined, passphrase)).note;
}

/** One title alone is longer than the longest file. */
function tooBig(library: Library): Library {
  const title = 'x'.repeat(LIMITS.fileBytes);
  return { ...library, reflections: { one: aReflection('one', { title }) } };
}

describe('what is said of a saved file', () => {
  it('is nothing more where it is an ordinary copy', async () => {
    expect(await savedNote()).toBe('');
  });

  it('is how a locked one opens', async () => {
    expect(await savedNote(PASSPHRASE)).toBe('Only its passphrase opens it.');
  });

  it('is that the page will refuse one that is larger than it opens, and what to save instead', async () => {
    expect(await savedNote(undefined, tooBig)).toMatch(
      /^This file is larger than 64 MB, and Waymark will not open it again\. Save your reflections one by one/,
    );
  });
});

describe('the reminder of a copy', () => {
  /** Saves a copy of one reflection where these are kept, in memory and on the device, and says whether it still reminds. */
  async function isReminded({
    memory = ['one'],
    device = ['one'],
  }: {
    memory?: string[];
    device?: string[];
  }) {
    const reflections = Object.fromEntries(memory.map((id) => [id, aReflection(id)]));
    const store = createLibraryStore({
      library: { ...emptyLibrary(), reflections },
      now: () => MOMENT,
      newId: () => 'new',
    });
    const activity = createActivityStore();
    activity.getState().setReminder('copy');
    const readAll = async () => device.map((id) => aReflection(id));
    const opened = { words: english, load: async () => {}, has: () => true };
    await saveCopyOf({ store, device: { readAll }, vault: noVault(), opened, activity }, ['one']);
    return activity.getState().reminder !== null;
  }

  it('goes with the copy of the only reflection: nothing else is there to save', async () => {
    expect(await isReminded({})).toBe(false);
  });

  it('stays while another reflection has no copy, in memory or on the device alone', async () => {
    expect(await isReminded({ memory: ['one', 'two'] })).toBe(true);
    expect(await isReminded({ device: ['one', 'two'] })).toBe(true);
  });
});
