import { onTestFinished } from 'vitest';
import { english } from '#scripts/english.ts';
import { type App, AppContext } from '#src/app/app-context.ts';
import { createArchiveDesk } from '#src/app/archive-desk.ts';
import { noEarlier } from '#src/app/earlier-here.ts';
import { fetchWorkspace } from '#src/app/fetch-coaching.ts';
import { joinCopy } from '#src/app/join-copy.ts';
import { Routes } from '#src/app/routes.tsx';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { LanguageContext } from '#src/state/language.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { memoryShelf } from '#src/state/shelf.ts';
import { type Stores, StoresContext } from '#src/state/stores.ts';
import { noVault, type VaultStore } from '#src/state/vault-store.ts';
import { clientsInMemory } from '#tests/helpers/clients-in-memory.ts';
import { render } from '#tests/helpers/render.tsx';
import { writing } from '#tests/helpers/writing.ts';

export const MOMENT = '2026-11-22T10:00:00.000Z';

async function settle(): Promise<void> {
  await Promise.allSettled([fetchWorkspace()]);
}

/** The page at an address, with everything outside it replaced by what a test can see. */
export function openPage(
  address: string,
  given: { library?: Library; app?: Partial<App>; vault?: VaultStore } = {},
) {
  // What a last press began to fetch has to be here before the file ends: what comes after it finds no document, and may hang the run.
  onTestFinished(() => settle());
  let ids = 0;
  const newId = () => `new${ids++}`;
  const library = createLibraryStore({ library: given.library ?? emptyLibrary(), now: () => MOMENT, newId });
  const stores: Stores = {
    library,
    clients: clientsInMemory(library),
    activity: createActivityStore(),
    ...(given.vault ? { vault: given.vault } : {}),
    outside: {
      today: () => '2026-11-22',
      now: () => '2026-11-22T10:00:00.000Z',
      flush: async () => {},
      takeOver: () => {},
      applyUpdate: () => {},
    },
  };
  const app: App = {
    theme: 'system',
    setTheme: () => {},
    unread: 0,
    hasSecond: false,
    asideDesk: null,
    meetCopy: async (read) => read,
    joinCopy: async (merge) => {
      const takeBack = joinCopy(english, library, merge);
      return async () => {
        takeBack();
        return null;
      };
    },
    eraseAll: null,
    saveCopy: async () => ({ name: 'waymark-2026-11-22.json', reflections: 1 }),
    openRecord: () => () => {},
    newId,
    earlier: async () => noEarlier,
    archive: createArchiveDesk({
      store: library,
      shelf: memoryShelf(() => library.getState().library),
      now: () => MOMENT,
      today: () => '2026-11-22',
      vault: given.vault ?? noVault(),
      isKept: false,
    }),
    ...given.app,
  };
  location.hash = address;
  render(
    <LanguageContext value={writing}>
      <StoresContext value={stores}>
        <AppContext value={app}>
          <Routes />
        </AppContext>
      </StoresContext>
    </LanguageContext>,
  );
  return stores;
}
