import { useEffect, useId, useRef } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { addItem, changeItem } from '#src/domain/coaching/session-items.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Action } from '#src/domain/model/session.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { isLeftOut, readDay } from '#src/domain/typed-day.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { useDraft } from '#src/ui/use-draft.ts';
import { type ActionDraft, actionFrom, NO_ACTION, valuesOf } from './action-draft.ts';
import { draftNames } from './draft-names.ts';
import type { PartProps } from './parts.ts';

/** Letters of a goal in the list to choose from. */
const GOAL_LETTERS = 60;

type Props = PartProps & {
  goals: readonly GoalRecord[];
  /** The action that is changed; absent for a new one. */
  action?: Action;
  onDone?: () => void;
};

/** A new action, or one that is changed. What is half typed waits while the page is hidden. */
export function ActionForm({ session, goals, onEdit, newId, action, onDone }: Props) {
  const { session: words } = useWords();
  const ids = useId();
  const [draft, setDraft, dropDraft] = useDraft<ActionDraft>(
    action ? draftNames.change(session.id, action.id) : draftNames.action(session.id),
    () => (action ? valuesOf(action) : NO_ACTION),
  );
  const form = useForm<ActionDraft>({ defaultValues: draft, shouldFocusError: false });
  const { register, control, handleSubmit, reset, subscribe, setFocus, formState } = form;
  const fields = useRef<HTMLFormElement>(null);
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => setDraft({ ...values }) }),
    [subscribe, setDraft],
  );
  useEffect(() => {
    // The button that opened it is gone.
    if (action) setFocus('what');
  }, [action, setFocus]);
  const begun = useWatch({ control });
  // What is more to it is asked once there is something to ask it of.
  const isBegun =
    [begun.what, begun.howWeKnow, begun.whose].some(Boolean) || !isLeftOut(form.getValues('byWhen'));
  const { errors } = formState;
  const firstDay = localDate(session.startedAt) ?? '';
  const problemOf = (field: keyof typeof errors, problem: string) => ({
    id: `${ids}-${field}`,
    says: errors[field] ? problem : null,
  });
  const [what, how, whose] = [
    problemOf('what', words.actions.missingWhat),
    problemOf('howWeKnow', words.actions.missingHow),
    problemOf('whose', words.actions.missingWhose),
  ];

  const keep = handleSubmit(
    (values) => {
      const read = actionFrom(values, { firstDay, newId, action });
      if (!read) return;
      if (action) {
        onEdit((before) => changeItem(before, 'actions', action.id, read));
        dropDraft();
        onDone?.();
        return;
      }
      onEdit((before) => addItem(before, 'actions', read));
      // Before the fields are begun anew, which takes their names from them.
      setFocus('what');
      reset(NO_ACTION);
      dropDraft(NO_ACTION);
    },
    () => focusFirstProblem(fields.current),
  );

  return (
    <form ref={fields} className="session-form" noValidate onSubmit={(event) => void keep(event)}>
      <label>
        <span>{words.actions.what}</span>
        <input
          type="text"
          dir="auto"
          autoComplete="off"
          maxLength={LIMITS.note}
          {...marked(what)}
          {...register('what', { validate: isWritten })}
        />
      </label>
      <Note {...what} />
      {isBegun ? (
        <>
          <Controller
            control={control}
            name="byWhen"
            rules={{
              validate: {
                given: (day) => !isLeftOut(day),
                real: (day) => readDay(day) !== null,
                // That of the session may do: what is written down later keeps the days that were said.
                ahead: (day) => (readDay(day) ?? '') >= firstDay,
              },
            }}
            render={({ field, fieldState }) => (
              <DateField
                legend={words.actions.byWhen}
                words={words.actions.date}
                value={field.value}
                problem={dayProblem(words.actions.dayProblems, fieldState.error?.type)}
                onChange={field.onChange}
              />
            )}
          />
          <label>
            <span>{words.actions.howWeKnow}</span>
            <input
              type="text"
              dir="auto"
              autoComplete="off"
              maxLength={LIMITS.note}
              {...marked(how)}
              {...register('howWeKnow', { validate: isWritten })}
            />
          </label>
          <Note {...how} />
          <label>
            <span>{words.actions.whose}</span>
            <select {...marked(whose)} {...register('whose', { validate: isWritten })}>
              <option value="">{words.actions.chooseWhose}</option>
              <option value="client">{words.actions.people.client}</option>
              <option value="coach">{words.actions.people.coach}</option>
            </select>
          </label>
          <Note {...whose} />
          {goals.length > 0 ? (
            <label>
              <span>{words.actions.goal}</span>
              <select {...register('goalId')}>
                <option value="">{words.actions.noGoal}</option>
                {goals.map(({ id, action }) => (
                  <option key={id} value={id}>
                    {shorten(textOf(action), GOAL_LETTERS)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
        </>
      ) : null}
      <div className="row">
        <button type="submit" className="btn quiet">
          {action ? words.actions.keep : words.actions.add}
        </button>
        {action ? (
          <button
            type="button"
            className="link"
            onClick={() => {
              dropDraft();
              onDone?.();
            }}
          >
            {words.actions.leave}
          </button>
        ) : null}
      </div>
    </form>
  );
}

const isWritten = (text: string) => text.trim() !== '';

/** What is wrong with a field, and under which id it is said; null where nothing is. */
type Problem = { id: string; says: string | null };

function marked({ id, says }: Problem) {
  return says === null ? {} : { 'aria-invalid': true, 'aria-describedby': id };
}

function dayProblem(
  problems: Readonly<Record<'given' | 'real' | 'ahead', string>>,
  type: string | undefined,
): string | null {
  const name = (['given', 'real', 'ahead'] as const).find((each) => each === type);
  return name ? problems[name] : null;
}

/** It waits there empty, so that a screen reader hears it come. */
function Note({ id, says }: Problem) {
  return (
    <p role="alert" id={id} className="field-error" hidden={says === null}>
      {says}
    </p>
  );
}
