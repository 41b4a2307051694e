import { useId, useState } from 'react';
import { promiseOf } from '#src/domain/plan/promise.ts';
import type { releaseSharedGoals, SharedSession } from '#src/domain/release/shared-screen.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords } from '#src/i18n/words.ts';

/** The goals taken on in this session, as they may stand here. */
export type GoalsShared = ReturnType<typeof releaseSharedGoals>['words'];

const PANELS = ['agenda', 'notes', 'agreed'] as const;
type Panel = (typeof PANELS)[number];

/** What both may look up: agenda, shared notes, agreements and actions. One at a time, and none at first. */
export function OnDemand({ released, goals }: { released: SharedSession; goals: GoalsShared }) {
  const { sharedView } = useWords();
  const ids = useId();
  const [panel, setPanel] = useState<Panel | null>(null);
  return (
    <div className="shared-more">
      <div className="row">
        {PANELS.map((each) => (
          <button
            key={each}
            type="button"
            className="btn quiet"
            aria-expanded={panel === each}
            aria-controls={`${ids}-panel`}
            onClick={() => setPanel(panel === each ? null : each)}
          >
            {sharedView.more[each]}
          </button>
        ))}
      </div>
      <div id={`${ids}-panel`}>
        {panel ? (
          <section className="shared-panel" aria-label={sharedView.more[panel]}>
            {panel === 'agenda' ? <AgendaShared released={released} /> : null}
            {panel === 'notes' ? <NotesShared released={released} /> : null}
            {panel === 'agreed' ? <AgreedShared released={released} goals={goals} /> : null}
          </section>
        ) : null}
      </div>
    </div>
  );
}

function AgendaShared({ released: { agenda } }: { released: SharedSession }) {
  const { sharedView, session } = useWords();
  if (agenda.length === 0) return <p>{sharedView.more.none}</p>;
  return (
    <ol>
      {agenda.map(({ id, text, state }) => (
        <li key={id}>
          <span dir="auto">{text}</span> <span className="muted">{session.agenda.states[state]}</span>
        </li>
      ))}
    </ol>
  );
}

function NotesShared({ released: { notes } }: { released: SharedSession }) {
  const { sharedView, session } = useWords();
  if (notes.length === 0) return <p>{sharedView.more.none}</p>;
  return (
    <ul>
      {notes.map(({ id, kind, text }) => (
        <li key={id}>
          <strong>{session.notes.starters[kind]}</strong>{' '}
          <span dir="auto" className="shared-words">
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

function AgreedShared({
  released: { agreements, actions },
  goals,
}: {
  released: SharedSession;
  goals: GoalsShared;
}) {
  const words = useWords();
  const { sharedView, session, dateInWords } = words;
  const { more } = sharedView;
  if (agreements.length + actions.length + goals.length === 0) return <p>{more.none}</p>;
  return (
    <>
      {agreements.length > 0 ? (
        <>
          <h2>{more.agreements}</h2>
          <ul>
            {agreements.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {goals.length > 0 ? (
        <>
          <h2>{more.goals}</h2>
          <ul>
            {goals.map((goal) => (
              <li key={goal.id}>
                {goal.action.length > 0 ? (
                  <span dir="auto">{textOf(promiseOf(goal, words))}</span>
                ) : (
                  <>
                    {more.goalKept} <span className="muted">{session.actions.by(dateInWords(goal.by))}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {actions.length > 0 ? (
        <>
          <h2>{more.actions}</h2>
          <ul>
            {actions.map(({ id, what, byWhen, howWeKnow, whose, doneAt }) => (
              <li key={id}>
                <span dir="auto">{what}</span>{' '}
                <span className="muted">
                  {[
                    more.whose[whose],
                    byWhen ? session.actions.by(dateInWords(byWhen)) : '',
                    doneAt ? session.actions.doneShort : '',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </span>
                {howWeKnow ? (
                  <p className="muted" dir="auto">
                    {session.actions.know(howWeKnow)}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
