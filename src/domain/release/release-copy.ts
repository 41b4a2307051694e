import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import { fieldsFor } from '#src/domain/sharing/fields-for.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';
import {
  CLIENT_TRAVEL,
  SESSION_TRAVEL,
  travellingFields,
  VERSION_TRAVEL,
} from '#src/domain/sharing/travel-rules.ts';

/* The gate of saved copies. It stands apart from gate.ts, since it reads no words and is there from the first page on. */

/** What a saved copy is made of. */
export type Kept = {
  reflections: readonly Reflection[];
  clients?: readonly Client[];
  sessions?: readonly Session[];
  versions?: readonly Version[];
};

/** What goes into a saved copy, field by field in the order of the table. */
export type InCopy = {
  reflections: readonly Reflection[];
  clients: readonly Partial<Client>[];
  sessions: readonly Partial<Session>[];
  versions: readonly Partial<Version>[];
};

/** A saved copy: without clients it is a person's own file, with clients a coach's. */
export function releaseCopy({
  reflections,
  clients = [],
  sessions = [],
  versions = [],
}: Kept): Released<InFile, InCopy> {
  const audience: InFile = clients.length > 0 ? 'coach-file' : 'client-file';
  const ids = new Set(reflections.map(({ id }) => id));
  const clientIds = new Set(clients.map(({ id }) => id));
  return openGate(audience, {
    reflections: reflections.map((reflection) => fieldsFor(audience, reflection)),
    clients: clients.map((client) => pick(client, travellingFields(CLIENT_TRAVEL, audience))),
    // What a coach wrote of a meeting goes nowhere without the client that it is about.
    sessions: sessions
      .filter(({ clientId }) => clientIds.has(clientId))
      .map((session) => pick(session, travellingFields(SESSION_TRAVEL, audience))),
    versions: versions
      .filter(({ reflectionId }) => ids.has(reflectionId))
      .map((version) => ({
        ...pick(version, travellingFields(VERSION_TRAVEL, audience)),
        reflection: fieldsFor(audience, version.reflection),
      })),
  });
}

function pick<T extends object, K extends keyof T>(from: T, names: readonly K[]): Partial<T> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as unknown as Partial<T>;
}
