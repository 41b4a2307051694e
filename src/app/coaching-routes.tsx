import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { asFileOf } from '#src/domain/coaching/client-file.ts';
import { whyNotHere } from '#src/domain/coaching/why-not-here.ts';
import { LOCK_ADDRESS } from '#src/domain/lock-address.ts';
import type { ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import { OpenCopy } from '#src/features/backup/open-copy.tsx';
import type { OpenedReturn } from '#src/features/before/what-came-back.tsx';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores, useVault, useVaultStore } from '#src/state/stores.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useApp } from './app-context.ts';
import { now } from './clock.ts';
import {
  ArchivePage,
  AssigningSection,
  ClientPage,
  ClientsPage,
  ContractSection,
  LockedPage,
  OneQuestion,
  PreparePage,
  RecordsPage,
  SessionPage,
  SharedPage,
  VaultSettings,
  VaultSetupPage,
  WhatCameBack,
} from './coaching-pages.tsx';
import { keptBrand } from './kept-brand.ts';
import { Reading } from './reading.tsx';
import { EarlierScreen, NotFound } from './side-pages.tsx';

/** What a screen of one client is given: its records have been read. */
export type ClientScreenProps = {
  clientId: string;
  /** The session that the address names. */
  sessionId: string | undefined;
  onGo: (address: string) => void;
};

/** The screens of one client by the word in their address (domain/addresses.ts); `overview` has none. */
const SCREENS: ReadonlyMap<string, (props: ClientScreenProps) => ReactNode> = new Map([
  [
    'overview',
    ({ clientId, onGo }: ClientScreenProps) => (
      <ClientPage clientId={clientId} onGo={onGo} before={<BeforeSession clientId={clientId} />} />
    ),
  ],
  ['records', ({ clientId }: ClientScreenProps) => <RecordsPage clientId={clientId} />],
  ['prepare', ({ clientId, onGo }: ClientScreenProps) => <PreparePage clientId={clientId} onGo={onGo} />],
  ['session', (props: ClientScreenProps) => <DuringSession {...props} />],
  ['shared', (props: ClientScreenProps) => <ForTheClient {...props} />],
]);

/** The coach's page during a session. */
function DuringSession({ clientId, sessionId = '', onGo }: ClientScreenProps) {
  const { openRecord, newId } = useApp();
  return (
    <SessionPage
      clientId={clientId}
      sessionId={sessionId}
      onGo={onGo}
      now={now}
      newId={newId}
      openRecord={openRecord}
    />
  );
}

/** What the client sees of it. The frame around it has no way into the workspace (layout.tsx). */
function ForTheClient({ clientId, sessionId = '' }: ClientScreenProps) {
  const { openRecord } = useApp();
  return (
    <SharedPage
      clientId={clientId}
      sessionId={sessionId}
      now={now}
      openRecord={openRecord}
      fieldOf={(reflectionId, question) => <OneQuestion reflectionId={reflectionId} question={question} />}
    />
  );
}

/**
 * One door for whatever a client sent: answers to questions for home, to take or leave one by one, or a copy that they saved, which
 * becomes theirs here too.
 */
function FilesOfClient({ clientId }: { clientId: string }) {
  const { clients, assigning } = useWords();
  const { library } = useStores();
  const { joinCopy, meetCopy, newId, openRecord } = useApp();
  const [opened, setOpened] = useState<OpenedReturn | null>(null);
  const open = useCallback(
    (file: ReturnWaiting) => setOpened((before) => ({ file, at: (before?.at ?? 0) + 1 })),
    [],
  );
  return (
    <>
      <OpenCopy
        said={clients.file}
        onMeet={async (read) => {
          // One's own questions hold nothing of a client's.
          if (read.kind === 'assignment') return { kind: 'own-questions' };
          const why =
            read.kind === 'return' ? whyNotHere(clientId, read.file, library.getState().library) : null;
          // Said where the file was chosen, and nothing of it is shown below.
          if (why) return { kind: 'not-here', why: assigning.back[why] };
          return meetCopy(read.kind === 'copy' ? { ...read, copy: asFileOf(clientId, read.copy) } : read);
        }}
        onJoin={joinCopy}
        newId={newId}
        onAssignment={() => {}}
        onReturn={open}
      />
      <WhatCameBack clientId={clientId} opened={opened} onOpen={open} openRecord={openRecord} />
    </>
  );
}

/** What belongs before a session, on the client's page. */
function BeforeSession({ clientId }: { clientId: string }) {
  const { newId } = useApp();
  return (
    <>
      <ContractSection clientId={clientId} brand={keptBrand.read} />
      <AssigningSection clientId={clientId} newId={newId} />
      <FilesOfClient clientId={clientId} />
    </>
  );
}

/** The list of clients. */
export function Workspace() {
  const [, go] = useLocation();
  return (
    <Gate>
      <ClientsPage onGo={go} now={now} />
      <VaultSettings />
    </Gate>
  );
}

export { LockButton, LockedPage } from './coaching-pages.tsx';

/** How long the lock is not shown yet, while another tab is asked for the key, in ms. */
const ASKING_MS = 100;

type GateProps = {
  children: ReactNode;
  /** Whether a client may be looking: then not even the lock is shown. */
  isShared?: boolean;
};

/** What is behind the lock: shown when the workspace is open, or has none. */
function Gate({ children, isShared = false }: GateProps) {
  const status = useVault((vault) => vault.status);
  const vault = useVaultStore();
  // Another tab may have the key: for a moment it is not worth the time to draw the lock.
  const [isAsking, setAsking] = useState(status === 'locked');
  useEffect(() => {
    const end = () => setAsking(false);
    const timer = setTimeout(end, ASKING_MS);
    // From now on this tab hears what another does with the lock.
    vault.getState().door().then(end, end);
    return () => clearTimeout(timer);
  }, [vault]);
  if (isShared && (status === 'unset' || status === 'locked')) return <NothingShared />;
  if (status === 'unset') return <VaultSetupPage />;
  if (status !== 'locked') return children;
  return isAsking ? <Reading /> : <LockedPage />;
}

/** Everything out in one file, and in again. */
function Archive() {
  const { archive } = useApp();
  return <ArchivePage desk={archive} />;
}

/** Pages of the whole workspace, which stand where a client's would. */
const OF_ALL: ReadonlyMap<string, () => ReactNode> = new Map([
  [addresses.archive(), Archive],
  [addresses.earlierOfClients(), () => <EarlierScreen whose="clients" />],
]);

/** The lock on one's own reflections: set it, open it, or change it. */
function OwnLock() {
  const { vault } = useWords();
  const status = useVault((state) => state.status);
  if (status === 'locked') return <LockedPage />;
  if (status !== 'open') return <VaultSetupPage withOwn />;
  return (
    <Screen title={vault.own.title} className="prose">
      <VaultSettings isPage />
    </Screen>
  );
}

type Props = { id: string; screen: string | undefined; sessionId: string | undefined };

/** A screen of one client, or of all of them, behind the lock; or the lock on one's own, whose address stands among them. */
export function OfClient(props: Props) {
  if (LOCK_ADDRESS.endsWith(`/${props.id}`)) return <OwnLock />;
  const OfAll = props.screen === undefined ? OF_ALL.get(addresses.client(props.id)) : undefined;
  return <Gate isShared={props.screen === 'shared'}>{OfAll ? <OfAll /> : <OpenClient {...props} />}</Gate>;
}

/** Being here is what reads the client's records, and lets go of those of every other. */
function OpenClient({ id, screen = 'overview', sessionId }: Props) {
  const { clients } = useStores();
  const [, go] = useLocation();
  const isHere = useLibrary(({ library }) => Object.hasOwn(library.clients, id));
  const [read, setRead] = useState<{ id: string; found: boolean } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const done = (found: boolean) => isCurrent && setRead({ id, found });
    clients
      .getState()
      .openClient(id)
      .then(done, () => done(false));
    return () => {
      isCurrent = false;
    };
  }, [id, clients]);
  const Shown = SCREENS.get(screen);
  if (!Shown) return <NotFound />;
  if (read?.id !== id) return <Reading />;
  if (!isHere) return screen === 'shared' ? <NothingShared /> : <NoClient />;
  return <Shown key={`${id}/${screen}/${sessionId}`} clientId={id} sessionId={sessionId} onGo={go} />;
}

/** A client who is not here, said where a client may be looking: without a word of clients, and without a way on. */
function NothingShared() {
  const { sharedView } = useWords();
  return <h1>{sharedView.missing}</h1>;
}

function NoClient() {
  const { clients } = useWords();
  return (
    <Screen title={clients.client.missing} className="prose">
      <p>{clients.client.missingLead}</p>
      <div className="row">
        <Link className="btn" href={addresses.clients()}>
          {clients.client.back}
        </Link>
      </div>
    </Screen>
  );
}
