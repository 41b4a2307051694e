import { type ReactNode, useEffect } from 'react';
import { useWords } from '#src/i18n/words.ts';
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
  const { sharedView, common } = useWords();
  useEffect(() => {
    document.title = common.product;
  }, [common]);
  return (
    <div className="screen stack">
      <h1>{sharedView.leaving.title}</h1>
      <p>{sharedView.leaving.lead}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onStay}>
          {sharedView.leaving.stay}
        </button>
        <button type="button" className="btn quiet" onClick={onLeave}>
          {sharedView.leaving.leave}
        </button>
      </div>
    </div>
  );
}
