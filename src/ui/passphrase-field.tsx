import { type Ref, useId, useState } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { useWords } from '#src/i18n/words.ts';
import { PassphraseStrength, type StrengthOf } from './passphrase-strength.tsx';
import './styles/passphrase.css';

type Props = {
  label: string;
  hint?: string | undefined;
  error: string | undefined;
  /** A new passphrase is seen while it is typed, since nobody can bring back one with a slip in it, and its strength is said. */
  fresh?: { typed: string; strengthOf: StrengthOf; shortest: number };
  field: Omit<UseFormRegisterReturn, 'ref'> & { ref: Ref<HTMLInputElement> };
};

/** One passphrase, which can be seen, pasted and filled in by a password manager. */
export function PassphraseField({ label, hint, error, fresh, field }: Props) {
  const { passphrase } = useWords();
  const [isShown, setShown] = useState(fresh !== undefined);
  const id = useId();
  // Browsers keep what stands in a field of text to bring a tab back; of a hidden passphrase they do not.
  const fill = fresh ? 'new-password' : 'current-password';
  return (
    <div className="passphrase">
      <label htmlFor={id}>{label}</label>
      <div className="passphrase-box">
        <input
          {...field}
          id={id}
          type={isShown ? 'text' : 'password'}
          autoComplete={isShown ? 'off' : fill}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={`${id}-hint ${id}-error`}
        />
        <button type="button" className="link" onClick={() => setShown(!isShown)}>
          {isShown ? passphrase.hide : passphrase.show}
        </button>
      </div>
      {fresh && (
        <PassphraseStrength typed={fresh.typed} strengthOf={fresh.strengthOf} from={fresh.shortest} />
      )}
      <p id={`${id}-hint`} className="small muted" hidden={hint === undefined}>
        {hint}
      </p>
      <p id={`${id}-error`} className="field-error" role="alert" hidden={error === undefined}>
        {error}
      </p>
    </div>
  );
}
