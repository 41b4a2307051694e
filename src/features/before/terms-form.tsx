import { useId, useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { Terms } from '#src/domain/coaching/contract.ts';
import type { IsoDate } from '#src/domain/dates.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { resolverOf } from '#src/ui/form-resolver.ts';
import { TextBox } from '#src/ui/text-box.tsx';
import { ProblemNote, useProblemInWords } from './problem-note.tsx';
import { type TermsDraft, termsDraftOf, termsIn, termsShape } from './terms-shape.ts';

type Props = { start: Terms; today: IsoDate; onSave: (terms: Terms) => void; onCancel: () => void };

/** The terms, each with a line of help and a wording to begin with. Nothing is kept before it is saved. */
export function TermsForm({ start, today, onSave, onCancel }: Props) {
  const { common, contract: words } = useWords();
  const inWords = useProblemInWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { control, handleSubmit, getValues, setValue, formState } = useForm<TermsDraft>({
    defaultValues: termsDraftOf(start),
    resolver: resolverOf(termsShape(today)),
    shouldFocusError: false,
  });
  const { errors } = formState;
  const written = useWatch({ control });
  const begin = (part: 'purpose' | 'whoSees' | 'limits') => {
    const before = getValues(part).trim();
    const { example } = words.fields[part];
    // Pressed again, it stands there already.
    if (before.includes(example)) return;
    setValue(part, before === '' ? example : `${before}\n${example}`, {
      shouldValidate: formState.isSubmitted,
    });
  };
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      aria-label={words.formLabel}
      onSubmit={handleSubmit(
        (draft) => onSave(termsIn(draft)),
        () => focusFirstProblem(form.current),
      )}
    >
      {(['purpose', 'whoSees', 'limits'] as const).map((part) => (
        <div key={part} className="stack terms-field">
          <Controller
            control={control}
            name={part}
            render={({ field }) => (
              <TextBox
                label={words.fields[part].label}
                value={field.value}
                lines={2}
                max={LIMITS.note}
                invalid={errors[part] !== undefined}
                describedBy={`${id}-${part}-help ${id}-${part}`}
                onChange={(text) => field.onChange(wellFormed(text))}
              />
            )}
          />
          <ProblemNote id={`${id}-${part}`} problem={errors[part]} />
          <p id={`${id}-${part}-help`} className="small muted">
            {words.fields[part].help}
          </p>
          <p className="small example-wording">
            <q>{words.fields[part].example}</q>{' '}
            {written[part]?.includes(words.fields[part].example) ? (
              <span className="muted">{words.exampleStands}</span>
            ) : (
              <button
                type="button"
                className="link"
                aria-label={words.exampleOf(words.fields[part].label)}
                onClick={({ currentTarget }) => {
                  begin(part);
                  // The button goes: on with the words themselves.
                  currentTarget.closest('.terms-field')?.querySelector('textarea')?.focus();
                }}
              >
                {words.takeExample}
              </button>
            )}
          </p>
        </div>
      ))}
      <Controller
        control={control}
        name="keepUntil"
        render={({ field }) => (
          <DateField
            legend={words.keepUntil}
            words={words.date}
            value={field.value}
            problem={inWords(errors.keepUntil)}
            onChange={field.onChange}
          />
        )}
      />
      <p className="small muted">{words.keepUntilHelp}</p>
      <div className="row">
        <button type="submit" className="btn">
          {words.save}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {common.cancel}
        </button>
      </div>
    </form>
  );
}
