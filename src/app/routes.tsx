import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { addresses, isPageOfReflection } from '#src/domain/addresses.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsKnown, useIsReadOnly, useOwner, useStores, useVault } from '#src/state/stores.ts';
import { useApp } from './app-context.ts';
import { CrashBoundary } from './crash.tsx';
import { fetchCoaching, fetchWorkspace } from './fetch-workspace.ts';
import { Layout } from './layout.tsx';
import {
  AssignmentPage,
  CheckPage,
  CoachesPage,
  ExamplePage,
  InterviewPage,
  PlanPage,
  PrivacyPage,
  RehearsalPage,
  ResultsPage,
  ReviewPage,
  VersionsPage,
  WizardPage,
} from './lazy-pages.tsx';
import { NoReflection, NotFound, Reading } from './missing.tsx';
import { ReflectionPages } from './reflection-pages.tsx';
import { StartScreen } from './start-screen.tsx';
import { WhosePage } from './whose-page.tsx';

const OfClient = lazy(async () => ({ default: (await fetchCoaching()).OfClient }));
const LockedPage = lazy(async () => ({ default: (await fetchCoaching()).LockedPage }));
const Archive = lazy(async () => ({ default: (await fetchCoaching()).Archive }));
const Workspace = lazy(async () => {
  const [{ Workspace }] = await fetchWorkspace();
  return { default: Workspace };
});

/** The whole page: the frame, and the screen that the address names. */
export function Routes() {
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
  return (
    <CrashBoundary
      address={address}
      saveStatus={() => activity.getState().save}
      saveCopy={saveCopy}
      loadNewest={outside.applyUpdate}
    >
      <Suspense fallback={<p className="muted">{common.loading}</p>}>
        <Switch>
          <Route path="/">
            <StartScreen />
          </Route>
          <Route path="/privacy">
            <PrivacyPage />
          </Route>
          <Route path="/coaches">
            <CoachesPage />
          </Route>
          <Route path="/clients">
            <Workspace />
          </Route>
          <Route path={addresses.archive()}>
            <Archive />
          </Route>
          <Route path="/clients/:id/:screen?/:sessionId?">
            {(params: { id: string; screen?: string; sessionId?: string }) => (
              <OfClient id={params.id} screen={params.screen} sessionId={params.sessionId} />
            )}
          </Route>
          <Route path="/example/:name">{({ name }) => <ExamplePage key={name} name={name} />}</Route>
          <Route path="/r/:id/:screen/:questionId?">
            {({ id, screen, questionId }) => <OfReflection id={id} screen={screen} questionId={questionId} />}
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </CrashBoundary>
  );
}

type OfReflectionProps = { id: string; screen: string; questionId: string | undefined };

/** The screens of one reflection. Being on one of them is what opens the reflection for editing in this tab. */
function OfReflection(props: OfReflectionProps) {
  const { id } = props;
  const isKnown = useIsKnown(id);
  const isReadOnly = useIsReadOnly();
  const { openRecord } = useApp();
  const { library } = useStores();
  useEffect(() => (isKnown ? openRecord(id) : undefined), [isKnown, id, openRecord]);
  // Every page, not the questions alone: "Carry on" leads to the one that was left.
  useEffect(() => {
    if (isKnown && !isReadOnly && isPageOfReflection(props.screen))
      library.getState().visit(id, props.screen);
  }, [isKnown, isReadOnly, id, props.screen, library]);
  const isClients = useOwner(id) !== null;
  const isLocked = useVault(({ status }) => status === 'locked');
  const hasLooked = useLookedFor(id, !isLocked && (!isKnown || isClients));
  // Whether there is one with this id is not said either.
  if (isLocked && (!isKnown || isClients)) return <LockedPage />;
  if (!isKnown) return hasLooked ? <NoReflection /> : <Reading />;
  // The result has things to take away, which need no pen: it switches off by itself what writes.
  if (props.screen === 'aspiration' && props.questionId === undefined)
    return (
      <>
        <ReflectionPages id={id} screen={props.screen} />
        <ResultsPage key={id} reflectionId={id} />
      </>
    );
  // So do the versions: comparing two of them is reading.
  if (props.screen === 'versions' && props.questionId === undefined)
    return (
      <>
        <ReflectionPages id={id} screen={props.screen} />
        <VersionsPage key={id} reflectionId={id} />
      </>
    );
  // While another tab has the pen, nothing here can be changed; reading and moving about still work.
  return (
    <fieldset className="pen" disabled={isReadOnly}>
      <QuestionsOfReflection {...props} />
    </fieldset>
  );
}

/** Whether a reflection was looked for on the device. One that is there comes into memory so, with its versions. */
function useLookedFor(id: string, isWanted: boolean): boolean {
  const { clients } = useStores();
  const [looked, setLooked] = useState<string | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const done = () => isCurrent && setLooked(id);
    clients.getState().openReflection(id).then(done, done);
    return () => {
      isCurrent = false;
    };
  }, [id, isWanted, clients]);
  return looked === id;
}

function QuestionsOfReflection({ id, screen, questionId }: OfReflectionProps) {
  const [, go] = useLocation();
  if (isStep(screen)) {
    return <WizardPage key={`${id}/${screen}`} reflectionId={id} step={screen} questionId={questionId} />;
  }
  if (screen === 'assignment')
    return <AssignmentPage key={id} reflectionId={id} place={questionId} onGo={go} />;
  if (isAfter(screen))
    return (
      <>
        <ReflectionPages id={id} screen={screen} />
        <AfterResult id={id} screen={screen} companyId={questionId} />
      </>
    );
  if (questionId !== undefined) return <NotFound />;
  if (screen === 'check') return <CheckPage key={id} reflectionId={id} />;
  return <NotFound />;
}

function isStep(screen: string): screen is StepId {
  return (STEPS as readonly string[]).includes(screen);
}

/** What else comes after the result, each at an address of its own. */
const AFTER = ['plan', 'interview', 'rehearsal', 'review'] as const;
type After = (typeof AFTER)[number];

function isAfter(screen: string): screen is After {
  return (AFTER as readonly string[]).includes(screen);
}

function AfterResult({
  id,
  screen,
  companyId,
}: {
  id: string;
  screen: After;
  companyId: string | undefined;
}) {
  if (screen === 'interview')
    return <InterviewPage key={`${id}/${companyId}`} reflectionId={id} companyId={companyId} />;
  if (screen === 'rehearsal')
    return <RehearsalPage key={`${id}/${companyId}`} reflectionId={id} companyId={companyId} />;
  if (companyId !== undefined) return <NotFound />;
  if (screen === 'plan') return <PlanPage key={id} reflectionId={id} />;
  return <ReviewPage key={id} reflectionId={id} />;
}
