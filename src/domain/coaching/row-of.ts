import type { Client } from '#src/domain/model/client.ts';
import { liveGoals } from '#src/domain/model/is-live.ts';
import { type ListRow, NOBODY, OWN } from '#src/domain/model/list-row.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';

type Listed = Reflection | Client | Session | Version;

/** The row of a record. `bytes` is how much room the record takes, as whoever keeps it measures that. */
export function rowOf(key: string, record: Listed, bytes: number): ListRow {
  const common = { key, revision: record.revision, bytes, id: record.id };
  if ('answers' in record) {
    const { clientId, title, createdAt, updatedAt, answers, goals } = record;
    return {
      ...common,
      kind: 'reflection',
      owner: clientId ?? OWN,
      title,
      createdAt,
      updatedAt,
      answers: Object.values(answers).filter(({ value }) => value !== null).length,
      liveGoals: liveGoals(goals).length,
    };
  }
  if ('reflection' in record)
    return { ...common, kind: 'version', owner: record.reflectionId, keptAt: record.keptAt };
  if ('agenda' in record) {
    const { clientId, startedAt, endedAt, lockedAt, updatedAt, agenda, actions } = record;
    return {
      ...common,
      kind: 'session',
      owner: clientId,
      startedAt,
      endedAt,
      lockedAt,
      updatedAt,
      openTopics: agenda.filter(({ state }) => state !== 'discussed').length,
      open: actions.filter(({ doneAt }) => doneAt === null).map(({ byWhen, whose }) => ({ byWhen, whose })),
    };
  }
  const { label, tags, createdAt, updatedAt, archivedAt, keepUntil, nextReview, contract } = record;
  const agreedOn = contract?.agreedOn ?? null;
  return {
    ...common,
    kind: 'client',
    owner: NOBODY,
    label,
    tags,
    createdAt,
    updatedAt,
    archivedAt,
    keepUntil,
    nextReview,
    agreedOn,
  };
}
