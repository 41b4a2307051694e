import { useState } from 'react';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { isTakenOn, whyNoMore } from '#src/domain/plan/goals-taken-on.ts';
import { promiseOf } from '#src/domain/plan/promise.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { TracedText } from '#src/ui/traced-text.tsx';
import { FirstStep } from './first-step.tsx';
import { TakeButton } from './take-button.tsx';
import type { Trace } from './traced.ts';

/** Goals that one could take on: those of the aspiration first, further ones on request. */
export function ProposalsSection({
  goals,
  first,
  further,
  trace,
  onTake,
}: {
  goals: readonly GoalRecord[];
  first: readonly Goal[];
  further: readonly Goal[];
  trace: Trace;
  onTake: (goal: Goal) => boolean;
}) {
  const words = useWords();
  const { plan } = words;

  const [isOpen, setOpen] = useState(false);
  const isFree = ({ id }: Goal) => !isTakenOn(goals, id);
  // The moves have their own place further down.
  const more = further.filter((goal) => isFree(goal) && !goal.id.startsWith('shelf-'));
  const open = first.filter(isFree);
  const refusal = whyNoMore(goals);
  const card = (goal: Goal) => (
    <li key={goal.id} className="card proposal">
      <h3>{plan.kinds[goal.kind]}</h3>
      <TracedText pieces={trace(promiseOf(goal, words))} className="goal-action" hasHint={false} />
      <FirstStep goal={goal} />
      <details>
        <summary>
          {plan.proposals.details}
          <span className="visually-hidden">: {textOf(goal.action)}</span>
        </summary>
        <dl className="goal-facts">
          {(['measure', 'ifThen', 'why'] as const).map((part) => (
            <div key={part}>
              <dt>{plan.parts[part]}</dt>
              <dd dir="auto">{textOf(goal[part])}</dd>
            </div>
          ))}
        </dl>
      </details>
      <TakeButton
        label={plan.proposals.take}
        name={plan.proposals.takeOf(textOf(goal.action))}
        refusal={refusal}
        onTake={() => onTake(goal)}
      />
    </li>
  );
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{plan.proposals.title}</h2>
      <p className="muted">
        {first.length + further.length === 0 ? plan.proposals.thin : plan.proposals.intro}
      </p>
      <ul className="proposals">
        {open.map(card)}
        {isOpen ? more.map(card) : null}
      </ul>
      {more.length > 0 && !isOpen ? (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {plan.proposals.more(more.length)}
        </button>
      ) : null}
    </section>
  );
}
