import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { ExamplePage } from '#src/features/results/example-page.tsx';
import { ResultsPage } from '#src/features/results/results-page.tsx';
import { openScreen } from '#tests/helpers/open-screen.tsx';

/** Opens the aspiration of a reflection, or an example. */
export function openResult(
  given: Reflection,
  {
    at = `/r/${given.id}/aspiration`,
    around = (screens) => screens,
  }: { at?: string; around?: (screens: ReactNode) => ReactNode } = {},
) {
  const screens = (
    <Switch>
      <Route path="/r/:id/aspiration">{({ id }) => <ResultsPage reflectionId={id} />}</Route>
      <Route path="/example/:name">{({ name }) => <ExamplePage name={name} />}</Route>
      <Route>elsewhere</Route>
    </Switch>
  );
  return openScreen(given, { at, screens: around(screens) });
}

/** Opens the dialog that makes the PDF. */
export const paperDialog = () => screen.getByRole('dialog', { name: 'Take it with you' });
