import { useEffect, useId, useRef, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type PassphraseProblem, SHORTEST } from '#src/domain/vault/passphrase.ts';
import { fiveWords } from '#src/files/passphrase/five-words.ts';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import './locking.css';

type Form = { passphrase: string; isKnown: boolean };
type Props = {
  /** Locks and saves; rejects where that fails. */
  onLock: (passphrase: string) => Promise<void>;
  onClose: () => void;
};

/** Asks for a passphrase for a file, and stays until the file is saved. */
export function LockDialog({ onLock, onClose }: Props) {
  const { locking, passphrase: words, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const form = useForm<Form>({ defaultValues: { passphrase: '', isKnown: false } });
  const { errors, isSubmitting } = form.formState;
  const typed = useWatch({ control: form.control, name: 'passphrase' });
  const [isMade, setMade] = useState(false);
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

  async function make(): Promise<void> {
    form.setValue('passphrase', await fiveWords(), { shouldValidate: true });
    setMade(true);
  }

  const { passphrase, isKnown } = errors;
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
        <PassphraseField
          label={words.label}
          hint={isMade ? words.made : words.hint}
          error={passphrase && words.problem[passphrase.message as PassphraseProblem]}
          fresh={{ typed, strengthOf, shortest: SHORTEST }}
          field={form.register('passphrase', {
            validate: async (typed) => (await problemOfNew(typed)) ?? true,
          })}
        />
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => void make()}>
            {words.words}
          </button>
        </div>
        <div>
          <label className="option-line">
            <input
              type="checkbox"
              aria-invalid={isKnown ? true : undefined}
              aria-describedby={`${id}-known-error`}
              {...form.register('isKnown', { required: true })}
            />{' '}
            <span>{locking.known}</span>
          </label>
          <p id={`${id}-known-error`} className="field-error" role="alert" hidden={!isKnown}>
            {isKnown ? locking.knownMissing : null}
          </p>
        </div>
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
