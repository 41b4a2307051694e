import { useMemo, useState } from 'react';
import { goalsReached, type StateAt, stateAt } from '#src/domain/coaching/compare-sessions.ts';
import type { Session } from '#src/domain/model/session.ts';
import { chosenStatement } from '#src/domain/synthesis/chosen-road.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useSessionName } from '#src/ui/session-name.ts';
import { StatementPair } from '#src/ui/statement-pair.tsx';
import { DialsBetween } from './dials-between.tsx';
import { Choose } from './follow-up-pack.tsx';
import type { PackGiven } from './pack-items.ts';

type Props = Pick<PackGiven, 'language' | 'reflections' | 'versions' | 'sessions'>;

/** Two sessions of one client: what moved, what was reached, what was agreed. */
export function CompareSessions({ language, reflections, versions, sessions }: Props) {
  const words = useWords();
  const { compare } = words.records;
  const [pair, setPair] = useState<{ earlier?: string; later?: string }>({});
  const nameOfSession = useSessionName(sessions);
  const find = (id: string | undefined) => sessions.find((session) => session.id === id);
  const earlier = find(pair.earlier) ?? sessions.at(-2);
  const later = find(pair.later) ?? sessions.at(-1);
  const options = sessions.map((session) => ({ id: session.id, name: nameOfSession(session) }));
  return (
    <section className="card stack" aria-labelledby="compare-sessions">
      <h2 id="compare-sessions">{compare.title}</h2>
      {!earlier || !later ? (
        <p className="muted">{compare.needsTwo}</p>
      ) : (
        <>
          <p>{compare.lead}</p>
          <div className="records-choose">
            <Choose
              label={compare.earlier}
              options={options}
              value={earlier.id}
              onChoose={(id) => setPair({ ...pair, earlier: id })}
            />
            <Choose
              label={compare.later}
              options={options}
              value={later.id}
              onChoose={(id) => setPair({ ...pair, later: id })}
            />
          </div>
          {earlier.id === later.id ? (
            <p className="notice">{compare.same}</p>
          ) : (
            <Between {...{ language, reflections, versions, sessions, earlier, later }} />
          )}
        </>
      )}
    </section>
  );
}

function Between({
  language,
  reflections,
  versions,
  sessions,
  earlier,
  later,
}: Props & { earlier: Session; later: Session }) {
  const words = useWords();
  const { compare } = words.records;
  const { questionnaire } = words;
  const [reflection] = reflections;
  const nameOfSession = useSessionName(sessions);
  const states = useMemo(() => {
    const stood = (session: Session) =>
      reflection
        ? stateAt(session, sessions[sessions.indexOf(session) + 1] ?? null, reflection, versions)
        : null;
    const side = (session: Session) => {
      const state = stood(session);
      return { session, state, statement: state && statementOf(state) };
    };
    function statementOf({ reflection: stand }: StateAt): string | null {
      const written = synthesize(stand, questionnaire, { today: '2000-01-01', audience: 'self', language });
      const chosen = chosenStatement(written, stand.direction);
      return chosen && textOf(chosen.segments).trim();
    }
    return [side(earlier), side(later)] as const;
  }, [earlier, later, sessions, reflection, versions, questionnaire, language]);
  const [first, second] = states;
  const reached = goalsReached(first.state?.reflection ?? null, second.state?.reflection ?? null);
  return (
    <div className="stack between">
      {first.state && second.state ? (
        <DialsBetween
          names={[nameOfSession(earlier), nameOfSession(later)]}
          before={first.state.reflection}
          after={second.state.reflection}
        />
      ) : (
        <p className="notice">{compare.noState}</p>
      )}
      {first.state && second.state && (
        <StatementPair
          title={compare.statement}
          before={{
            name: nameOfSession(earlier),
            note: noteOf(words, first.state),
            text: first.statement,
          }}
          after={{
            name: nameOfSession(later),
            note: noteOf(words, second.state),
            text: second.statement,
          }}
        />
      )}
      <div>
        <h3>{compare.goals}</h3>
        {reached.length === 0 && <p className="muted">{compare.noGoals}</p>}
        <ul>
          {reached.map((goal) => (
            <li key={goal.id} dir="auto">
              {textOf(goal.action).trim()}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{compare.actions}</h3>
        {earlier.actions.length === 0 && <p className="muted">{compare.noActions}</p>}
        <ul>
          {earlier.actions.map(({ id, what, doneAt }) => (
            <li key={id}>
              <bdi>{what}</bdi> · {doneAt === null ? compare.actionOpen : compare.actionDone}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{compare.agreements}</h3>
        <div className="pair">
          {[earlier, later].map((session) => (
            <div key={session.id} className="pair-side">
              <h4>{nameOfSession(session)}</h4>
              {session.agreements.length === 0 && <p className="muted">{compare.noAgreements}</p>}
              <ul>
                {session.agreements.map(({ id, text }) => (
                  <li key={id} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Of which day a state is. */
function noteOf({ records, dateInWords }: Words, { keptAt, isOfSession }: StateAt): string {
  const { compare } = records;
  const day = keptAt === null ? null : localDate(keptAt);
  if (day === null) return compare.asNow;
  return (isOfSession ? compare.asKept : compare.before)(dateInWords(day));
}
