import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { LOCK_ADDRESS } from '#src/domain/lock-address.ts';
import { EraseReceiptNotice } from '#src/features/clients/erase-receipt.tsx';
import { useWords } from '#src/i18n/words.ts';
import { useVault } from '#src/state/stores.ts';
import { SaveCopyButton } from '#src/ui/save-copy-button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { AboutParts } from './about-parts.tsx';
import { useApp } from './app-context.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** What is kept, where, and how to be rid of it. */
export function PrivacyPage() {
  const { about, common } = useWords();

  const { saveCopy, eraseAll } = useApp();
  const [isAsking, setIsAsking] = useState(false);
  const [receipt, setReceipt] = useState<EraseReceipt | null>(null);
  const isPersisted = usePersisted();
  // What is behind the lock cannot be read: a copy saved now would be empty.
  const isLocked = useVault(({ status, withOwn }) => withOwn && status === 'locked');
  const words = about.privacy;
  if (receipt)
    return (
      <Screen title={words.erase.done} className="prose">
        <EraseReceiptNotice receipt={receipt} onClose={startAnew} />
      </Screen>
    );
  return (
    <Screen title={words.title} className="prose">
      <p className="lead">{words.lead}</p>
      <AboutParts parts={words.parts} />
      {isPersisted !== null && (
        <p className={isPersisted ? 'notice' : 'notice warn'}>
          {isPersisted ? words.persisted.yes : words.persisted.no}
        </p>
      )}
      <div className="row">
        {eraseAll && (
          <Link className="btn quiet" href={LOCK_ADDRESS}>
            {words.lock}
          </Link>
        )}
        {eraseAll && (
          <Link className="btn quiet" href={addresses.earlier()}>
            {words.earlier}
          </Link>
        )}
        {!isLocked && (
          <SaveCopyButton
            label={words.copy}
            canLock
            onSave={(passphrase) => saveCopy(undefined, passphrase)}
          />
        )}
      </div>
      {isLocked && <p className="notice">{words.copyWhenOpen}</p>}
      {eraseAll && (
        <section className="prose">
          <h2>{words.erase.title}</h2>
          <p>{words.erase.lead}</p>
          <div className="row">
            <button type="button" className="btn danger" onClick={() => setIsAsking(true)}>
              {words.erase.button}
            </button>
          </div>
        </section>
      )}
      {eraseAll && isAsking && (
        <ConfirmDialog
          question={words.erase.question}
          lead={words.erase.lead}
          confirm={words.erase.confirm}
          cancel={common.cancel}
          onConfirm={() => void eraseAll().then(setReceipt)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Screen>
  );
}

/** The next address begins with an empty page. */
function startAnew(): void {
  location.hash = '/';
}

/** Whether the browser has promised to keep what is here; null while unknown or where it cannot say. */
function usePersisted(): boolean | null {
  const [isPersisted, setIsPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    let isShown = true;
    navigator.storage
      ?.persisted?.()
      .then((answer) => isShown && setIsPersisted(answer))
      .catch(() => {});
    return () => {
      isShown = false;
    };
  }, []);
  return isPersisted;
}
