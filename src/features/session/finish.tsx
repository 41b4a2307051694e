import { useEffect, useRef, useState } from 'react';
import { setTopicState } from '#src/domain/coaching/session-items.ts';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import type { AgendaTopic } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';
import type { PartProps } from './parts.ts';
import { ThrowAway } from './throw-away.tsx';
import { TopicStates } from './topic-states.tsx';

/** What may become of a topic at the end. */
const ANSWERS = ['discussed', 'deferred'] as const;
const isOpen = ({ state }: AgendaTopic) => state === 'open';

/** Finishes the session, after asking: its record is closed from then on. One begun by mistake is thrown away. */
export function Finish({
  session,
  onEdit,
  now,
  onThrowAway,
}: PartProps & { onThrowAway: () => Promise<void> }) {
  const { session: words } = useWords();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="row session-finish">
      <button type="button" className="btn" onClick={() => setAsked(true)}>
        {words.finish.button}
      </button>
      <ThrowAway session={session} onThrowAway={onThrowAway} />
      {isAsked ? (
        <FinishDialog
          session={session}
          onEdit={onEdit}
          onFinish={() => {
            setAsked(false);
            onEdit((session) => lockSession(session, now()));
          }}
          onClose={() => setAsked(false)}
        />
      ) : null}
    </div>
  );
}

type DialogProps = Pick<PartProps, 'session' | 'onEdit'> & { onFinish: () => void; onClose: () => void };

function FinishDialog({ session, onEdit, onFinish, onClose }: DialogProps) {
  const { session: words } = useWords();
  // One that was answered here stays in sight, so that the answer can be changed.
  const [asked] = useState(() => session.agenda.filter(isOpen).map(({ id }) => id));
  const topics = session.agenda.filter(({ id }) => asked.includes(id));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="finish-question" onClose={onClose}>
      <div className="stack">
        <h2 id="finish-question">{words.finish.question}</h2>
        <p>{words.finish.lead}</p>
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
          <button type="button" className="btn" onClick={onFinish}>
            {words.finish.confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
