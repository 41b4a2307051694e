import { type ReactNode, useEffect } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';
import { Notices } from './notices.tsx';
import { SaveStatus } from './save-status.tsx';

type Props = {
  /** Whether this window went on to another page, as by the browser's Back. */
  hasLeft: boolean;
  onStay: () => void;
  onLeave: () => void;
  children: ReactNode;
};

/**
 * What stands around the client's view: nothing but what must be known about saving. It leads nowhere; and where the browser's
 * Back leads out of it, nothing shows before somebody says that it may.
 */
export function SharedFrame({ hasLeft, onStay, onLeave, children }: Props) {
  return (
    <div className="page">
      <Notices isShared />
      <main id="content" className="page-main" tabIndex={-1}>
        {hasLeft ? <Leaving onStay={onStay} onLeave={onLeave} /> : children}
      </main>
      <footer className="shared-status">
        <SaveStatus />
      </footer>
    </div>
  );
}

function Leaving({ onStay, onLeave }: Pick<Props, 'onStay' | 'onLeave'>) {
  const { sharedView, common, vault: words } = useWords();
  const vault = useVaultStore();
  const isOpen = useVault(({ status }) => status === 'open');
  const isHeldBack = useVault((state) => state.isHeldBack);
  useEffect(() => {
    document.title = common.product;
  }, [common]);

  // The client may hold this screen: behind a lock, nothing of the coach's is two presses away.
  async function leave(): Promise<void> {
    if (isOpen) await (await vault.getState().door()).lock('asked');
    if (vault.getState().status !== 'open') onLeave();
  }

  return (
    <div className="screen stack">
      <h1>{sharedView.leaving.title}</h1>
      <p>{isOpen ? sharedView.leaving.locks : sharedView.leaving.lead}</p>
      {isHeldBack && <p role="alert">{words.heldBack}</p>}
      <div className="row">
        <button type="button" className="btn" onClick={onStay}>
          {sharedView.leaving.stay}
        </button>
        <button type="button" className="btn quiet" onClick={() => void leave()}>
          {isOpen ? sharedView.leaving.lockAndLeave : sharedView.leaving.leave}
        </button>
      </div>
    </div>
  );
}
