import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Answers } from '#src/domain/model/answer.ts';
import { emptyLibrary } from '#src/domain/model/library.ts';
import type { Level, StepId } from '#src/domain/model/question.ts';
import { emptyReflection } from '#src/domain/model/reflection.ts';
import { CheckPage } from '#src/features/wizard/check-page.tsx';
import { WizardPage } from '#src/features/wizard/wizard-page.tsx';
import { createActivityStore } from '#src/state/activity-store.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { StoresContext } from '#src/state/stores.ts';
import { loadSynthesis } from '#src/state/use-live-synthesis.ts';

export const REFLECTION = 'r1';

// The page fetches it after the first question has shown; here it is there from the start.
await loadSynthesis();

/** Opens an address of the questions over real stores, as the page does, and hands out what happened in the store. */
export function openPage(
  address: string,
  { answers = {}, level = 'standard' }: { answers?: Answers; level?: Level } = {},
) {
  const reflection = { ...emptyReflection({ id: REFLECTION, now: '2026-11-22T10:00:00Z' }), answers, level };
  const library = createLibraryStore({
    library: { ...emptyLibrary(), reflections: { [REFLECTION]: reflection } },
    now: () => '2026-11-22T10:00:00Z',
    newId: () => 'r2',
  });
  const stores = {
    library,
    activity: createActivityStore(),
    outside: { today: () => '2026-11-22', flush: async () => {}, takeOver: () => {}, applyUpdate: () => {} },
  };
  window.history.replaceState(null, '', `#${address}`);
  render(
    <StrictMode>
      <StoresContext value={stores}>
        <Router hook={useHashLocation}>
          <Switch>
            <Route path="/r/:id/check">{({ id }) => <CheckPage reflectionId={id} />}</Route>
            <Route path="/r/:id/aspiration">your aspiration</Route>
            <Route path="/r/:id/:step/:questionId?">
              {({ id, step, questionId }) => (
                <WizardPage
                  key={`${id}/${step}`}
                  reflectionId={id}
                  step={step as StepId}
                  questionId={questionId}
                />
              )}
            </Route>
          </Switch>
        </Router>
      </StoresContext>
    </StrictMode>,
  );
  return {
    library,
    activity: stores.activity,
    reflection: () => {
      const now = library.getState().library.reflections[REFLECTION];
      if (!now) throw new Error('The reflection is gone.');
      return now;
    },
    answer: (questionId: string) => library.getState().library.reflections[REFLECTION]?.answers[questionId],
    address: () => window.location.hash.slice(1),
    /** Goes to an address as a link with a history entry of its own would. */
    go: (to: string, state: unknown = null) =>
      act(() => {
        window.history.pushState(state, '', `#${to}`);
        window.dispatchEvent(new HashChangeEvent('hashchange'));
      }),
  };
}
