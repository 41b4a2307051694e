import type { Client } from '#src/domain/model/client.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { idBeside } from '#src/domain/sharing/id-beside.ts';
import { isSame } from '#src/domain/sharing/is-same.ts';
import { moveOffers } from '#src/domain/sharing/move-offers.ts';

export type Shelves = Pick<Library, 'reflections' | 'clients' | 'sessions' | 'versions'>;

/** What one part brings: nothing in it has the key of anything that is here. */
export type Joined = {
  reflections: readonly Reflection[];
  clients: readonly Client[];
  sessions: readonly Session[];
  versions: readonly Version[];
  /** Keys of what is here word for word. */
  same: readonly string[];
  /** Keys of what is here with other words: what is here stays, and the other comes beside it under an id of its own. */
  beside: readonly string[];
  /** Keys of clients whose record differs: two of one client would be a riddle, so that what is here stays alone. */
  stays: readonly string[];
};

/**
 * The keys under which a part meets what is here, of those that `isKnown` says stand here: its own, and those of what came
 * beside earlier. Only what is known by its own key can have come beside, so that nothing else is read for its words.
 */
export function keysOfPart(part: Copy, isKnown: (key: string) => boolean): string[] {
  const keys: string[] = [];
  const moved = new Map<string, string>();
  const meet = (kind: string, record: { id: string }): string | null => {
    if (!isKnown(`${kind}/${record.id}`)) return null;
    const beside = idBeside(record);
    keys.push(`${kind}/${record.id}`, `${kind}/${beside}`);
    return beside;
  };
  for (const { id } of part.clients) keys.push(`client/${id}`);
  for (const reflection of part.reflections) {
    const beside = meet('reflection', reflection);
    if (beside !== null) moved.set(reflection.id, beside);
  }
  for (const session of part.sessions) meet('session', session);
  for (const version of part.versions) {
    meet('version', version);
    const at = moved.get(version.reflectionId);
    if (at !== undefined) keys.push(`version/${idBeside(movedTo(version, at))}`);
  }
  return keys.filter(isKnown);
}

/**
 * What a part brings to what is here: `here` holds at least all that stands under `keysOfPart`. Nothing that is here is
 * changed. What differs comes beside it, under an id that its own words make: the same archive brings it once.
 */
export function joinPart(here: Shelves, part: Copy): Joined {
  const same: string[] = [];
  const beside: string[] = [];
  const stays: string[] = [];
  const known = new Set([...Object.keys(here.clients), ...part.clients.map(({ id }) => id)]);
  const moved = new Map<string, string>();

  /**
   * Where a record goes: under its own id where that is free, beside where it is taken by other words, or nowhere. `inFile`
   * is the record as it stands there: its words make the name beside, so that the same archive brings it once.
   */
  function place<T extends { id: string }>(
    kind: string,
    shelf: Readonly<Record<string, T>>,
    record: T,
    inFile: T = record,
  ): T[] {
    const found = Object.hasOwn(shelf, record.id) ? shelf[record.id] : undefined;
    if (found === undefined) return [record];
    if (isSame(found, record) || isSame(found, inFile)) {
      same.push(`${kind}/${record.id}`);
      return [];
    }
    const id = idBeside(inFile);
    if (kind === 'reflection') moved.set(record.id, id);
    if (Object.hasOwn(shelf, id)) {
      same.push(`${kind}/${id}`);
      return [];
    }
    beside.push(`${kind}/${record.id}`);
    return [{ ...record, id }];
  }

  const clients = part.clients.filter((client) => {
    const found = Object.hasOwn(here.clients, client.id) ? here.clients[client.id] : undefined;
    if (found) (isSame(found, client) ? same : stays).push(`client/${client.id}`);
    return found === undefined;
  });
  const reflections = part.reflections.flatMap((reflection) => {
    const { clientId } = reflection;
    // Whose client is nowhere belongs to nobody, and would be listed nowhere.
    const owner = clientId !== null && known.has(clientId) ? clientId : null;
    return place('reflection', here.reflections, { ...reflection, clientId: owner }, reflection);
  });
  const sessions = part.sessions
    .filter(({ clientId }) => known.has(clientId))
    .flatMap((session) => place('session', here.sessions, moveOffers(session, moved), session));
  const ofReflection = new Set(part.reflections.map(({ id }) => id));
  const versions = part.versions
    .filter(({ reflectionId }) => ofReflection.has(reflectionId))
    .flatMap((version) => {
      const at = moved.get(version.reflectionId);
      if (at === undefined) return place('version', here.versions, version);
      const copied = movedTo(version, at);
      const id = idBeside(copied);
      return Object.hasOwn(here.versions, id) ? [] : [{ ...copied, id }];
    });
  return { reflections, clients, sessions, versions, same, beside, stays };
}

function movedTo(version: Version, reflectionId: string): Version {
  return { ...version, reflectionId };
}
