import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { markAction, removeItem } from '#src/domain/coaching/session-items.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Action, Session } from '#src/domain/model/session.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { Close } from '#src/ui/icons.tsx';
import { ActionForm } from './action-form.tsx';
import type { PartProps } from './parts.ts';

type Props = PartProps & {
  /** The live goals of the client's plan, three at most. */
  goals: readonly GoalRecord[];
};

/** What somebody does: what, by when, how both will know, and whose it is. */
export function Actions(props: Props) {
  const { session: words } = useWords();
  const { session, isLocked } = props;
  return (
    <section className="session-part" aria-labelledby="session-actions">
      <h2 id="session-actions">{words.actions.title}</h2>
      <p className="muted small">{words.actions.lead}</p>
      <FromBefore {...props} />
      {session.actions.length === 0 ? <p className="muted">{words.actions.empty}</p> : null}
      <ul className="session-list">
        {session.actions.map((action) => (
          <OneAction key={action.id} action={action} {...props} />
        ))}
      </ul>
      {isLocked ? null : <ActionForm {...props} />}
    </section>
  );
}

/** What earlier sessions left to do, to be marked here; what was done meanwhile stands no more. */
function FromBefore(props: Props) {
  const { session: words } = useWords();
  const { id, clientId, startedAt } = props.session;
  const sessions = useLibrary(({ library }) => library.sessions);
  const changeSession = useLibrary((state) => state.changeSession);
  // What is marked in this session stays in sight until it is over.
  const isLeft = ({ doneAt }: Action) => doneAt === null || doneAt >= startedAt;
  const earlier = Object.values<Session>(sessions)
    .filter((each) => each.clientId === clientId && each.id !== id && each.startedAt < startedAt)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const left = earlier.flatMap((each) =>
    each.actions.filter(isLeft).map((action) => ({ action, of: each.id })),
  );
  if (left.length === 0 || props.isLocked) return null;
  return (
    <>
      <h3>{words.actions.before}</h3>
      <ul className="session-list">
        {left.map(({ action, of }) => (
          <OneAction
            key={`${of}/${action.id}`}
            {...props}
            action={action}
            isLocked
            onEdit={(edit) => changeSession(of, edit)}
          />
        ))}
      </ul>
      <h3>{words.actions.now}</h3>
    </>
  );
}

function OneAction(props: Props & { action: Action }) {
  const { action, goals, onEdit, isLocked, now } = props;
  const { session: words, dateInWords } = useWords();
  const [isChanging, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  if (isChanging && !isLocked)
    return (
      <li className="session-action">
        <ActionForm
          {...props}
          onDone={() => {
            flushSync(() => setChanging(false));
            // The button that was pressed goes with the form.
            change.current?.focus();
          }}
        />
      </li>
    );
  const { id, what, byWhen, howWeKnow, whose, doneAt, goalId } = action;
  const goal = goals.find((each) => each.id === goalId);
  return (
    <li className="session-action" data-done={doneAt !== null || undefined}>
      <div className="session-line">
        <label className="session-check">
          <input
            type="checkbox"
            checked={doneAt !== null}
            aria-label={words.actions.done(what)}
            onChange={({ target }) =>
              onEdit((before) => markAction(before, id, target.checked ? now() : null))
            }
          />
          <span dir="auto" className="session-words">
            {what}
          </span>
        </label>
        {isLocked ? null : (
          <span className="session-tools">
            <button
              ref={change}
              type="button"
              className="link"
              aria-label={words.actions.changeOf(what)}
              onClick={() => setChanging(true)}
            >
              {words.actions.change}
            </button>
            <button
              type="button"
              className="icon-button"
              aria-label={words.actions.remove(what)}
              onClick={() => onEdit((before) => removeItem(before, 'actions', id))}
            >
              <Close />
            </button>
          </span>
        )}
      </div>
      <p className="muted small">
        {[words.actions.people[whose], byWhen ? words.actions.by(dateInWords(byWhen)) : '']
          .filter(Boolean)
          .join(', ')}
      </p>
      {howWeKnow ? (
        <p className="small" dir="auto">
          {words.actions.know(howWeKnow)}
        </p>
      ) : null}
      {goal ? (
        <p className="muted small" dir="auto">
          {textOf(goal.action)}
        </p>
      ) : null}
    </li>
  );
}
