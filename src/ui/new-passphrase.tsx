import { useId, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useWords } from '#src/i18n/words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import type { StrengthOf } from './passphrase-strength.tsx';
import './styles/forms.css';

/** A new passphrase, and whether it is in a safe place: nobody can bring it back. */
export type NewPassphraseForm = { passphrase: string; isKnown: boolean };

/** What weighs and makes passphrases, handed in: it loads on use. */
export type PassphraseMeans = {
  shortest: number;
  strengthOf: StrengthOf;
  problemOfNew: (typed: string) => Promise<'empty' | 'short' | 'same' | 'easy' | null>;
  fiveWords: () => Promise<string>;
};

type Props = {
  form: UseFormReturn<NewPassphraseForm>;
  means: PassphraseMeans;
  known: string;
  knownMissing: string;
};

/** The fields of a new passphrase: typed, or five words made, and the tick that it is kept somewhere. */
export function NewPassphrase({ form, means, known, knownMissing }: Props) {
  const { passphrase: words } = useWords();
  const id = useId();
  const typed = useWatch({ control: form.control, name: 'passphrase' });
  const [isMade, setMade] = useState(false);
  const { passphrase, isKnown } = form.formState.errors;

  async function make(): Promise<void> {
    form.setValue('passphrase', await means.fiveWords(), { shouldValidate: true });
    setMade(true);
  }

  const problems: Readonly<Record<string, string>> = words.problem;
  return (
    <>
      <PassphraseField
        label={words.label}
        hint={isMade ? words.made : words.hint}
        error={passphrase && (problems[passphrase.message ?? ''] ?? words.problem.empty)}
        fresh={{ typed, strengthOf: means.strengthOf, shortest: means.shortest }}
        field={form.register('passphrase', {
          validate: async (typed) => (await means.problemOfNew(typed)) ?? true,
        })}
      />
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => void make()}>
          {words.words}
        </button>
      </div>
      <div>
        <label className="tick-line">
          <input
            type="checkbox"
            aria-invalid={isKnown ? true : undefined}
            aria-describedby={`${id}-known-error`}
            {...form.register('isKnown', { required: true })}
          />
          <span>{known}</span>
        </label>
        <p id={`${id}-known-error`} className="field-error" role="alert" hidden={!isKnown}>
          {isKnown ? knownMissing : null}
        </p>
      </div>
    </>
  );
}
