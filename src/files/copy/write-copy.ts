import type { Client } from '#src/domain/model/client.ts';
import { COPY_FORMAT } from '#src/domain/model/copy.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library.ts';
import { emptyReflection, type Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import {
  CLIENT_TRAVEL,
  type Destination,
  REFLECTION_TRAVEL,
  travellingFields,
  VERSION_TRAVEL,
} from '#src/domain/sharing/travel-rules.ts';

/**
 * The text of a saved copy. The same content always gives the same text: fields stand in the order of the travel
 * rules, names inside them in alphabetical order. Without clients it is a person's own file; with clients a coach's.
 */
export function writeCopy(
  reflections: readonly Reflection[],
  clients: readonly Client[],
  savedAt: string,
  versions: readonly Version[] = [],
): string {
  const destination: Destination = clients.length > 0 ? 'coachFile' : 'clientFile';
  const copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt,
    reflections: reflections.map((reflection) => reflectionFor(destination, reflection)),
    clients: clients.map((client) => clientFor(destination, client)),
    versions: versions
      .filter((version) => reflections.some(({ id }) => id === version.reflectionId))
      .map((version) => versionFor(destination, version)),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

/** A field that may not travel stands there empty, because the file's shape asks for every field. */
function reflectionFor(destination: Destination, reflection: Reflection): Record<string, unknown> {
  const empty = emptyReflection({ id: reflection.id, now: reflection.createdAt });
  const travels = new Set<string>(travellingFields(REFLECTION_TRAVEL, destination));
  return Object.fromEntries(
    (Object.keys(REFLECTION_TRAVEL) as (keyof Reflection)[]).map((field) => [
      field,
      ordered(travels.has(field) ? reflection[field] : empty[field]),
    ]),
  );
}

function clientFor(destination: Destination, client: Client): Record<string, unknown> {
  return Object.fromEntries(
    travellingFields(CLIENT_TRAVEL, destination).map((field) => [field, ordered(client[field])]),
  );
}

/** A version travels as its reflection does. */
function versionFor(destination: Destination, version: Version): Record<string, unknown> {
  return {
    ...Object.fromEntries(
      travellingFields(VERSION_TRAVEL, destination).map((field) => [field, ordered(version[field])]),
    ),
    reflection: reflectionFor(destination, version.reflection),
  };
}

/** The same value with its names in alphabetical order; the order of lists is the person's own and stays. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}
