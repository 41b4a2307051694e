import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';
import { Brand } from '#src/ui/brand.tsx';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Forgotten } from './forgotten.tsx';
import './vault.css';

/** Stands in the place of everything that is locked: a closed notebook, with nothing to guess at. */
export function LockedPage() {
  const { vault, passphrase, timeInWords } = useWords();
  const words = vault.locked;
  const store = useVaultStore();
  const lockedAt = useVault((state) => state.lockedAt);
  const withOwn = useVault((state) => state.withOwn);
  const cutShort = useVault((state) => state.cutShort);
  const hasDrafts = useVault((state) => state.hasDrafts);
  const form = useForm({ defaultValues: { passphrase: '' } });
  const { errors, isSubmitting } = form.formState;
  const [isForgotten, setForgotten] = useState(false);
  // Where another tab has the workspace open, this one opens with it.
  useEffect(
    () =>
      void store
        .getState()
        .door()
        .catch(() => {}),
    [store],
  );

  // What had the focus has gone behind the lock.
  useEffect(() => {
    if (lockedAt && document.activeElement === document.body)
      document.querySelector<HTMLElement>('#content h1')?.focus();
  }, [lockedAt]);

  const open = form.handleSubmit(async ({ passphrase }) => {
    const tried = await store
      .getState()
      .door()
      .then((door) => door.open(passphrase))
      .catch(() => 'failed' as const);
    if (tried === 'done') return;
    form.setError('passphrase', { message: tried }, { shouldFocus: true });
  });

  const problem = errors.passphrase;
  return (
    <Screen title={words.title} className="vault locked">
      <div className="notebook">
        <Brand />
        <form className="notebook-label stack" onSubmit={open} noValidate>
          <PassphraseField
            label={passphrase.label}
            error={problem && (errorIn(problem.message, words) ?? passphrase.problem.empty)}
            field={form.register('passphrase', { required: true })}
          />
          <button type="submit" className="btn" aria-disabled={isSubmitting}>
            {words.button}
          </button>
          <p role="status" className="small">
            {isSubmitting ? words.working : null}
          </p>
        </form>
      </div>
      <div className="locked-note stack">
        <p className="muted">{lockedAt ? words.at[lockedAt.why](timeInWords(lockedAt.at)) : null}</p>
        {cutShort && <p className="notice warn">{words.cutShort[cutShort]}</p>}
        {hasDrafts && <p>{words.drafts}</p>}
        <p className="muted">{withOwn ? vault.own.locked : words.lead}</p>
        {isForgotten ? (
          <Forgotten />
        ) : (
          <p>
            <button type="button" className="link" onClick={() => setForgotten(true)}>
              {words.forgotten}
            </button>
          </p>
        )}
      </div>
    </Screen>
  );
}

function errorIn(message: string | undefined, words: { wrong: string; failed: string }): string | undefined {
  if (message === 'wrong') return words.wrong;
  return message === 'failed' ? words.failed : undefined;
}
