import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { isTakenOn, whyNoMore } from '#src/domain/plan/goals-taken-on.ts';
import type { ShelfMove } from '#src/domain/plan/shelf-move.ts';
import { releaseAnswer } from '#src/domain/release/gate.ts';
import type { Evidence, Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { TracedText } from '#src/ui/traced-text.tsx';
import { TakeButton } from './take-button.tsx';
import type { Trace } from './traced.ts';

/** The moves that explore, each in this person's terms. */
export function ShelfSection({
  moves,
  goals,
  trace,
  evidence,
  onTake,
}: {
  moves: readonly ShelfMove[];
  goals: readonly GoalRecord[];
  trace: Trace;
  evidence: readonly Evidence[];
  onTake: (goal: Goal) => boolean;
}) {
  const { plan } = useWords();

  return (
    <section aria-labelledby="shelf">
      <h2 id="shelf">{plan.shelf.title}</h2>
      <p className="muted">{plan.shelf.intro}</p>
      <ul className="shelf">
        {moves.map((move) => (
          <li key={move.id}>
            <details className="card move">
              <summary>
                <h3>{plan.shelf.names[move.id]}</h3>
                <span className="muted">{plan.shelf.leads[move.id]}</span>
              </summary>
              <MoveBody move={move} goals={goals} trace={trace} evidence={evidence} onTake={onTake} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MoveBody({
  move,
  goals,
  trace,
  evidence,
  onTake,
}: {
  move: ShelfMove;
  goals: readonly GoalRecord[];
  trace: Trace;
  evidence: readonly Evidence[];
  onTake: (goal: Goal) => boolean;
}) {
  const { plan } = useWords();

  const name = plan.shelf.names[move.id];
  const message = releaseAnswer(move.message, evidence, useLanguage().matters);
  return (
    <div className="move-body">
      <h4>{plan.shelf.whom}</h4>
      <p dir="auto">{textOf(move.whom)}</p>
      <p className="muted small">{plan.shelf.whomNote}</p>
      <h4>{plan.shelf.ask}</h4>
      <ol>
        {move.ask.map((question) => (
          <li key={textOf(question)}>
            <span dir="auto">{textOf(question)}</span>
          </li>
        ))}
      </ol>
      <h4>{plan.shelf.message}</h4>
      <TracedText pieces={trace(move.message)} className="move-message" hasHint={false} />
      <p className="muted small">{plan.shelf.messageNote}</p>
      <div className="row">
        {message ? <CopyButton label={plan.shelf.copy} text={message} copy={copyText} /> : null}
      </div>
      <dl className="goal-facts">
        {(['test', 'hours', 'money'] as const).map((part) => (
          <div key={part}>
            <dt>{plan.shelf[part]}</dt>
            <dd>{textOf(move[part])}</dd>
          </div>
        ))}
      </dl>
      {isTakenOn(goals, move.goal.id) ? (
        <p className="muted">{plan.shelf.isGoal}</p>
      ) : (
        <TakeButton
          label={plan.shelf.make}
          name={plan.shelf.makeOf(name)}
          refusal={whyNoMore(goals)}
          onTake={() => onTake(move.goal)}
        />
      )}
    </div>
  );
}
