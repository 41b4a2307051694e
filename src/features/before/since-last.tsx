import { useMemo } from 'react';
import { moveOf, stateAtSession } from '#src/domain/coaching/prepare.ts';
import { type AnswerChange, compareReflections, hasChanges } from '#src/domain/history/compare.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { dialInWords } from '#src/i18n/dial-in-words.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useLibrary } from '#src/state/stores.ts';

/** What the client did since the last session was over: answers, dials, the aspiration and goals. */
export function SinceLast({ reflection, last }: { reflection: Reflection; last: Session | null }) {
  const { prepare, dateInWords } = useWords();
  const versions = useLibrary((state) => state.library.versions);
  const before = useMemo(
    () => last && stateAtSession(Object.values(versions), reflection.id, last),
    [versions, reflection.id, last],
  );
  if (!last) return <p className="muted">{prepare.firstSession}</p>;
  const day = localDate(last.endedAt ?? last.startedAt);
  if (!before) return <p className="muted">{prepare.noStateKept}</p>;
  return (
    <>
      {day === null ? null : <p className="small muted">{prepare.sinceDay(dateInWords(day))}</p>}
      <Changes before={before} after={reflection} />
    </>
  );
}

function Changes({ before, after }: { before: Reflection; after: Reflection }) {
  const words = useWords();
  const { prepare, common, history, questionnaire } = words;
  const language = useLanguage();
  const changes = useMemo(
    () => compareReflections(before, after, questionnaire, language),
    [before, after, questionnaire, language],
  );
  if (!hasChanges(changes)) return <p className="muted">{prepare.nothingChanged}</p>;
  const { statement, dials, goals } = changes;
  const answers = changes.answers.flatMap((group) => group.changes);
  const closed = goals.filter(
    ({ before: was, after: is }) => is?.status === 'done' && was?.status !== 'done',
  );
  const taken = goals.filter(({ before: was }) => was === null);
  return (
    <dl className="prepare-changes">
      {(['added', 'changed', 'gone'] as const).map((move) => (
        <Answers
          key={move}
          name={prepare.moves[move]}
          answers={answers.filter((change) => moveOf(change.before, change.after) === move)}
        />
      ))}
      {dials.length > 0 ? (
        <div>
          <dt>{prepare.dials}</dt>
          {dials.map(({ dial, before: was, after: is }) => (
            <dd key={dial}>
              {prepare.dial(
                dial === 'clear' || dial === 'sure' ? history.compare.bearings[dial] : common.factors[dial],
                dialInWords(words, dial, was),
                dialInWords(words, dial, is),
              )}
            </dd>
          ))}
        </div>
      ) : null}
      {statement.before !== statement.after ? (
        <div>
          <dt>{prepare.statementChanged}</dt>
          <dd dir="auto">{statement.before ?? prepare.noStatement}</dd>
        </div>
      ) : null}
      {closed.length > 0 ? (
        <div>
          <dt>{prepare.goalsDone}</dt>
          {closed.map(({ id, after: goal }) => (
            <dd key={id} dir="auto">
              {goal ? textOf(goal.action) : null}
            </dd>
          ))}
        </div>
      ) : null}
      {taken.length > 0 ? (
        <div>
          <dt>{prepare.goalsTaken}</dt>
          {taken.map(({ id, after: goal }) => (
            <dd key={id} dir="auto">
              {goal ? textOf(goal.action) : null}
            </dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}

function Answers({ name, answers }: { name: string; answers: readonly AnswerChange[] }) {
  if (answers.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {answers.map(({ id, question, before, after }) => (
        <dd key={id}>{question?.stem ?? after?.asked ?? before?.asked ?? id}</dd>
      ))}
    </div>
  );
}
