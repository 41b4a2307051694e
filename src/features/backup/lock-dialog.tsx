import { useEffect, useId, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { SHORTEST } from '#src/domain/vault/passphrase.ts';
import { fiveWords } from '#src/files/passphrase/five-words.ts';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { NewPassphrase, type NewPassphraseForm } from '#src/ui/new-passphrase.tsx';
import './locking.css';

/** What a new passphrase is weighed and made with. */
const MEANS = { shortest: SHORTEST, strengthOf, problemOfNew, fiveWords };
type Props = {
  /** Locks and saves; rejects where that fails. */
  onLock: (passphrase: string) => Promise<void>;
  onClose: () => void;
};

/** Asks for a passphrase for a file, and stays until the file is saved. */
export function LockDialog({ onLock, onClose }: Props) {
  const { locking, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const form = useForm<NewPassphraseForm>({ defaultValues: { passphrase: '', isKnown: false } });
  const { isSubmitting } = form.formState;
  const [isFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const lock = form.handleSubmit(async ({ passphrase }) => {
    setFailed(false);
    try {
      await onLock(passphrase);
      dialog.current?.close();
    } catch {
      setFailed(true);
    }
  });

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className="locking"
      // What is being saved cannot be called back for the moment that is left.
      onCancel={(event) => isSubmitting && event.preventDefault()}
      onClose={onClose}
    >
      <form className="stack" onSubmit={lock} noValidate autoComplete="off">
        <h2 id={`${id}-title`}>{locking.title}</h2>
        <p>{locking.lead}</p>
        <NewPassphrase form={form} means={MEANS} known={locking.known} knownMissing={locking.knownMissing} />
        <div role="status">{isSubmitting && <Working label={locking.working} />}</div>
        <p role="alert" className="notice warn" hidden={!isFailed}>
          {isFailed ? locking.failed : null}
        </p>
        <div className="row">
          <button type="submit" className="btn" aria-disabled={isSubmitting}>
            {locking.button}
          </button>
          <button
            type="button"
            className="btn quiet"
            aria-disabled={isSubmitting}
            onClick={() => isSubmitting || dialog.current?.close()}
          >
            {common.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Something that takes seconds, in words and as a bar that nobody can tell the end of. */
export function Working({ label }: { label: string }) {
  const id = useId();
  return (
    <div className="locking-working">
      <label htmlFor={id}>{label}</label>
      <progress id={id} />
    </div>
  );
}
