import { newClient } from '#src/domain/coaching/clients.ts';
import { latestSession, startSession } from '#src/domain/coaching/sessions.ts';
import type { Client } from '#src/domain/model/client.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Level } from '#src/domain/model/steps.ts';
import type { VersionActions } from './kept-versions.ts';
import { type Cell, type Outside, withReflection } from './library-data.ts';

export type CoachingActions = {
  /** Adds a client and returns the id. */
  addClient: (label: string) => string;
  /** Changes a client by a plain function of domain/coaching; what changes nothing writes nothing. */
  changeClient: (id: string, edit: (client: Client) => Client) => void;
  /** Begins a session with a client, whose earlier sessions have been brought in; returns its id. */
  beginSession: (clientId: string) => string;
  /** Changes a session by a plain function of domain/coaching. */
  changeSession: (id: string, edit: (session: Session) => Session) => void;
  /** Starts a reflection that belongs to a client, and returns its id. */
  beginFor: (clientId: string, level: Level, language: string) => string;
};

/** Clients and their sessions, among the records of the library: fetched with the workspace (clients-actions.ts). */
export function createCoachingActions(
  { get, set }: Cell,
  { now, newId }: Outside,
  keepVersion: VersionActions['keepVersion'],
): CoachingActions {
  function edit(change: (library: Library) => Library): void {
    set(({ library }) => ({ library: change(library) }));
  }

  /**
   * Keeps how the client's reflections stand when a session begins and when it ends: its record tells what was answered in
   * between, and the next one begins with what has changed since.
   */
  function keepState({ clientId }: Session, cause: 'before-session' | 'at-session'): void {
    for (const { id, clientId: owner } of Object.values(get().library.reflections))
      if (owner === clientId) keepVersion({ reflectionId: id, name: '', cause, reason: null });
  }

  return {
    addClient: (label) => {
      const client = newClient({ id: newId(), label, now: now() });
      edit((library) => ({ ...library, clients: { ...library.clients, [client.id]: client } }));
      return client.id;
    },
    changeClient: (id, change) => {
      const before = get().library.clients[id];
      const after = before && change(before);
      if (!before || !after || after === before) return;
      const kept = { ...after, id, updatedAt: now(), revision: before.revision + 1 };
      edit((library) => ({ ...library, clients: { ...library.clients, [id]: kept } }));
    },
    beginSession: (clientId) => {
      const before = latestSession(Object.values(get().library.sessions), clientId);
      const session = startSession({ id: newId(), clientId, now: now(), before, newId });
      edit((library) => ({ ...library, sessions: { ...library.sessions, [session.id]: session } }));
      keepState(session, 'before-session');
      return session.id;
    },
    changeSession: (id, change) => {
      const before = get().library.sessions[id];
      const after = before && change(before);
      if (!before || !after || after === before) return;
      const kept = { ...after, id, updatedAt: now(), revision: before.revision + 1 };
      edit((library) => ({ ...library, sessions: { ...library.sessions, [id]: kept } }));
      if (before.endedAt === null && kept.endedAt !== null) keepState(kept, 'at-session');
    },
    beginFor: (clientId, level, language) => {
      const id = newId();
      const reflection = { ...emptyReflection({ id, now: now(), language }), level, clientId };
      edit((library) => withReflection(library, reflection));
      return id;
    },
  };
}
