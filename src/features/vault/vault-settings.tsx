import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { SESSION_MINUTES } from '#src/domain/vault/minutes-to-lock.ts';
import { type PassphraseProblem, SHORTEST } from '#src/domain/vault/passphrase.ts';
import { problemOfNew, strengthOf } from '#src/files/passphrase/strength-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useVault, useVaultStore } from '#src/state/stores.ts';
import { PassphraseField } from '#src/ui/passphrase-field.tsx';
import { Limits } from './limits.tsx';
import './vault.css';

/** Idle minutes to choose from. Whoever works slowly needs a wide choice, and no clock that cannot be slowed. */
const MINUTES = [2, 5, 10, 20, 60, 120] as const;

/** The lock, where the workspace is open: when it falls shut, and another passphrase; `isPage` where the screen is called so. */
export function VaultSettings({ isPage = false }: { isPage?: boolean }) {
  const { vault } = useWords();
  const words = vault.settings;
  const store = useVaultStore();
  const status = useVault((state) => state.status);
  const lockAfter = useVault((state) => state.lockAfter);
  const withOwn = useVault((state) => state.withOwn);
  if (status !== 'open' && !(status === 'off' && lockAfter > 0)) return null;
  if (status === 'off')
    return (
      <section className="vault-settings prose" aria-labelledby="lock-title">
        <h2 id="lock-title">{words.title}</h2>
        <p>{words.none}</p>
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => store.setState({ status: 'unset' })}>
            {words.set}
          </button>
        </div>
      </section>
    );
  const Part = isPage ? 'div' : 'section';
  return (
    <Part
      className={isPage ? 'vault-settings prose is-page' : 'vault-settings prose'}
      aria-labelledby={isPage ? undefined : 'lock-title'}
    >
      {isPage ? null : <h2 id="lock-title">{words.title}</h2>}
      <label className="vault-after">
        <span>{words.after}</span>
        <select
          value={lockAfter}
          onChange={async ({ target: { value } }) =>
            (await store.getState().door()).setLockAfter(Number(value))
          }
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes}>
              {words.minutes(minutes)}
            </option>
          ))}
        </select>
      </label>
      {lockAfter < SESSION_MINUTES ? <p className="small muted">{words.inSession(SESSION_MINUTES)}</p> : null}
      <OwnToo />
      <details>
        <summary>{words.change}</summary>
        <ChangePassphrase />
      </details>
      <Limits withOwn={withOwn} />
    </Part>
  );
}

/** Whether one's own reflections are behind the lock too: nobody has to. */
function OwnToo() {
  const { vault } = useWords();
  const store = useVaultStore();
  const withOwn = useVault((state) => state.withOwn);
  /** What it is being turned to. */
  const [going, setGoing] = useState<boolean | null>(null);
  const [isFailed, setFailed] = useState(false);

  async function turn(next: boolean): Promise<void> {
    // Pressed once more while it turns: `disabled` would take the focus away.
    if (going !== null) return;
    setGoing(next);
    setFailed(false);
    try {
      await (await store.getState().door()).setOwn(next);
    } catch {
      setFailed(true);
    }
    setGoing(null);
  }

  return (
    <div>
      <label className="vault-known">
        <input
          type="checkbox"
          checked={going ?? withOwn}
          aria-disabled={going !== null}
          aria-describedby="own-too-note"
          onChange={({ target }) => void turn(target.checked)}
        />
        <span>{vault.own.too}</span>
      </label>
      <p id="own-too-note" className="small muted">
        {withOwn ? vault.own.isOn : vault.own.isOff}
      </p>
      <p role="alert" className="notice warn" hidden={!isFailed}>
        {isFailed ? vault.own.failed : null}
      </p>
    </div>
  );
}

type Form = { old: string; next: string };

function ChangePassphrase() {
  const { vault, passphrase } = useWords();
  const words = vault.settings;
  const store = useVaultStore();
  const form = useForm<Form>({ defaultValues: { old: '', next: '' } });
  const { errors, isSubmitting } = form.formState;
  const typed = useWatch({ control: form.control, name: 'next' });
  const [isChanged, setChanged] = useState(false);

  const change = form.handleSubmit(async ({ old, next }) => {
    setChanged(false);
    const tried = await store
      .getState()
      .door()
      .then((door) => door.change(old, next))
      .catch(() => 'failed' as const);
    if (tried !== 'done') {
      form.setError('old', { message: tried }, { shouldFocus: true });
      return;
    }
    form.reset();
    setChanged(true);
  });

  const { old, next } = errors;
  const oldErrors: Readonly<Record<string, string>> = { wrong: words.wrong, failed: vault.locked.failed };
  return (
    <form className="stack" onSubmit={change} noValidate>
      <PassphraseField
        label={words.old}
        error={old && (oldErrors[old.message ?? ''] ?? passphrase.problem.empty)}
        field={form.register('old', { required: true })}
      />
      <PassphraseField
        label={words.new}
        hint={passphrase.hint}
        error={next && passphrase.problem[next.message as PassphraseProblem]}
        fresh={{ typed, strengthOf, shortest: SHORTEST }}
        field={form.register('next', { validate: async (typed) => (await problemOfNew(typed)) ?? true })}
      />
      <div className="row">
        <button type="submit" className="btn quiet" aria-disabled={isSubmitting}>
          {words.save}
        </button>
        <p role="status">{isChanged ? words.changed : null}</p>
      </div>
    </form>
  );
}
