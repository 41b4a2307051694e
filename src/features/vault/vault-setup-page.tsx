import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { type PassphraseProblem, SHORTEST } from '#src/domain/vault/passphrase.ts';
import { fiveWords } from '#src/files/passphrase/five-words.ts';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClients, useVaultStore } from '#src/state/stores.ts';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Limits } from './limits.tsx';
import './vault.css';

type Form = { passphrase: string; isKnown: boolean };

/** Asks for a passphrase before the workspace is opened for the first time, or for one's own reflections as well. */
export function VaultSetupPage({ withOwn = false }: { withOwn?: boolean }) {
  const { vault, passphrase: words } = useWords();
  const { setup } = vault;
  const store = useVaultStore();
  const hasClients = useClients((clients) => clients.hasClients);
  const form = useForm<Form>({ defaultValues: { passphrase: '', isKnown: false } });
  const { errors, isSubmitting } = form.formState;
  const typed = useWatch({ control: form.control, name: 'passphrase' });
  const [isMade, setMade] = useState(false);
  const [isFailed, setFailed] = useState(false);

  const lock = form.handleSubmit(async ({ passphrase }) => {
    setFailed(false);
    try {
      await (await store.getState().door()).make(passphrase, withOwn);
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
    <Screen title={withOwn ? vault.own.set : setup.title} className="prose vault">
      <p className="lead">{withOwn ? vault.own.lead : setup.lead}</p>
      {hasClients && <p>{setup.sealing}</p>}
      <form className="card stack" onSubmit={lock} noValidate autoComplete="off">
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
          <label className="vault-known">
            <input
              type="checkbox"
              aria-invalid={isKnown ? true : undefined}
              aria-describedby="vault-known-error"
              {...form.register('isKnown', { required: true })}
            />
            <span>{setup.known}</span>
          </label>
          <p id="vault-known-error" className="field-error" role="alert" hidden={!isKnown}>
            {isKnown ? setup.knownMissing : null}
          </p>
        </div>
        <div className="row">
          <button type="submit" className="btn" aria-disabled={isSubmitting}>
            {setup.button}
          </button>
          <p role="status">{isSubmitting ? setup.working : null}</p>
        </div>
        <p role="alert" className="notice warn" hidden={!isFailed}>
          {isFailed ? setup.failed : null}
        </p>
      </form>
      <Limits withOwn={withOwn} />
      {withOwn ? null : (
        <div className="stack">
          <div className="row">
            <button
              type="button"
              className="btn quiet"
              onClick={async () => (await store.getState().door()).goWithout()}
            >
              {setup.without}
            </button>
          </div>
          <p className="small muted">{setup.withoutNote}</p>
        </div>
      )}
    </Screen>
  );
}
