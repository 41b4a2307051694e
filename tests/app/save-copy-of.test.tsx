import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { saveCopyOf } from '#src/app/save-copy-of.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { PASSPHRASE } from '#tests/storage/a-vault.ts';
import { aReflection } from '#tests/storage/harness.ts';
import { anOpenTab, freshTabs } from './vault-tab.ts';

vi.mock('#src/files/age/save-locked.ts', () => ({
  saveLocked: async (_: unknown, name: string) => name,
}));

beforeEach(() => {
  freshTabs();
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
