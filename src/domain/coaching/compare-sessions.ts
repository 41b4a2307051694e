import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';

/** How a reflection stood at a session. `keptAt`: when it was kept; null for how it stands now. */
export type StateAt = { reflection: Reflection; keptAt: string | null; isOfSession: boolean };

/**
 * How a client's reflection stood when a session was over: the version kept last before the next one began, or as it is now
 * where there was no later session and none was kept since. Null where nothing was kept by then.
 */
export function stateAt(
  session: Pick<Session, 'startedAt'>,
  later: Pick<Session, 'startedAt'> | null,
  reflection: Reflection,
  versions: readonly Version[],
): StateAt | null {
  if (!later) return { reflection, keptAt: null, isOfSession: true };
  const kept = versions
    .filter((version) => version.reflectionId === reflection.id && version.keptAt < later.startedAt)
    .reduce<Version | null>(
      (last, version) => (!last || version.keptAt > last.keptAt ? version : last),
      null,
    );
  return (
    kept && {
      reflection: kept.reflection,
      keptAt: kept.keptAt,
      isOfSession: kept.keptAt >= session.startedAt,
    }
  );
}

/** Sessions of one client, the earliest first. */
export function inTime(sessions: readonly Session[]): readonly Session[] {
  return [...sessions].sort((a, b) => (a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : 0));
}

/** Goals that were reached between two states: done in the later one, and not yet in the earlier. */
export function goalsReached(before: Reflection | null, after: Reflection | null): readonly GoalRecord[] {
  const done = new Set((before?.goals ?? []).filter(({ status }) => status === 'done').map(({ id }) => id));
  return (after?.goals ?? []).filter(({ id, status }) => status === 'done' && !done.has(id));
}
