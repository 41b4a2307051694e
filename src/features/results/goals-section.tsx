import type { ReactNode } from 'react';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';

/** The goals that begin the aspiration, as cards that open: what the person wrote themselves comes first. */
export function GoalsSection({
  goals,
  children,
}: {
  goals: readonly Goal[];
  /** What can be done with them. */
  children?: ReactNode;
}) {
  const words = useWords();
  const { results } = words;

  if (goals.length === 0)
    return (
      <section aria-labelledby="goals">
        <h2 id="goals">{results.noGoals.title}</h2>
        <p className="muted">{results.noGoals.text}</p>
      </section>
    );
  const own = goals.filter(({ kind }) => kind === 'own').length;
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{results.goals(goals.length)}</h2>
      <p className="muted">{results.goalsIntro(own)}</p>
      <ol className="goals">
        {goals.map((goal) => (
          <li key={goal.id} className="card goal" data-kind={goal.kind}>
            <p className="goal-kind">{results.goalKinds[goal.kind]}</p>
            <h3>{textOf(promiseOf(goal, words))}</h3>
            <p>{textOf(firstStepOf(goal, words))}</p>
            <details>
              <summary aria-label={results.moreOfGoal(textOf(goal.action))}>
                {results.moreOfGoalShort}
              </summary>
              <dl>
                <dt>{results.measure}</dt>
                <dd>{textOf(goal.measure)}</dd>
                <dt>{results.ifThen}</dt>
                <dd>{textOf(goal.ifThen)}</dd>
                <dt>{results.why}</dt>
                <dd>{textOf(goal.why)}</dd>
                <dt>{results.changeIf}</dt>
                <dd>{textOf(goal.changeIf)}</dd>
              </dl>
            </details>
          </li>
        ))}
      </ol>
      {children ? <div className="section-links">{children}</div> : null}
    </section>
  );
}
