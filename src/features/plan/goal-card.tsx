import { useState } from 'react';
import { GOAL_PARTS } from '#src/domain/model/goal-parts.ts';
import type { GoalRecord, GoalStatus } from '#src/domain/model/goal-record.ts';
import { reviewDay, type WrittenGoal, writtenOf } from '#src/domain/plan/goals-taken-on.ts';
import { promiseOf } from '#src/domain/plan/promise.ts';
import { type Advice, MOST_ADVICE, phrasesServed } from '#src/domain/plan/smart-advice.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { Down, Up } from '#src/ui/icons.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import { hasDraft } from '#src/ui/use-draft.ts';
import { FirstStep } from './first-step.tsx';
import { RemoveGoal, ReplaceGoal } from './goal-dialogs.tsx';
import { GoalForm } from './goal-form.tsx';
import { GoalNotes } from './goal-notes.tsx';
import { GoalStatusField } from './goal-status.tsx';
import type { Trace } from './traced.ts';

export type GoalActs = {
  rewrite: (id: string, written: WrittenGoal) => void;
  replace: (id: string, goal: Goal) => void;
  move: (id: string, by: -1 | 1) => void;
  setStatus: (id: string, status: GoalStatus, why: string) => void;
  addNote: (id: string, text: string) => void;
  removeNote: (id: string, at: number) => void;
  remove: (id: string) => void;
};

/** A goal being worked at. */
export function GoalCard({
  reflectionId,
  goal,
  place,
  of,
  advice,
  statement,
  others,
  trace,
  today,
  acts,
}: {
  /** Goals of two reflections may have the same id: what is half typed belongs to one of them. */
  reflectionId: string;
  goal: GoalRecord;
  place: number;
  of: number;
  advice: readonly Advice[];
  statement: readonly Segment[];
  /** Proposals that could stand in its place. */
  others: readonly Goal[];
  trace: Trace;
  today: string;
  acts: GoalActs;
}) {
  const words = useWords();
  const { plan } = words;

  const draft = `goal ${reflectionId} ${goal.id}`;
  const [mode, setMode] = useState<'read' | 'edit' | 'remove' | 'replace'>(() =>
    hasDraft(draft) ? 'edit' : 'read',
  );
  const name = textOf(goal.action);
  const read = () => setMode('read');
  return (
    <li className="card plan-goal" data-goal={goal.id} data-kind={goal.kind} tabIndex={-1}>
      {mode === 'edit' ? (
        <GoalForm
          name={draft}
          title={plan.form.title}
          start={writtenOf(goal)}
          isNew={false}
          today={today}
          onSave={(written) => {
            acts.rewrite(goal.id, written);
            read();
          }}
          onCancel={read}
        />
      ) : (
        <>
          <div className="goal-head">
            <h3>{plan.kinds[goal.kind]}</h3>
            {of > 1 ? <Order name={name} id={goal.id} place={place} of={of} onMove={acts.move} /> : null}
          </div>
          <TracedText pieces={trace(promiseOf(goal, words))} className="goal-action" hasHint={false} />
          <FirstStep goal={goal} />
          <GoalFacts goal={goal} statement={statement} />
          <AdviceList advice={advice} />
          <GoalStatusField goal={goal} onSet={(status, why) => acts.setStatus(goal.id, status, why)} />
          <GoalNotes
            reflectionId={reflectionId}
            goal={goal}
            onAdd={(text) => acts.addNote(goal.id, text)}
            onRemove={(at) => acts.removeNote(goal.id, at)}
          />
          <div className="goal-tools">
            <button
              type="button"
              className="link"
              aria-label={plan.editOf(name)}
              onClick={() => setMode('edit')}
            >
              {plan.edit}
            </button>
            <button
              type="button"
              className="link"
              aria-label={plan.replaceOf(name)}
              onClick={() => setMode('replace')}
            >
              {plan.replace}
            </button>
            <button
              type="button"
              className="link"
              aria-label={plan.removeOf(name)}
              onClick={() => setMode('remove')}
            >
              {plan.remove}
            </button>
          </div>
        </>
      )}
      {mode === 'remove' ? (
        <RemoveGoal goal={goal} onRemove={() => acts.remove(goal.id)} onClose={read} />
      ) : null}
      {mode === 'replace' ? (
        <ReplaceGoal
          others={others}
          onTake={(other) => {
            acts.replace(goal.id, other);
            read();
          }}
          onClose={read}
        />
      ) : null}
    </li>
  );
}

function Order({
  name,
  id,
  place,
  of,
  onMove,
}: {
  name: string;
  id: string;
  place: number;
  of: number;
  onMove: GoalActs['move'];
}) {
  const { plan } = useWords();

  // A button that goes while it has the focus would lose it: the last one stays, and does nothing.
  return (
    <div className="goal-order">
      <button
        type="button"
        className="icon-button"
        aria-label={plan.up(name)}
        aria-disabled={place === 0 || undefined}
        onClick={() => place > 0 && onMove(id, -1)}
      >
        <Up />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={plan.down(name)}
        aria-disabled={place === of - 1 || undefined}
        onClick={() => place < of - 1 && onMove(id, 1)}
      >
        <Down />
      </button>
    </div>
  );
}

/** What stands under a goal and its first step. */
const FACTS = GOAL_PARTS.filter((part) => part !== 'action' && part !== 'firstStep');

function GoalFacts({ goal, statement }: { goal: GoalRecord; statement: readonly Segment[] }) {
  const { dateInWords, plan } = useWords();

  const served = phrasesServed(goal, statement, useLanguage());
  return (
    <dl className="goal-facts">
      {FACTS.filter((part) => textOf(goal[part]) !== '').map((part) => (
        <div key={part}>
          <dt>{plan.parts[part]}</dt>
          <dd dir="auto">{textOf(goal[part])}</dd>
        </div>
      ))}
      {served.length > 0 ? (
        <div>
          <dt>{plan.serves}</dt>
          <dd dir="auto">{served.map(({ text }) => `“${text.trim()}”`).join(', ')}</dd>
        </div>
      ) : null}
      <div>
        <dt>{plan.review}</dt>
        <dd>{plan.reviewOn(dateInWords(reviewDay(goal)))}</dd>
      </div>
    </dl>
  );
}

/** What could be clearer, at most two things at once: why, and what to change. Never a score. */
function AdviceList({ advice }: { advice: readonly Advice[] }) {
  const { plan } = useWords();

  if (advice.length === 0) return null;
  return (
    <div className="goal-advice">
      <p className="goal-advice-title">{plan.advice.title}</p>
      <ul>
        {advice.slice(0, MOST_ADVICE).map(({ rule }) => (
          <li key={rule}>
            {plan.advice[rule].why} {plan.advice[rule].change}
          </li>
        ))}
      </ul>
    </div>
  );
}
