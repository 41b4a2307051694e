import { type FormEvent, useLayoutEffect, useRef, useState } from 'react';
import { GOAL_PARTS } from '#src/domain/model/goal-parts.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { WrittenGoal } from '#src/domain/plan/goals-taken-on.ts';
import { type DraftProblem, draftOf, readDraft } from '#src/domain/plan/written-goal.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { useDraft } from '#src/ui/use-draft.ts';

/** Each text of a goal and both its days, in place. Nothing is kept until Save, and nothing typed is cut or lost. */
export function GoalForm({
  name,
  title,
  start,
  isNew,
  today,
  onSave,
  onCancel,
}: {
  /** Under what name a draft waits while another page is looked at. */
  name: string;
  title: string;
  start: WrittenGoal;
  isNew: boolean;
  today: string;
  onSave: (written: WrittenGoal) => void;
  onCancel: () => void;
}) {
  const words = useWords();
  const { common, plan } = words;

  const [draft, setDraft, dropDraft] = useDraft(name, () => draftOf(start));
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => {
    if (tries === 0) form.current?.querySelector<HTMLElement>('textarea')?.focus();
    else form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft, { today, before: isNew ? null : start });
    setProblems(read.problems);
    if (!read.written) return setTries(tries + 1);
    dropDraft();
    onSave(read.written);
  };
  const problemOf = (part: DraftProblem['part']) => problems.find((problem) => problem.part === part) ?? null;

  return (
    <form ref={form} className="goal-form" noValidate aria-label={title} onSubmit={save}>
      <h3>{title}</h3>
      {GOAL_PARTS.map((part) => {
        const problem = problemOf(part);
        return (
          <div key={part}>
            <TextBox
              label={plan.parts[part]}
              value={draft[part]}
              lines={2}
              max={LIMITS.kept}
              example={plan.form.examples[part]}
              invalid={problem !== null}
              describedBy={problem ? `problem-${part}` : undefined}
              onChange={(text) => setDraft({ ...draft, [part]: wellFormed(text) })}
            />
            <p role="alert" id={`problem-${part}`} className="field-error" hidden={!problem}>
              {problem ? inWords(words, problem) : null}
            </p>
          </div>
        );
      })}
      <div className="goal-dates">
        {(['firstStepBy', 'by'] as const).map((part) => {
          const problem = problemOf(part);
          return (
            <DateField
              key={part}
              legend={plan.form[part]}
              words={{
                hint: plan.form.dateHint,
                day: plan.form.day,
                month: plan.form.month,
                year: plan.form.year,
              }}
              value={draft[part]}
              problem={problem ? inWords(words, problem) : null}
              onChange={(typed) => setDraft({ ...draft, [part]: typed })}
            />
          );
        })}
      </div>
      <div className="row">
        <button type="submit" className="btn">
          {isNew ? plan.own.save : plan.form.save}
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() => {
            dropDraft();
            onCancel();
          }}
        >
          {common.cancel}
        </button>
      </div>
    </form>
  );
}

function inWords(words: Words, problem: DraftProblem): string {
  const { numberInWords, plan } = words;

  const { problems } = plan.form;
  switch (problem.kind) {
    case 'empty':
      return problems.action;
    case 'too-long':
      return problems['too-long'](numberInWords(LIMITS.kept));
    case 'date-none':
      return problems['date-none'](problem.typed);
    default:
      return problems[problem.kind];
  }
}
