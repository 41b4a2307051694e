import { type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation, useRoute } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useActivity, useClients, useOwner, useVault } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { Brand } from '#src/ui/brand.tsx';
import { SkipLink } from '#src/ui/skip-link.tsx';

import { Notices } from './notices.tsx';
import { SaveStatus } from './save-status.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { UndoBar } from './undo-bar.tsx';
import { WhoseLabel } from './whose-page.tsx';

const LockButton = atHand(async () => (await import('./coaching-routes.tsx')).LockButton);

const BackLink = atHand(async () => (await import('./back-link.tsx')).BackLink);

const CopyReminder = atHand(async () => (await import('./copy-reminder.tsx')).CopyReminder);

const SharedFrame = atHand(async () => (await import('./shared-frame.tsx')).SharedFrame);

/** What stands around every screen: skip link, header with the state of saving, notices, footer. */
export function Layout({ children }: { children: ReactNode }) {
  const { common } = useWords();
  const isReminded = useActivity(({ reminder }) => reminder !== null);
  /** From then on the bar goes by itself: it tells of a copy that was saved by it. */
  const [wasReminded, setWasReminded] = useState(false);
  if (isReminded && !wasReminded) setWasReminded(true);
  const isOpen = useVault(({ status }) => status === 'open');

  const [isShared] = useRoute('/clients/:id/shared/*?');
  const [address, go] = useLocation();
  /** The client's view that stood in this window, until somebody says that something else may. */
  const [shared, setShared] = useState<string | null>(null);
  if (isShared && shared !== address) setShared(address);
  if (isShared || shared !== null)
    return (
      <Suspense>
        <SharedFrame
          hasLeft={!isShared}
          onStay={() => shared !== null && go(shared)}
          onLeave={() => setShared(null)}
        >
          {children}
        </SharedFrame>
      </Suspense>
    );
  return (
    <div className="page">
      <SkipLink to="content">{common.skipToContent}</SkipLink>
      <header className="page-head">
        <Link href={addresses.welcome()} className="brand" aria-label={common.nav.home}>
          <Brand />
          <span className="brand-name">{common.product}</span>
        </Link>
        <CoachLink />
        <WhoseLabel />
        {isOpen && (
          <Suspense>
            <LockButton />
          </Suspense>
        )}
        <SaveStatus />
        <UndoBar />
      </header>
      <Notices />
      {wasReminded && (
        <Suspense>
          <CopyReminder />
        </Suspense>
      )}
      <main id="content" className="page-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="page-foot">
        <p>{common.foot}</p>
        <nav aria-label={common.nav.label}>
          <Link href={addresses.privacy()}>{common.nav.privacy}</Link>
          <Link href={addresses.coaches()}>{common.nav.coaches}</Link>
        </nav>
        <ThemeSwitch />
      </footer>
    </div>
  );
}

/** On a client's reflection the way back to their session, or to the client; elsewhere where a coach begins: among the clients, or where there are none with what this page has for coaches. Not on one's own reflection. */
function CoachLink() {
  const { nav } = useWords().common;
  const hasClients = useClients((state) => state.hasClients);
  const [isReflection, params] = useRoute('/r/:id/*');
  const owner = useOwner(params?.id ?? '');
  if (isReflection && !owner) return null;
  if (owner)
    return (
      <Suspense>
        <BackLink clientId={owner} />
      </Suspense>
    );
  return (
    <Link
      className={hasClients ? 'page-coach' : 'page-coach is-offer'}
      href={hasClients ? addresses.clients() : addresses.coaches()}
    >
      {hasClients ? nav.clients : nav.coaches}
    </Link>
  );
}
