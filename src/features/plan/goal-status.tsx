import { useId, useState } from 'react';
import { GOAL_STATUSES, type GoalRecord, type GoalStatus } from '#src/domain/model/goal-record.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { Segmented } from '#src/ui/segmented.tsx';

/**
 * How a live goal stands. What closes it waits for a press of its own: with the arrow keys one passes every choice on
 * the way to the one that is meant.
 */
export function GoalStatusField({
  goal,
  onSet,
}: {
  goal: GoalRecord;
  onSet: (status: GoalStatus, why: string) => void;
}) {
  const { plan } = useWords();

  const [closing, setClosing] = useState<'done' | 'no-longer' | null>(null);
  const [why, setWhy] = useState('');
  const name = useId();
  const choose = (value: string) => {
    const status = GOAL_STATUSES.find((one) => one === value);
    if (!status) return;
    if (status === 'done' || status === 'no-longer') return setClosing(status);
    setClosing(null);
    onSet(status, '');
  };
  return (
    <div className="goal-status">
      <Segmented
        name={name}
        legend={plan.status.legend}
        options={GOAL_STATUSES.map((value) => ({ value, label: plan.status.options[value] }))}
        value={closing ?? goal.status}
        onChange={choose}
      />
      {closing ? (
        <div className="goal-closing">
          {closing === 'no-longer' ? (
            <LineBox
              label={plan.status.why}
              value={why}
              max={LIMITS.note}
              onChange={(text) => setWhy(wellFormed(text))}
            />
          ) : null}
          <button
            type="button"
            className="btn"
            aria-label={plan.status.confirmOf(closing, textOf(goal.action))}
            onClick={() => onSet(closing, why)}
          >
            {plan.status.confirm[closing]}
          </button>
        </div>
      ) : null}
    </div>
  );
}
