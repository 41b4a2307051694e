import { type ReactNode, useEffect, useRef } from 'react';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { promiseOf } from '#src/domain/plan/promise.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';

function Asking({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="plan-asking" onClose={onClose}>
      <div className="stack">
        <h2 id="plan-asking">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

/** Asks before a goal goes, and says what keeps it instead. The safe answer comes first and has the focus. */
export function RemoveGoal({
  goal,
  onRemove,
  onClose,
}: {
  goal: GoalRecord;
  onRemove: () => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { common, plan } = words;

  return (
    <Asking title={plan.removing.title} onClose={onClose}>
      <p dir="auto">{textOf(promiseOf(goal, words))}</p>
      <p>{plan.removing.lead(goal.notes.length)}</p>
      <p className="muted">{plan.removing.hint}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={onClose}>
          {common.cancel}
        </button>
        <button type="button" className="btn danger" onClick={onRemove}>
          {plan.removing.confirm}
        </button>
      </div>
    </Asking>
  );
}

/** Other proposals for the place of a goal. */
export function ReplaceGoal({
  others,
  onTake,
  onClose,
}: {
  others: readonly Goal[];
  onTake: (goal: Goal) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { common, plan } = words;

  return (
    <Asking title={plan.replacing.title} onClose={onClose}>
      <p className="muted">{others.length > 0 ? plan.replacing.lead : plan.replacing.none}</p>
      <ul className="replacements">
        {others.map((goal) => (
          <li key={goal.id}>
            <p dir="auto">{textOf(promiseOf(goal, words))}</p>
            <p className="muted small">{plan.kinds[goal.kind]}</p>
            <button
              type="button"
              className="btn quiet"
              aria-label={plan.replacing.takeOf(textOf(goal.action))}
              onClick={() => onTake(goal)}
            >
              {plan.replacing.take}
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="btn quiet" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </Asking>
  );
}
