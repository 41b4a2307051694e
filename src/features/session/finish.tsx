import { useEffect, useRef, useState } from 'react';
import { setTopicState } from '#src/domain/coaching/session-items.ts';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import type { AgendaTopic, Session } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { forgetDraftsOf } from '#src/ui/use-draft.ts';
import type { PartProps } from './parts.ts';
import { ThrowAway } from './throw-away.tsx';
import { TopicStates } from './topic-states.tsx';
import { type Unkept, unkeptIn } from './unkept.ts';
import { type UnkeptAnswer, UnkeptWords } from './unkept-words.tsx';

/** What may become of a topic at the end. */
const ANSWERS = ['discussed', 'deferred'] as const;
const isOpen = ({ state }: AgendaTopic) => state === 'open';

/** Finishes the session, after asking: its record is closed from then on. One begun by mistake is thrown away. */
export function Finish({
  session,
  onEdit,
  now,
  newId,
  onThrowAway,
}: PartProps & { onThrowAway: () => Promise<void> }) {
  const { session: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="row session-finish">
      <button type="button" className="btn" onClick={() => setAsked(true)}>
        {words.finish.button}
      </button>
      <ThrowAway
        session={session}
        unkeptNow={() => unkeptIn(session, { now, newId })}
        onThrowAway={onThrowAway}
      />
      {isAsked ? (
        <FinishDialog
          session={session}
          onEdit={onEdit}
          now={now}
          newId={newId}
          onFinish={(put) => {
            setAsked(false);
            onEdit((session) => lockSession(put(session), now()));
            // Each of them was kept or left out.
            forgetDraftsOf(new Set([session.id]));
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </div>
  );
}

type DialogProps = Pick<PartProps, 'session' | 'onEdit' | 'now' | 'newId'> & {
  /** Finishes the session, with what `put` puts into it first. */
  onFinish: (put: (session: Session) => Session) => void;
  onClose: () => void;
};

function FinishDialog({ session, onEdit, now, newId, onFinish, onClose }: DialogProps) {
  const { session: words } = useWords();
  // One that was answered here stays in sight, so that the answer can be changed.
  const [asked] = useState(() => session.agenda.filter(isOpen).map(({ id }) => id));
  const topics = session.agenda.filter(({ id }) => asked.includes(id));
  // Nothing is typed while this asks.
  const [unkept] = useState(() => unkeptIn(session, { now, newId }));
  const [answers, setAnswers] = useState<Readonly<Record<string, UnkeptAnswer>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const kept = unkept.filter(({ name }) => answers[name] === 'keep');
  const put = (before: Session) => kept.reduce((after, { keep }) => keep(after), before);
  const finish = () => {
    const isOpen = unkept.some(({ name }) => answers[name] === undefined);
    const isFull = !isOpen && !fitIn(session, kept);
    setProblem(isOpen ? words.unkept.open : isFull ? words.unkept.full : null);
    if (isOpen) focusFirstProblem(dialog.current);
    else if (!isFull) onFinish(put);
  };
  return (
    <dialog ref={dialog} aria-labelledby="finish-question" onClose={onClose}>
      <div className="stack">
        <h2 id="finish-question">{words.finish.question}</h2>
        <p>{words.finish.lead}</p>
        {unkept.length > 0 ? (
          <UnkeptWords
            unkept={unkept}
            answers={answers}
            problem={problem}
            onAnswer={(name, answer) => {
              setProblem(null);
              setAnswers({ ...answers, [name]: answer });
            }}
          />
        ) : null}
        {topics.length > 0 ? (
          <>
            <p>{words.finish.topics(topics.length)}</p>
            <ul className="session-list">
              {topics.map((topic) => (
                <li key={topic.id} className="session-topic">
                  <p dir="auto" className="session-words">
                    {topic.text}
                  </p>
                  <TopicStates
                    name="finish"
                    topic={topic}
                    states={ANSWERS}
                    onState={(state) => onEdit((before) => setTopicState(before, topic.id, state))}
                  />
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <div className="row">
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {words.finish.cancel}
          </button>
          <button type="button" className="btn" onClick={finish}>
            {words.finish.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** Whether the session has room for all of them: a full list stays as it is. */
function fitIn(session: Session, kept: readonly Unkept[]): boolean {
  let before = session;
  for (const { keep } of kept) {
    const after = keep(before);
    if (after === before) return false;
    before = after;
  }
  return true;
}
