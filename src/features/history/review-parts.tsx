import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { GOAL_STATUSES } from '#src/domain/model/goal-record.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { promiseOf } from '#src/domain/plan/promise.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import type { ReviewPartProps } from './review-dials.tsx';

/** What has changed and what stays, in the person's own words. */
export function ReviewWords({ draft, onChange }: Omit<ReviewPartProps, 'reflection'>) {
  const { history } = useWords();
  const { review } = history;

  return (
    <section className="card stack" aria-labelledby="review-words">
      <h2 id="review-words">{review.words}</h2>
      <TextBox
        label={review.changed}
        lines={3}
        max={LIMITS.note}
        value={draft.changed}
        onChange={(changed) => onChange({ changed })}
      />
      <TextBox
        label={review.stays}
        lines={3}
        max={LIMITS.note}
        value={draft.stays}
        onChange={(stays) => onChange({ stays })}
      />
    </section>
  );
}

/** How each goal that was taken on is going. */
export function ReviewGoals({ reflection, draft, onChange }: ReviewPartProps) {
  const words = useWords();
  const { history } = words;
  const { review } = history;

  return (
    <section className="card stack" aria-labelledby="review-goals">
      <h2 id="review-goals">{review.goals}</h2>
      {reflection.goals.length === 0 ? (
        <p className="muted">
          {review.noGoals}{' '}
          <Link className="link" href={addresses.plan(reflection.id)}>
            {review.toPlan}
          </Link>
        </p>
      ) : (
        <p className="muted">{review.goalsHint}</p>
      )}
      {reflection.goals.map(({ id, status, ...goal }) => (
        <Segmented
          key={id}
          name={`goal-${id}`}
          legend={textOf(promiseOf(goal, words))}
          options={GOAL_STATUSES.map((value) => ({ value, label: history.statuses[value] }))}
          value={draft.statuses[id] ?? status}
          onChange={(chosen) => {
            const next = GOAL_STATUSES.find((each) => each === chosen);
            if (next) onChange({ statuses: { ...draft.statuses, [id]: next } });
          }}
        />
      ))}
    </section>
  );
}
