import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Company } from '#src/domain/model/company.ts';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { RehearsalPage } from '#src/features/rehearsal/rehearsal-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

/** Opens the rehearsal of a reflection over real stores; elsewhere the page says "elsewhere". */
export function openRehearsal(given: Reflection = quickPerson().done(), companyId?: string) {
  const library = createLibraryStore({
    library: { ...emptyLibrary(), reflections: { [given.id]: given } },
    now: () => '2026-11-22T10:00:00Z',
    newId: () => 'r2',
  });
  const activity = createActivityStore();
  const stores = {
    library,
    activity,
    outside: { today: () => '2026-11-22', flush: async () => {}, takeOver: () => {}, applyUpdate: () => {} },
  };
  window.history.replaceState(null, '', `#/r/${given.id}/rehearsal${companyId ? `/${companyId}` : ''}`);
  const { unmount } = render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/r/:id/rehearsal/:companyId?">
              {({ id, companyId: at }) => (
                <RehearsalPage key={`${id}/${at}`} reflectionId={id} companyId={at} />
              )}
            </Route>
            <Route>elsewhere</Route>
          </Switch>
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    activity,
    unmount,
    rehearsals: () => library.getState().library.reflections[given.id]?.rehearsals ?? [],
  };
}

export const aCompany = (given: Partial<Company> = {}): Company => ({
  id: 'acme',
  name: 'Acme',
  role: 'Trainer',
  mission: '',
  vision: '',
  values: '',
  people: '',
  matches: {},
  length: 90,
  leftOut: [],
  order: [],
  own: [],
  usedOn: [],
  createdOn: '2026-11-01',
  ...given,
});
