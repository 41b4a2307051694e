import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { editSession, isLocked as isLockedNow } from '#src/domain/coaching/sessions.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import type { Stage } from '#src/domain/model/on-screen.ts';
import type { Session } from '#src/domain/model/session.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useLibrary, useStores } from '#src/state/stores.ts';
import { useSessionWindow } from '#src/state/use-session-window.ts';
import { useTakingOn } from '#src/state/use-taking-on.ts';
import { Screen } from '#src/ui/screen.tsx';
import { HIDE_KEY } from '#src/ui/use-hide-key.ts';
import { Actions } from './actions.tsx';
import { Agenda } from './agenda.tsx';
import { Agreements } from './agreements.tsx';
import { ChooseReflection, useReflectionOf } from './choose-reflection.tsx';
import { ClientScreen } from './client-screen.tsx';
import { Finish } from './finish.tsx';
import { LaterNotes } from './later-notes.tsx';
import { NOTES, Notes } from './notes.tsx';
import { Offers } from './offers.tsx';
import { SessionAnswers } from './session-answers.tsx';
import { SessionStanding } from './session-standing.tsx';
import { SessionTimer } from './session-timer.tsx';
import { Stages } from './stages.tsx';
import { useSessionWindows } from './use-session-windows.ts';
import '#src/ui/styles/private.css';
import './session.css';

/** What stands there one at a time where there is little room; elsewhere all of it does. */
const PARTS = ['talk', 'agenda', 'notes', 'agreed'] as const;
type Part = (typeof PARTS)[number];

type Props = {
  clientId: string;
  sessionId: string;
  onGo: (address: string, how?: { replace: boolean }) => void;
  now: () => string;
  newId: () => string;
  /** Takes the pen of the session in this window; returns how to let it go. */
  openRecord: (id: string, kind: 'session') => () => void;
};

/** The coach's page during a session. */
export function SessionPage(props: Props) {
  const session = useLibrary(({ library: { sessions } }) =>
    Object.hasOwn(sessions, props.sessionId) ? sessions[props.sessionId] : undefined,
  );
  const { clients } = useStores();
  const [isGoing, setGoing] = useState(false);
  const throwAway = async () => {
    setGoing(true);
    try {
      await clients.getState().erase({ kind: 'session', id: props.sessionId });
    } catch (error) {
      setGoing(false);
      throw error;
    }
    // Back leads to no page of a session that is not there.
    props.onGo(addresses.client(props.clientId), { replace: true });
  };
  if (!session && isGoing) return null;
  if (!session || session.clientId !== props.clientId) return <NoSession clientId={props.clientId} />;
  return <OpenSession session={session} onThrowAway={throwAway} {...props} />;
}

type OpenProps = Props & { session: Session; onThrowAway: () => Promise<void> };

function OpenSession({ session, clientId, onGo, now, newId, openRecord, onThrowAway }: OpenProps) {
  const { session: words, clients, dateInWords, questionnaire } = useWords();
  const { library } = useStores();
  const [reflection, choose, reflections] = useReflectionOf(clientId);
  const windows = useSessionWindows(session.id, reflection?.id ?? null, useTakingOn(questionnaire));
  const { onScreen, show, isHidden, hide, takeOn, taking } = windows;
  const isReadOnly = useIsReadOnly();
  const isLocked = isLockedNow(session);
  useSessionWindow(!isLocked);
  const [hasNotes, setNotes] = useState(true);
  const [here, setHere] = useState<Part>('talk');
  // Here, and not where it is shown: it outlasts a hiding.
  const [stage, setStage] = useState<Stage>('goal');
  const toNotes = () => {
    flushSync(() => {
      setNotes(true);
      setHere('notes');
    });
    document.querySelector<HTMLElement>(`#${NOTES} textarea`)?.focus();
  };
  useEffect(() => openRecord(session.id, 'session'), [session.id, openRecord]);
  const finished = useRef<HTMLParagraphElement>(null);
  const wasLocked = useRef(isLocked);
  useEffect(() => {
    // What comes next stands at the top: what was pressed is gone.
    if (isLocked && !wasLocked.current) finished.current?.focus();
    wasLocked.current = isLocked;
  }, [isLocked]);
  if (isHidden) return <Hidden onShow={() => hide(false)} />;

  const onEdit = (edit: (session: Session) => Session) => library.getState().changeSession(session.id, edit);
  const part = { session, onEdit, isLocked, now, newId };
  const asking = { onScreen, show, isLocked };
  const day = localDate(session.startedAt);
  return (
    <Screen
      title={day ? words.titleOf(dateInWords(day)) : words.title}
      className="session"
      eyebrow={<Link href={addresses.client(clientId)}>{words.back}</Link>}
    >
      <div className="session-bar">
        {isLocked ? null : (
          <SessionTimer
            session={session}
            now={now}
            onPlan={(plannedMinutes) =>
              onEdit((before) => editSession(before, (open) => ({ ...open, plannedMinutes })))
            }
          />
        )}
        {isLocked ? null : (
          <button type="button" className="link" onClick={toNotes}>
            {words.notes.write}
          </button>
        )}
        <button
          type="button"
          className="btn quiet session-hide"
          aria-keyshortcuts={HIDE_KEY}
          onClick={() => hide(true)}
        >
          {clients.hide.button} <kbd>{clients.hide.key}</kbd>
        </button>
        <fieldset className="session-parts">
          <legend className="visually-hidden">{words.parts.label}</legend>
          {PARTS.map((part) => (
            <button key={part} type="button" aria-pressed={part === here} onClick={() => setHere(part)}>
              {words.parts[part]}
            </button>
          ))}
        </fieldset>
      </div>
      {isLocked ? null : <p className="muted small">{words.hide.note}</p>}
      {isLocked ? null : <SessionStanding clientId={clientId} />}
      {isLocked ? (
        <p className="notice" ref={finished} tabIndex={-1}>
          {words.locked} <Link href={addresses.records(clientId)}>{words.toRecords}</Link>
          {' · '}
          <Link href={addresses.client(clientId)}>{words.toReview}</Link>
        </p>
      ) : null}
      {/* While another window has the pen, nothing here can be changed. */}
      <fieldset className="pen" disabled={isReadOnly}>
        <div className="session-columns" data-here={here}>
          <div className="session-main session-place" data-part="talk">
            {/* Finished, it is of use only while the client still looks at it. */}
            {isLocked && !windows.hasView ? null : (
              <ClientScreen
                session={session}
                reflection={reflection}
                onGo={onGo}
                hasView={windows.hasView}
                isPrivateOpen={windows.isPrivateOpen}
                {...asking}
              />
            )}
            <ChooseReflection
              isLocked={isLocked}
              reflection={reflection}
              reflections={reflections}
              clientId={clientId}
              onChoose={choose}
            />
            {isLocked ? (
              reflection && <SessionAnswers key={reflection.id} session={session} reflection={reflection} />
            ) : (
              <Stages
                stage={stage}
                onStage={setStage}
                reflection={reflection}
                sessionId={session.id}
                newId={newId}
                takeOn={takeOn}
                taking={taking}
                {...asking}
              />
            )}
            {reflection && (!isLocked || session.offered.length > 0) ? (
              <Offers reflection={reflection} giveBack={windows.giveBack} {...part} {...asking} />
            ) : null}
          </div>
          <div className="session-side">
            <div className="session-place" data-part="notes">
              <Notes {...part} isOpen={hasNotes} onOpen={setNotes} />
            </div>
            <div className="session-place" data-part="agenda">
              <Agenda {...part} />
            </div>
            <div className="session-agreed session-place" data-part="agreed">
              <Agreements {...part} />
              <Actions {...part} goals={liveGoals(reflection?.goals ?? [])} />
            </div>
            {isLocked ? <LaterNotes {...part} /> : <Finish {...part} onThrowAway={onThrowAway} />}
          </div>
        </div>
      </fieldset>
    </Screen>
  );
}

/** Stands in the place of everything while it is hidden: nothing else of the session is in the document. */
function Hidden({ onShow }: { onShow: () => void }) {
  const { session: words, clients } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Screen title={clients.hide.title} className="session-hidden">
      <p>{words.hide.lead}</p>
      <div className="row">
        <button
          ref={button}
          type="button"
          className="btn quiet"
          aria-keyshortcuts={HIDE_KEY}
          onClick={onShow}
        >
          {clients.hide.show} <kbd>{clients.hide.key}</kbd>
        </button>
      </div>
    </Screen>
  );
}

function NoSession({ clientId }: { clientId: string }) {
  const { session: words } = useWords();
  return (
    <Screen title={words.missing} className="prose">
      <p>{words.missingLead}</p>
      <div className="row">
        <Link className="btn" href={addresses.client(clientId)}>
          {words.back}
        </Link>
      </div>
    </Screen>
  );
}
