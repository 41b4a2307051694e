import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useReflection } from '#src/state/stores.ts';
import { Brand } from '#src/ui/icons.tsx';
import { KEEP } from '#src/ui/screen.tsx';

import { Notices } from './notices.tsx';
import { SaveStatus } from './save-status.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { UndoBar } from './undo-bar.tsx';

/** What stands around every screen: skip link, header with the state of saving, notices, footer. */
export function Layout({ children }: { children: ReactNode }) {
  const { common } = useWords();

  return (
    <div className="page">
      <SkipLink to="content">{common.skipToContent}</SkipLink>
      <SkipToKeep />
      <header className="page-head">
        <Link href={addresses.welcome()} className="brand" aria-label={common.nav.home}>
          <Brand />
          <span className="brand-name">{common.product}</span>
        </Link>
        <SaveStatus />
        <UndoBar />
      </header>
      <Notices />
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

/** The part after # is the address of the screen, so this moves the focus itself and leaves the address alone. */
function SkipLink({ to, children }: { to: string; children: string }) {
  return (
    <button type="button" className="btn skip" onClick={() => document.getElementById(to)?.focus()}>
      {children}
    </button>
  );
}

/** On the result, past everything there is to read: to the buttons that take it away. */
function SkipToKeep() {
  const { common } = useWords();

  const [isResult, params] = useRoute('/r/:id/aspiration');
  const isKnown = useReflection(isResult ? params.id : '') !== undefined;
  return isKnown ? <SkipLink to={KEEP}>{common.skipToKeep}</SkipLink> : null;
}
