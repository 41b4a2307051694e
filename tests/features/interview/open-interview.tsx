import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { InterviewPage } from '#src/features/interview/interview-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';

/** Opens the interview page of a reflection over real stores; elsewhere the page names the address. */
export function openInterview(given: Reflection, companyId?: string) {
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
  window.history.replaceState(null, '', `#/r/${given.id}/interview${companyId ? `/${companyId}` : ''}`);
  render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/r/:id/interview/:companyId?">
              {({ id, companyId: of }) => (
                <InterviewPage key={`${id}/${of}`} reflectionId={id} companyId={of} />
              )}
            </Route>
            <Route>elsewhere</Route>
          </Switch>
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    reflection: () => {
      const now = library.getState().library.reflections[given.id];
      if (!now) throw new Error('The reflection is gone.');
      return now;
    },
    address: () => window.location.hash.slice(1),
  };
}
