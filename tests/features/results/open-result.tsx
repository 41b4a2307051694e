import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { ExamplePage } from '#src/features/results/example-page.tsx';
import { ResultsPage } from '#src/features/results/results-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';

/** Opens the aspiration of a reflection, or an example, over real stores; elsewhere the page names the address. */
export function openResult(given: Reflection, { at = `/r/${given.id}/aspiration` }: { at?: string } = {}) {
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
  window.history.replaceState(null, '', `#${at}`);
  render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/r/:id/aspiration">{({ id }) => <ResultsPage reflectionId={id} />}</Route>
            <Route path="/example/:name">{({ name }) => <ExamplePage name={name} />}</Route>
            <Route>elsewhere</Route>
          </Switch>
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    activity: stores.activity,
    reflection: () => {
      const now = library.getState().library.reflections[given.id];
      if (!now) throw new Error('The reflection is gone.');
      return now;
    },
    address: () => window.location.hash.slice(1),
  };
}

/** Opens the dialog that makes the PDF. */
export const paperDialog = () => screen.getByRole('dialog', { name: 'Your PDF' });
