import { Suspense } from 'react';
import { Route, Router, Switch, useLocation, useRoute } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores, useVault } from '#src/state/stores.ts';
import { useApp } from './app-context.ts';
import { CrashBoundary } from './crash.tsx';
import { OfClient, OfReflection, Workspace } from './late-screens.tsx';
import { Layout } from './layout.tsx';
import { LockingPlace } from './locking-place.tsx';
import { CoachesPage, EarlierScreen, ExamplePage, NotFound, PrivacyPage } from './side-pages.tsx';
import { StartScreen } from './start-screen.tsx';
import { WhosePage } from './whose-page.tsx';

/** Clients, coaches, privacy: without anything of one's own, or with a gate of its own, since a client who looks on sees not even the lock. */
const FREE = /^\/[cp]/;

/** The whole page: the frame, and the screen that the address names. */
export function Routes() {
  // Renders all that stays: what a lock took away is not even in what was rendered before.
  useVault(({ drawings }) => drawings);
  return (
    <Router hook={useHashLocation}>
      <WhosePage>
        <Layout>
          <Screens />
        </Layout>
      </WhosePage>
    </Router>
  );
}

function Screens() {
  const { common } = useWords();

  const [address] = useLocation();
  const { activity, outside } = useStores();
  const { saveCopy } = useApp();
  const [isShared] = useRoute('/clients/:id/shared/*?');
  const isLocked = useVault(({ status, withOwn }) => withOwn && status === 'locked') && !FREE.test(address);
  return (
    <CrashBoundary
      address={address}
      saveStatus={() => activity.getState().save}
      saveCopy={saveCopy}
      loadNewest={outside.applyUpdate}
      isShared={isShared}
    >
      <LockingPlace>
        <Suspense fallback={<p className="muted">{common.loading}</p>}>
          <Switch>
            {isLocked && (
              <Route>
                <OfClient id="" screen={undefined} sessionId={undefined} />
              </Route>
            )}
            <Route path="/">
              <StartScreen />
            </Route>
            <Route path="/privacy">
              <PrivacyPage />
            </Route>
            <Route path="/coaches">
              <CoachesPage />
            </Route>
            <Route path={addresses.earlier()}>
              <EarlierScreen />
            </Route>
            <Route path="/clients">
              <Workspace />
            </Route>
            <Route path="/clients/:id/:screen?/:sessionId?">
              {(params: { id: string; screen?: string; sessionId?: string }) => (
                <OfClient id={params.id} screen={params.screen} sessionId={params.sessionId} />
              )}
            </Route>
            <Route path="/example/:name">{({ name }) => <ExamplePage key={name} name={name} />}</Route>
            <Route path="/r/:id/:screen/:questionId?">
              {({ id, screen, questionId }) => (
                <OfReflection id={id} screen={screen} questionId={questionId} />
              )}
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </Suspense>
      </LockingPlace>
    </CrashBoundary>
  );
}
