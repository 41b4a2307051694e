import { useId, useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import {
  questionsByStrand,
  questionsInOrder,
  questionsOfSet,
  READY_SETS,
  type ReadySet,
} from '#src/domain/coaching/assignment.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { resolverOf } from '#src/ui/form-resolver.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';
import { TextBox } from '#src/ui/text-box.tsx';

/** Questions in the order in which they are asked, and a word of welcome. */
export type Chosen = { questions: readonly string[]; welcome: string };

type Draft = { questions: string[]; welcome: string };
const shape: z.ZodMiniType<Draft, Draft> = z.object({
  questions: z.array(z.string()).check(z.minLength(1, { error: 'none' })),
  welcome: z.string().check(z.maxLength(LIMITS.note, { error: 'too-long' })),
});

type Props = {
  reflection: Reflection | null;
  onSave: (chosen: Chosen) => Promise<void>;
  onCancel: () => void;
};

/** Chooses questions by factor, or a ready set to begin with, and writes a word of welcome. */
export function ChooseQuestions({ reflection, onSave, onCancel }: Props) {
  const { assigning: words, common, questionnaire } = useWords();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const { control, handleSubmit, setValue, formState } = useForm<Draft>({
    defaultValues: { questions: [], welcome: '' },
    resolver: resolverOf(shape),
    shouldFocusError: false,
  });
  const chosen = new Set(useWatch({ control, name: 'questions' }));
  const ordered = questionsInOrder(chosen, questionnaire);
  const choose = (ids: Iterable<string>) =>
    setValue('questions', [...ids], { shouldValidate: formState.isSubmitted });
  const press = (questionId: string, isIn: boolean) => {
    const next = new Set(chosen);
    if (isIn) next.add(questionId);
    else next.delete(questionId);
    choose(next);
  };
  const isNone = formState.errors.questions !== undefined;
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      aria-label={words.formLabel}
      onSubmit={handleSubmit(
        ({ welcome }) => onSave({ questions: ordered.map((question) => question.id), welcome }),
        () => form.current?.querySelector<HTMLElement>('.ready-sets button')?.focus(),
      )}
    >
      <fieldset className="ready-sets" aria-describedby={`${id}-none`}>
        <legend>{words.sets}</legend>
        <div className="row">
          {READY_SETS.map((set) => (
            <SetButton
              key={set}
              set={set}
              onChoose={() => choose([...chosen, ...questionsOfSet(set, questionnaire, reflection)])}
            />
          ))}
          <button type="button" className="link" onClick={() => choose([])}>
            {words.clear}
          </button>
        </div>
      </fieldset>
      <p role="status" className="small">
        {words.count(ordered.length)}
      </p>
      <p role="alert" id={`${id}-none`} className="field-error" hidden={!isNone}>
        {isNone ? words.none : null}
      </p>
      {questionsByStrand(questionnaire).map(({ strand, questions }) => {
        const picked = questions.filter((question) => chosen.has(question.id)).length;
        return (
          <details key={strand} className="choose-strand">
            <summary>
              <StrandIcon strand={strand} size={18} /> {common.factors[strand]}{' '}
              <span className="small muted">{words.picked(picked, questions.length)}</span>
            </summary>
            <ul>
              {questions.map((question) => (
                <li key={question.id}>
                  <label className="tick-line">
                    <input
                      type="checkbox"
                      checked={chosen.has(question.id)}
                      onChange={({ currentTarget }) => press(question.id, currentTarget.checked)}
                    />
                    <span>{question.stem}</span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
      <Controller
        control={control}
        name="welcome"
        render={({ field }) => (
          <TextBox
            label={words.welcome}
            value={field.value}
            lines={3}
            max={LIMITS.note}
            example={words.welcomeExample}
            describedBy={`${id}-welcome`}
            onChange={(text) => field.onChange(wellFormed(text))}
          />
        )}
      />
      <p id={`${id}-welcome`} className="small muted">
        {words.welcomeHelp}
      </p>
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

function SetButton({ set, onChoose }: { set: ReadySet; onChoose: () => void }) {
  const { assigning, common } = useWords();
  const name = set === 'first' || set === 'missing' ? assigning.set[set] : common.factors[set];
  return (
    <button type="button" className="btn quiet" onClick={onChoose}>
      {assigning.add(name)}
    </button>
  );
}
