import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { PlanPage } from '#src/features/plan/plan-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';

/** Opens the plan of a reflection over real stores. */
export function openPlan(given: Reflection) {
  const library = createLibraryStore({
    library: { ...emptyLibrary(), reflections: { [given.id]: given } },
    now: () => '2026-11-22T10:00:00Z',
    newId: () => 'r2',
  });
  const stores = {
    library,
    activity: createActivityStore(),
    outside: { today: () => '2026-11-22', flush: async () => {}, takeOver: () => {}, applyUpdate: () => {} },
  };
  window.history.replaceState(null, '', `#/r/${given.id}/plan`);
  const { unmount } = render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <PlanPage reflectionId={given.id} />
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    leave: unmount,
    goals: () => library.getState().library.reflections[given.id]?.goals ?? [],
  };
}
