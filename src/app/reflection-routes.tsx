import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { isPageOfReflection } from '#src/domain/addresses.ts';
import { STEPS, type StepId } from '#src/domain/model/steps.ts';
import { useIsKnown, useIsReadOnly, useOwner, useStores, useVault } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { useApp } from './app-context.ts';
import { fetchCoaching } from './fetch-coaching.ts';
import {
  AssignmentPage,
  CheckPage,
  CvScreen,
  CvWay,
  InterviewPage,
  PlanPage,
  RehearsalPage,
  ResultsPage,
  ReviewPage,
  VersionsPage,
  WizardPage,
} from './lazy-pages.tsx';
import { Reading } from './reading.tsx';
import { ReflectionPages } from './reflection-pages.tsx';
import { NoReflection, NotFound } from './side-pages.tsx';

const LockedPage = atHand(async () => (await fetchCoaching()).LockedPage);

type OfReflectionProps = { id: string; screen: string; questionId: string | undefined };

/** The screens of one reflection. Being on one of them is what opens the reflection for editing in this tab. */
export function OfReflection(props: OfReflectionProps) {
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
        <CvWay id={id} />
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
    return (
      <>
        <WizardPage key={`${id}/${screen}`} reflectionId={id} step={screen} questionId={questionId} />
        {TAKES_CV.has(screen) && <CvWay id={id} />}
      </>
    );
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
  if (screen === 'cv') return <CvScreen key={id} reflectionId={id} />;
  if (screen === 'check') return <CheckPage key={id} reflectionId={id} />;
  return <NotFound />;
}

/** The steps that a CV could answer some of. */
const TAKES_CV: ReadonlySet<string> = new Set(['now', 'skills', 'experiences', 'education']);

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
