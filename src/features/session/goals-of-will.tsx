import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { nameOfGoal } from '#src/domain/coaching/goal-named.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { isTakenOn, MOST_LIVE, whyNoMore } from '#src/domain/plan/goals-taken-on.ts';
import { firstStepOf, promiseOf } from '#src/domain/plan/promise.ts';
import { questionsForText } from '#src/domain/synthesis/questions-for-text.ts';
import type { Goal, Synthesis } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import type { Asking } from './asked.tsx';
import { Needed } from './needed.tsx';
import type { SessionWindows } from './use-session-windows.ts';

/** How a proposed goal is taken on: by its name, and which one is on its way. */
export type TakingOn = Pick<SessionWindows, 'takeOn' | 'taking'>;

type Props = TakingOn & Asking & { reflection: Reflection; synthesis: Synthesis };

/** Goals at the end of a talk: those that the client works at, and those that could be taken on. */
export function GoalsOfWill({ reflection: { id, goals }, synthesis, takeOn, taking, ...asking }: Props) {
  const { session: words, questionById } = useWords();
  const { isLocked } = asking;
  const live = liveGoals(goals);
  const isFull = whyNoMore(goals) !== null;
  const open = synthesis.goals.filter((goal) => !isTakenOn(goals, goal.id));
  return (
    <>
      <h4 aria-live="polite">{words.grow.goals(live.length, MOST_LIVE)}</h4>
      {isFull ? <p className="muted small">{words.grow.goalsFull}</p> : null}
      {live.length > 0 ? (
        <ul className="session-list">
          {live.map((goal) => (
            <li key={goal.id}>
              <GoalText goal={goal} />
            </li>
          ))}
        </ul>
      ) : null}
      {!isFull && open.length > 0 ? (
        <>
          <h4>{words.grow.proposals}</h4>
          {isLocked ? null : <p className="muted small">{words.grow.takeOnNote}</p>}
          <p role="status" className={taking?.isWaiting === false ? 'field-error' : undefined}>
            {taking?.isWaiting === false ? words.grow.takenElsewhere : null}
          </p>
          <ul className="session-list">
            {open.map((goal) => {
              const name = nameOfGoal(goal);
              return (
                <li key={goal.id} className="session-ask">
                  <div className="session-ask-text">
                    <GoalText goal={goal} />
                  </div>
                  {isLocked ? null : (
                    <button
                      type="button"
                      className="btn quiet session-small"
                      aria-label={words.grow.takeOnOf(textOf(goal.action))}
                      aria-disabled={taking?.isWaiting || undefined}
                      onClick={() => taking?.isWaiting || void takeOn(name)}
                    >
                      {taking?.isWaiting && taking.name === name ? words.grow.takingOn : words.grow.takeOn}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      ) : null}
      {synthesis.goals.length > 0 || live.length > 0 ? null : synthesis.statement === null ? (
        <p className="muted">{words.needed.below}</p>
      ) : (
        <Needed
          lead={words.needed.goals}
          questions={questionsForText(synthesis, questionById)}
          reflectionId={id}
          {...asking}
        />
      )}
      <p>
        <Link href={addresses.plan(id)}>{words.grow.plan}</Link>
      </p>
    </>
  );
}

function GoalText({ goal }: { goal: Goal | GoalRecord }) {
  const words = useWords();
  const step = textOf(firstStepOf(goal, words));
  return (
    <>
      <p dir="auto">{textOf(promiseOf(goal, words))}</p>
      {step === '' ? null : <p dir="auto">{step}</p>}
      <p className="muted" dir="auto">
        {textOf(goal.ifThen)}
      </p>
    </>
  );
}
