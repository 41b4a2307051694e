import { render } from '@testing-library/react';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { ReviewPage } from '#src/features/history/review-page.tsx';
import { VersionsPage } from '#src/features/history/versions-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';

type Given = { at: 'versions' | 'review'; today?: string; versions?: readonly Version[] };

/** Opens the versions or the look back of a reflection over real stores. */
export function openHistory(given: Reflection, { at, today = '2026-11-22', versions = [] }: Given) {
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
    activity: createActivityStore(),
    outside: { today: () => today, flush: async () => {}, takeOver: () => {}, applyUpdate: () => {} },
  };
  window.history.replaceState(null, '', `#/r/${given.id}/${at}`);
  render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/r/:id/versions">{({ id }) => <VersionsPage reflectionId={id} />}</Route>
            <Route path="/r/:id/review">{({ id }) => <ReviewPage reflectionId={id} />}</Route>
            <Route>elsewhere</Route>
          </Switch>
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    library,
    activity: stores.activity,
    reflection: () => library.getState().library.reflections[given.id] as Reflection,
    versions: () => Object.values(library.getState().library.versions),
  };
}
