import type { Client } from '#src/domain/model/client.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import { onceByTwo } from '#src/domain/text/readings.ts';
import { idBeside } from './id-beside.ts';
import { isSame } from './is-same.ts';
import { mergeStates, newerSide, type Piece, type Side } from './merge-states.ts';
import { moveOffers } from './move-offers.ts';

/** One reflection as it stands here and in the copy. */
export type Differing = { here: Reflection; inCopy: Reflection };

/** How a copy stands beside what is already here. */
export type Comparison = {
  /** Not here yet. */
  fresh: readonly Reflection[];
  /** Here already, word for word. */
  same: readonly Reflection[];
  /** Here under the same id with other content: the person decides. */
  differing: readonly Differing[];
  /** Clients of the copy: those that are new, and those that are here with another label, contract or date, which stay. */
  clients: { fresh: readonly Client[]; stays: readonly Client[] };
  /** Sessions of the copy: those that are new, and those that are here with other content, kept beside each other. */
  sessions: { fresh: readonly Session[]; beside: readonly Session[] };
  /** Versions that are not here yet. */
  versions: readonly Version[];
};

/** What to do with a reflection that is here already with other content. */
export type OnDiffering = 'join' | 'keep-both' | 'replace';

/** What to put into the library: all of it or nothing. */
export type Merge = {
  reflections: readonly Reflection[];
  clients: readonly Client[];
  sessions: readonly Session[];
  versions: readonly Version[];
};

/** Two records are held against each other once: a large copy is compared piece by piece before it is shown. */
const isSameRecord = onceByTwo((here: object, inCopy: object) => isSame(here, inCopy));
const isSameSession = onceByTwo((here: Session, inCopy: Session) =>
  isSame(withoutPlaces(here), withoutPlaces(inCopy)),
);

/** Does the work of `compareCopy` beforehand; `giveWay` is waited for after each record. */
export async function compareAhead(
  library: Library,
  copy: Copy,
  giveWay: () => Promise<void>,
): Promise<void> {
  const meet = async <T extends { id: string }>(
    shelf: Readonly<Record<string, T>>,
    items: readonly T[],
    isAlike: (here: T, inCopy: T) => boolean,
  ) => {
    for (const item of items) {
      const here = shelf[item.id];
      if (here) isAlike(here, item);
      await giveWay();
    }
  };
  await meet(library.reflections, copy.reflections, isSameRecord);
  await meet(library.clients, copy.clients, isSameRecord);
  await meet(library.sessions, copy.sessions, isSameSession);
}

/** Compares an opened copy with the library, without changing either. */
export function compareCopy(library: Library, copy: Copy): Comparison {
  const fresh: Reflection[] = [];
  const same: Reflection[] = [];
  const differing: Differing[] = [];
  for (const inCopy of copy.reflections) {
    const here = library.reflections[inCopy.id];
    if (!here) fresh.push(inCopy);
    else if (isSameRecord(here, inCopy)) same.push(inCopy);
    else differing.push({ here, inCopy });
  }
  const clients = apart(library.clients, copy.clients);
  const sessions = apart(library.sessions, copy.sessions, isSameSession);
  return {
    fresh,
    same,
    differing,
    clients: { fresh: clients.fresh, stays: clients.other },
    sessions: {
      fresh: sessions.fresh,
      // One that came beside another before is here: the same copy brings it once.
      beside: sessions.other.filter((session) => !library.sessions[idBeside(session)]),
    },
    versions: copy.versions.filter(({ id }) => !library.versions[id]),
  };
}

/** What is not here yet, and what is here with other content. */
function apart<Item extends { id: string }>(
  here: Readonly<Record<string, Item>>,
  items: readonly Item[],
  isAlike: (here: Item, inCopy: Item) => boolean = isSameRecord,
): { fresh: Item[]; other: Item[] } {
  const isOther = (item: Item) => {
    const known = here[item.id];
    return known !== undefined && !isAlike(known, item);
  };
  return { fresh: items.filter(({ id }) => !here[id]), other: items.filter(isOther) };
}

/** A session without the ids of reflections: these may have changed on the way in, and nothing that was said with them. */
function withoutPlaces(session: Session): Session {
  return { ...session, offered: session.offered.map((offer) => ({ ...offer, reflectionId: '' })) };
}

type MergeGiven = {
  library: Library;
  copy: Copy;
  onDiffering: OnDiffering;
  newId: () => string;
  /** Which state a piece of a joined reflection comes from, where both have it with other content; the newer, if undefined. */
  choose?: (reflectionId: string, piece: Piece) => Side | undefined;
  /** What `joinAhead` has joined already, by the reflection of the copy. */
  joined?: ReadonlyMap<Reflection, Reflection | null>;
  /** What the version is called that keeps what a joined reflection was in the copy, and when that is. */
  aside?: { name: string; keptAt: string };
};

/** Joins the states of each reflection that differs, before all of it is put together; `giveWay` is waited for after each. */
export async function joinAhead(
  differing: readonly Differing[],
  choose: MergeGiven['choose'],
  giveWay: () => Promise<void>,
): Promise<Map<Reflection, Reflection | null>> {
  const joined = new Map<Reflection, Reflection | null>();
  for (const pair of differing) {
    joined.set(pair.inCopy, joinOne(pair, choose));
    await giveWay();
  }
  return joined;
}

function joinOne(pair: Differing, choose: MergeGiven['choose']): Reflection | null {
  const newer = newerSide(pair);
  return mergeStates(pair, (piece) => choose?.(pair.here.id, piece) ?? newer);
}

/**
 * What the library gains from a copy. Two states that join leave what each was as a version, and stay side by side where one
 * reflection cannot hold both. A second reflection under one id, in the copy or beside one that stays,
 * gets a new id; one that replaces gets a revision above both, so that no older tab can write over it.
 */
export function mergeCopy(given: MergeGiven): Merge {
  const { library, copy, onDiffering, newId } = given;
  const { fresh, differing, clients: theirs, sessions } = compareCopy(library, copy);
  const clients = new Set([...Object.keys(library.clients), ...copy.clients.map(({ id }) => id)]);
  const taken = new Set(Object.keys(library.reflections));
  /** Where a reflection of the copy goes that cannot have its own id here. */
  const moved = new Map<string, string>();
  const add = (reflection: Reflection): Reflection => {
    const id = taken.has(reflection.id) ? newId() : reflection.id;
    taken.add(id);
    if (id !== reflection.id) moved.set(reflection.id, id);
    // Whose client is not here belongs to nobody, and would be listed nowhere.
    const isTheirs = reflection.clientId !== null && clients.has(reflection.clientId);
    return { ...reflection, id, clientId: isTheirs ? reflection.clientId : null };
  };
  const replace = ({ here, inCopy }: Differing): Reflection => ({
    ...inCopy,
    // Whose it is, is the affair of this device: a client's own file does not say.
    clientId: here.clientId,
    revision: Math.max(here.revision, inCopy.revision) + 1,
  });
  const asides: Version[] = [];
  const join = (pair: Differing): Reflection => {
    const { here, inCopy } = pair;
    const known = given.joined?.get(inCopy);
    const joined = known === undefined ? joinOne(pair, given.choose) : known;
    if (!joined) return add(inCopy);
    const reflection = { ...inCopy, clientId: here.clientId };
    if (given.aside)
      asides.push({
        ...given.aside,
        id: newId(),
        reflectionId: here.id,
        cause: 'before-import',
        reason: null,
        reflection,
        revision: 0,
      });
    return joined;
  };
  const onEach = { join, replace, 'keep-both': ({ inCopy }: Differing) => add(inCopy) };
  const reflections = [...fresh.map(add), ...differing.map(onEach[onDiffering])];
  return {
    reflections,
    clients: theirs.fresh,
    // What two people said to each other is never written over.
    sessions: [
      ...sessions.fresh.map((session) => moveOffers(session, moved)),
      ...sessions.beside.map((session) => ({ ...moveOffers(session, moved), id: idBeside(session) })),
    ],
    versions: [
      ...asides,
      ...copy.versions.flatMap((version) => {
        const reflectionId = moved.get(version.reflectionId) ?? version.reflectionId;
        const isHere = library.versions[version.id] !== undefined;
        // A version that is here already comes along only with a reflection that came as another.
        if (isHere && reflectionId === version.reflectionId) return [];
        return [{ ...version, reflectionId, id: isHere ? newId() : version.id }];
      }),
    ],
  };
}
