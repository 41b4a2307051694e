import { useState } from 'react';
import { addItem, moveTopic, removeItem, setTopicState } from '#src/domain/coaching/session-items.ts';
import { type AgendaTopic, TOPIC_STATES } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';
import { Close, Down, Up } from '#src/ui/icons.tsx';
import { AddLine } from './add-line.tsx';
import { draftNames } from './draft-names.ts';
import type { PartProps } from './parts.ts';
import { TopicStates } from './topic-states.tsx';

/** The topics in the client's order, with how each stands. */
export function Agenda({ session, onEdit, isLocked, newId }: PartProps) {
  const { session: words } = useWords();
  const [said, setSaid] = useState('');
  const { agenda } = session;

  function move(topic: AgendaTopic, to: number): void {
    if (to < 0 || to >= agenda.length) return;
    onEdit((before) => moveTopic(before, topic.id, to));
    setSaid(words.agenda.moved(topic.text, to + 1, agenda.length));
  }

  return (
    <section className="session-part" aria-labelledby="session-agenda">
      <h2 id="session-agenda">{words.agenda.title}</h2>
      <p className="muted small">{words.agenda.lead}</p>
      {agenda.length === 0 ? <p>{words.agenda.empty}</p> : null}
      <ol className="session-list">
        {agenda.map((topic, at) => (
          <li key={topic.id} className="session-topic" data-state={topic.state}>
            <div className="session-line">
              <span dir="auto" className="session-topic-text">
                {topic.text}
                {topic.carriedFrom ? <span className="small-tag">{words.agenda.carried}</span> : null}
              </span>
              {isLocked ? null : (
                <span className="session-tools">
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words.agenda.up(topic.text)}
                    aria-disabled={at === 0 || undefined}
                    onClick={() => move(topic, at - 1)}
                  >
                    <Up />
                  </button>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words.agenda.down(topic.text)}
                    aria-disabled={at === agenda.length - 1 || undefined}
                    onClick={() => move(topic, at + 1)}
                  >
                    <Down />
                  </button>
                  <button
                    type="button"
                    className="icon-button"
                    aria-label={words.agenda.remove(topic.text)}
                    onClick={() => onEdit((before) => removeItem(before, 'agenda', topic.id))}
                  >
                    <Close />
                  </button>
                </span>
              )}
            </div>
            {isLocked ? (
              <p className="muted small">{words.agenda.states[topic.state]}</p>
            ) : (
              <TopicStates
                name="topic"
                topic={topic}
                states={TOPIC_STATES}
                onState={(state) => onEdit((before) => setTopicState(before, topic.id, state))}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
      {isLocked ? null : (
        <AddLine
          draft={draftNames.topic(session.id)}
          label={words.agenda.add}
          button={words.agenda.addButton}
          empty={words.agenda.missing}
          onAdd={(text) =>
            onEdit((before) =>
              addItem(before, 'agenda', { id: newId(), text, state: 'open', carriedFrom: null }),
            )
          }
        />
      )}
    </section>
  );
}
