import { useId, useRef } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { agreeToTerms } from '#src/domain/coaching/contract.ts';
import type { Client } from '#src/domain/model/client.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { readDay } from '#src/domain/typed-day.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { resolverOf } from '#src/ui/form-resolver.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { ProblemNote, useProblemInWords } from './problem-note.tsx';
import { type AgreeDraft, agreeDraftOf, agreeShape } from './terms-shape.ts';

/** The client's yes to the terms as they stand: a name or initials, and the day. */
export function AgreeForm({ client, onAgreed }: { client: Client; onAgreed: () => void }) {
  const { contract: words } = useWords();
  const { library, outside } = useStores();
  const inWords = useProblemInWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const today = outside.today();
  const { control, handleSubmit, formState } = useForm<AgreeDraft>({
    defaultValues: agreeDraftOf('', today),
    resolver: resolverOf(agreeShape(today)),
    shouldFocusError: false,
  });
  const { errors } = formState;
  const agree = ({ agreedBy, agreedOn }: AgreeDraft) => {
    const day = readDay(agreedOn);
    if (day === null) return;
    library.getState().changeClient(client.id, (before) => agreeToTerms(before, agreedBy, day));
    onAgreed();
  };
  return (
    <form
      ref={form}
      className="stack agree-form"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={handleSubmit(agree, () => focusFirstProblem(form.current))}
    >
      <h3 id={`${id}-title`}>{words.agree.title}</h3>
      <p className="small muted">{words.agree.help}</p>
      <Controller
        control={control}
        name="agreedBy"
        render={({ field }) => (
          <LineBox
            label={words.agree.by}
            value={field.value}
            max={LIMITS.name}
            invalid={errors.agreedBy !== undefined}
            describedBy={`${id}-by`}
            onChange={(text) => field.onChange(wellFormed(text))}
          />
        )}
      />
      <ProblemNote id={`${id}-by`} problem={errors.agreedBy} />
      <Controller
        control={control}
        name="agreedOn"
        render={({ field }) => (
          <DateField
            legend={words.agree.on}
            words={words.date}
            value={field.value}
            problem={inWords(errors.agreedOn)}
            onChange={field.onChange}
          />
        )}
      />
      <div className="row">
        <button type="submit" className="btn">
          {words.agree.button}
        </button>
      </div>
    </form>
  );
}
