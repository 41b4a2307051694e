import { Route, Switch } from 'wouter';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { ReviewPage } from '#src/features/history/review-page.tsx';
import { VersionsPage } from '#src/features/history/versions-page.tsx';
import { openScreen } from '#tests/helpers/open-screen.tsx';

type Given = { at: 'versions' | 'review'; today?: string; versions?: readonly Version[] };

/** Opens the versions or the look back of a reflection. */
export function openHistory(given: Reflection, { at, ...more }: Given) {
  const screens = (
    <Switch>
      <Route path="/r/:id/versions">{({ id }) => <VersionsPage reflectionId={id} />}</Route>
      <Route path="/r/:id/review">{({ id }) => <ReviewPage reflectionId={id} />}</Route>
      <Route>elsewhere</Route>
    </Switch>
  );
  const opened = openScreen(given, { ...more, at: `/r/${given.id}/${at}`, screens });
  return { ...opened, versions: () => Object.values(opened.library.getState().library.versions) };
}
