import { useState } from 'react';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { isLive } from '#src/domain/model/is-live.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { RemoveGoal } from './goal-dialogs.tsx';

/** What is done or no longer right, quietly: to look back on, or to take up again. */
export function ClosedGoals({
  goals,
  onOpen,
  onRemove,
}: {
  goals: readonly GoalRecord[];
  onOpen: (id: string) => boolean;
  onRemove: (id: string) => void;
}) {
  const { dateInWords, plan } = useWords();

  const [refused, setRefused] = useState<string | null>(null);
  const [removing, setRemoving] = useState<GoalRecord | null>(null);
  const closed = goals.filter((goal) => !isLive(goal));
  if (closed.length === 0) return null;
  return (
    <section aria-labelledby="closed-goals" className="closed-goals">
      <h2 id="closed-goals">{plan.closed.title}</h2>
      <p className="muted">{plan.closed.intro}</p>
      <ul>
        {closed.map((goal) => {
          const name = textOf(goal.action);
          return (
            <li key={goal.id}>
              <p>
                <strong>{plan.status.options[goal.status]}</strong> <span dir="auto">{name}</span>
              </p>
              {goal.statusWhy ? <p dir="auto">{plan.status.whyShown(goal.statusWhy)}</p> : null}
              {goal.notes.map((note, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name but their place.
                <p key={at} className="small" dir="auto">
                  <span className="muted">{dateInWords(note.on)}</span> {note.text}
                </p>
              ))}
              <div className="goal-tools">
                <button
                  type="button"
                  className="link"
                  aria-label={plan.openOf(name)}
                  onClick={() => setRefused(onOpen(goal.id) ? null : goal.id)}
                >
                  {plan.open}
                </button>
                <button
                  type="button"
                  className="link"
                  aria-label={plan.removeOf(name)}
                  onClick={() => setRemoving(goal)}
                >
                  {plan.remove}
                </button>
              </div>
              <p role="alert" className="notice" hidden={refused !== goal.id}>
                {refused === goal.id ? plan.status.full : null}
              </p>
            </li>
          );
        })}
      </ul>
      {removing ? (
        <RemoveGoal
          goal={removing}
          onRemove={() => {
            onRemove(removing.id);
            setRemoving(null);
          }}
          onClose={() => setRemoving(null)}
        />
      ) : null}
    </section>
  );
}
