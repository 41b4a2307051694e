import type { ReactNode } from 'react';
import { actionsDoneSince, lastOver, stateAtSession } from '#src/domain/coaching/prepare.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { Changed, ChangesBetween } from './changes-between.tsx';

/** What happened since the last session was over: actions done, answers, sliders, the aspiration and goals. */
export function SinceLast({
  reflection,
  sessions,
}: {
  reflection: Reflection;
  sessions: readonly Session[];
}): ReactNode {
  const { prepare, dateInWords } = useWords();
  const versions = useLibrary((state) => state.library.versions);
  const last = lastOver(sessions);
  const before = last && stateAtSession(Object.values(versions), reflection.id, last);
  if (!last) return <p className="muted">{sessions.length === 0 ? prepare.firstSession : prepare.notOver}</p>;
  const day = localDate(last.endedAt);
  const done = actionsDoneSince(sessions, last.endedAt);
  const actions =
    done.length > 0 ? (
      <Changed name={prepare.actionsDone} lines={done.map(({ id, what }) => [id, what])} />
    ) : null;
  return (
    <>
      {day === null ? null : <p className="small muted">{prepare.sinceDay(dateInWords(day))}</p>}
      {before ? (
        <ChangesBetween before={before} after={reflection}>
          {actions}
        </ChangesBetween>
      ) : (
        <>
          <p className="muted">
            {reflection.createdAt > last.endedAt ? prepare.begunSince : prepare.noStateKept}
          </p>
          {actions ? <dl className="prepare-changes">{actions}</dl> : null}
        </>
      )}
    </>
  );
}
