import { useEffect, useId, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import { useWords } from '#src/i18n/words.ts';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import { Working } from './lock-dialog.tsx';
import './locking.css';

type Form = { passphrase: string };
type Props = {
  file: Blob;
  /** What it is called in the PDF that it came in; empty for a file of its own. */
  name: string;
  onUnlocked: (file: Blob) => void;
  /** It cannot be opened, whatever the passphrase. */
  onRefused: (refusal: { reason: LockedRefusal }) => void;
  onClose: () => void;
};

/** Asks for the passphrase of a locked file, as often as it takes. */
export function UnlockFile({ file, name, onUnlocked, onRefused, onClose }: Props) {
  const { locking, passphrase: words, common } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isClosed = useRef(false);
  const id = useId();
  const form = useForm<Form>({ defaultValues: { passphrase: '' } });
  const { errors, isSubmitting } = form.formState;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  const open = form.handleSubmit(async ({ passphrase }) => {
    try {
      const { unlockFile } = await import('#src/files/age/age-in-worker.ts');
      const unlocked = await unlockFile(file, passphrase);
      // Somebody who has closed this meanwhile does not want to see it any more.
      if (isClosed.current) return;
      if (unlocked.kind === 'opened') onUnlocked(new Blob([unlocked.bytes]));
      else if (unlocked.reason !== 'locked-wrong') onRefused({ reason: unlocked.reason });
      else form.setError('passphrase', { message: locking.open.wrong }, { shouldFocus: true });
    } catch {
      form.setError('passphrase', { message: locking.open.failed });
    }
  });

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      className="locking"
      onClose={() => {
        isClosed.current = true;
        onClose();
      }}
    >
      <form className="stack" onSubmit={open} noValidate autoComplete="off">
        <h2 id={`${id}-title`}>{locking.open.title}</h2>
        <p>{name === '' ? locking.open.leadUnnamed : locking.open.lead(name)}</p>
        <PassphraseField
          label={words.label}
          error={errors.passphrase?.message}
          field={form.register('passphrase', { validate: (typed) => typed !== '' || locking.open.empty })}
        />
        <div role="status">{isSubmitting && <Working label={locking.open.working} />}</div>
        <div className="row">
          <button type="submit" className="btn" aria-disabled={isSubmitting}>
            {locking.open.button}
          </button>
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {common.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}
