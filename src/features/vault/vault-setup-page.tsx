import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { SHORTEST } from '#src/domain/vault/passphrase.ts';
import { fiveWords } from '#src/files/passphrase/five-words.ts';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useClients, useVaultStore } from '#src/state/stores.ts';
import { NewPassphrase, type NewPassphraseForm } from '#src/ui/new-passphrase.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Limits } from './limits.tsx';
import './vault.css';

/** What a new passphrase is weighed and made with. */
const MEANS = { shortest: SHORTEST, strengthOf, problemOfNew, fiveWords };

/** Asks for a passphrase before the workspace is opened for the first time, or for one's own reflections as well. */
export function VaultSetupPage({ withOwn = false }: { withOwn?: boolean }) {
  const { vault } = useWords();
  const { setup } = vault;
  const store = useVaultStore();
  const hasClients = useClients((clients) => clients.hasClients);
  const form = useForm<NewPassphraseForm>({ defaultValues: { passphrase: '', isKnown: false } });
  const { isSubmitting } = form.formState;
  const [isFailed, setFailed] = useState(false);

  const lock = form.handleSubmit(async ({ passphrase }) => {
    setFailed(false);
    try {
      await (await store.getState().door()).make(passphrase, withOwn);
    } catch {
      setFailed(true);
    }
  });

  return (
    <Screen title={withOwn ? vault.own.set : setup.title} className="prose vault">
      <p className="lead">{withOwn ? vault.own.lead : setup.lead}</p>
      {hasClients && <p>{setup.sealing}</p>}
      <form className="card stack" onSubmit={lock} noValidate autoComplete="off">
        <NewPassphrase form={form} means={MEANS} known={setup.known} knownMissing={setup.knownMissing} />
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
