import { LIMITS } from '#src/domain/model/limits.ts';
import type { Addition, AgendaTopic, Session } from '#src/domain/model/session.ts';

/** What most sessions are planned for, in minutes; the next one takes the length of the one before. */
const USUAL_MINUTES = 60;

type Begun = {
  id: string;
  clientId: string;
  now: string;
  /** The session before it with this client, or null. */
  before: Session | null;
  newId: () => string;
};

/** A session that begins now. What was left open or deferred in the one before stands first on its agenda. */
export function startSession({ id, clientId, now, before, newId }: Begun): Session {
  const carried = (before?.agenda ?? [])
    .filter(({ state }) => state !== 'discussed')
    .map(({ text }): AgendaTopic => ({ id: newId(), text, state: 'open', carriedFrom: before?.id ?? null }));
  return {
    id,
    clientId,
    startedAt: now,
    endedAt: null,
    plannedMinutes: before?.plannedMinutes ?? USUAL_MINUTES,
    lockedAt: null,
    agenda: carried,
    notes: [],
    agreements: [],
    actions: [],
    offered: [],
    additions: [],
    updatedAt: now,
    revision: 0,
  };
}

export function isLocked({ lockedAt }: Pick<Session, 'lockedAt'>): boolean {
  return lockedAt !== null;
}

/** Every edit of a session goes through here: one that is locked stays as it is. */
export function editSession(session: Session, edit: (session: Session) => Session): Session {
  return isLocked(session) ? session : edit(session);
}

/** Ends the meeting; its record can still be put in order. */
export function endSession(session: Session, at: string): Session {
  return editSession(session, (open) => (open.endedAt === null ? { ...open, endedAt: at } : open));
}

/** Goes on with a meeting that was ended too soon. */
export function resumeSession(session: Session): Session {
  return editSession(session, (open) => (open.endedAt === null ? open : { ...open, endedAt: null }));
}

/** Closes the record for good. A topic that nobody discussed is deferred: the next session begins with it. */
export function lockSession(session: Session, at: string): Session {
  return editSession(session, (open) => ({
    ...open,
    endedAt: open.endedAt ?? at,
    lockedAt: at,
    agenda: open.agenda.map((topic) => (topic.state === 'open' ? { ...topic, state: 'deferred' } : topic)),
  }));
}

/** Adds a dated line to a locked session; one that is open takes notes instead. */
export function addLater(session: Session, addition: Addition): Session {
  const isFull = session.additions.length >= LIMITS.sessionItems;
  if (!isLocked(session) || isFull || addition.text.trim() === '') return session;
  return { ...session, additions: [...session.additions, addition] };
}

/** The latest session with this client, or null. */
export function latestSession(sessions: readonly Session[], clientId: string): Session | null {
  return sessions
    .filter((session) => session.clientId === clientId)
    .reduce<Session | null>(
      (last, session) => (!last || session.startedAt > last.startedAt ? session : last),
      null,
    );
}
