import { act } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { createActivityStore } from '#src/state/activity-store.ts';
import { LanguageContext } from '#src/state/language.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';
import { clientsInMemory } from '#tests/helpers/clients-in-memory.ts';
import { render } from '#tests/helpers/render.tsx';
import { writing } from '#tests/helpers/writing.ts';

type Given = {
  /** The address, without its hash. */
  at: string;
  today?: string;
  versions?: readonly Version[];
  /** The screens under their routes. */
  screens: ReactNode;
};

/** Opens screens over real stores with one reflection in them, as the app does, and hands out what happens there. */
export function openScreen(given: Reflection, { at, today = '2026-11-22', versions = [], screens }: Given) {
  let ids = 0;
  let seconds = 0;
  const library = createLibraryStore({
    library: {
      ...emptyLibrary(),
      reflections: { [given.id]: given },
      versions: Object.fromEntries(versions.map((version) => [version.id, version])),
    },
    // Never twice the same moment, so that the order of versions is certain.
    now: () => `2026-11-22T10:00:${String(seconds++ % 60).padStart(2, '0')}Z`,
    newId: () => `made${ids++}`,
  });
  const stores = {
    library,
    clients: clientsInMemory(library),
    activity: createActivityStore(),
    outside: {
      today: () => today,
      now: () => '2026-11-22T10:00:00.000Z',
      flush: async () => {},
      takeOver: () => {},
      applyUpdate: () => {},
    },
  };
  window.history.replaceState(null, '', `#${at}`);
  const { unmount } = render(
    <StrictMode>
      <LanguageContext value={writing}>
        <StoresContext value={stores}>
          <Router hook={useHashLocation}>{screens}</Router>
        </StoresContext>
      </LanguageContext>
    </StrictMode>,
  );
  return {
    library,
    activity: stores.activity,
    unmount,
    reflection: () => {
      const now = library.getState().library.reflections[given.id];
      if (!now) throw new Error('The reflection is gone.');
      return now;
    },
    address: () => window.location.hash.slice(1),
    /** Goes to an address as a link with a history entry of its own would. */
    go: (to: string, state: unknown = null) =>
      act(() => {
        window.history.pushState(state, '', `#${to}`);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }),
  };
}
