import { type Joined, joinPart } from '#src/domain/archive/join-part.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import { type EraseReceipt, receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Version } from '#src/domain/model/version.ts';
import { releaseCopy } from '#src/domain/release/release-copy.ts';
import type { EarlierDesk, EarlierItem, WhyKept } from '#src/features/earlier/earlier-desk.ts';
import { saveCopy, saveRaw } from '#src/files/copy/save-copy.ts';
import type { Database } from '#src/storage/database.ts';
import {
  dropEarlierState,
  type EarlierState,
  readEarlierStates,
  recordsIn,
  type Whose,
} from '#src/storage/earlier-states.ts';
import type { Lock } from '#src/storage/lock.ts';

type Given = {
  db: () => Database;
  lock: Lock;
  whose: Whose;
  hasClients: () => boolean;
  now: () => string;
  /** The versions that stand beside reflections; empty where they are looked at elsewhere. */
  versions: () => readonly Version[];
  /** Deletes a version for good, wherever it stands. */
  eraseVersion: (id: string) => Promise<EraseReceipt>;
  /** Puts what was found beside what is here. */
  bringIn: (part: Copy, at: string) => Promise<{ brought: number; same: number }>;
};

const WHY: ReadonlySet<string> = new Set(['upgrade', 'import', 'restore', 'delete']);

/** What is kept beside the records: listed, looked into, brought back, saved and deleted for good. */
export function createEarlierDesk(given: Given): EarlierDesk {
  const { db, lock, whose, hasClients, now } = given;
  let states = new Map<string, EarlierState>();

  const find = (key: string): EarlierState => {
    const state = states.get(key);
    if (!state) throw new Error(`Nothing is kept as ${key}.`);
    return state;
  };
  const versionOf = (key: string) => given.versions().find(({ id }) => key === `version/${id}`);
  const partOf = async (key: string): Promise<{ part: Copy; at: string; unread: number }> => {
    const version = versionOf(key);
    if (version) {
      const library = { ...emptyLibrary(), reflections: { [version.reflectionId]: version.reflection } };
      return { part: copyOf(library), at: version.keptAt, unread: 0 };
    }
    const state = find(key);
    const { library, unread } = await recordsIn(state);
    return { part: copyOf(library), at: state.at, unread };
  };

  return {
    list: async () => {
      const found = await readEarlierStates({ db: db(), lock, whose, hasClients: hasClients() });
      states = new Map(found.map((state) => [state.key, state]));
      const items = await Promise.all(found.map(itemOf));
      const versions = given.versions().map(itemOfVersion);
      return [...items, ...versions].sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    look: async (key) => {
      const { part, unread } = await partOf(key);
      const raw = unread > 0 ? JSON.stringify(find(key).rows, null, 2) : null;
      return { reflections: statesIn(part), raw };
    },
    bringBack: async (key) => {
      const { part, at } = await partOf(key);
      return given.bringIn(part, at);
    },
    save: async (key) => {
      const { part, unread } = await partOf(key);
      if (unread > 0) return saveRaw(find(key).rows);
      const [only, ...others] = statesIn(part);
      const { clients, sessions, versions } = part;
      const reflections = part.reflections.length > 0 ? part.reflections : statesIn(part);
      const label = only && others.length === 0 ? only.title : '';
      return saveCopy(releaseCopy({ reflections, clients, sessions, versions }), label).name;
    },
    erase: async (key) => {
      const version = versionOf(key);
      if (version) return given.eraseVersion(version.id);
      const counts = await dropEarlierState({ db: db(), whose, hasClients: hasClients() }, find(key));
      return receiptOf({ kind: 'earlier' }, now(), counts);
    },
  };
}

async function itemOf(state: EarlierState): Promise<EarlierItem> {
  const { key, place, at, reason, bytes } = state;
  const { library, unread } = await recordsIn(state);
  const { reflections, clients, sessions, versions } = copyOf(library);
  const why = whyOf(place, reason);
  const counts = { versions: versions.length, clients: clients.length, sessions: sessions.length, unread };
  return { key, why, at, reflections, counts, bytes };
}

function whyOf(place: EarlierState['place'], reason: string): WhyKept {
  if (place === 'mirror') return 'second-copy';
  if (place === 'second-copy') return 'good-copy';
  return place === 'snapshot' && WHY.has(reason) ? (reason as WhyKept) : 'damaged';
}

function itemOfVersion({ id, name, keptAt, reflection }: Version): EarlierItem {
  const bytes = new TextEncoder().encode(JSON.stringify(reflection)).length;
  const counts = { versions: 0, clients: 0, sessions: 0, unread: 0 };
  return { key: `version/${id}`, why: 'version', at: keptAt, name, reflections: [reflection], counts, bytes };
}

/** The reflections in it, and what its versions kept of those that are not in it themselves. */
function statesIn({ reflections, versions }: Copy) {
  const ids = new Set(reflections.map(({ id }) => id));
  const alone = versions.filter(({ reflectionId }) => !ids.has(reflectionId));
  return [...reflections, ...alone.map(({ reflection }) => reflection)];
}

function copyOf({ version, reflections, clients, sessions, versions }: Library): Copy {
  return {
    format: COPY_FORMAT,
    version,
    savedAt: '',
    reflections: Object.values(reflections),
    clients: Object.values(clients),
    sessions: Object.values(sessions),
    versions: Object.values(versions),
  };
}

/**
 * What a state that was kept brings to what is here, with nothing written over: a reflection that is here with other words
 * comes beside it under a name that says of when it is, and a version whose reflection is gone comes as a reflection.
 */
export function joinEarlier(
  here: Library,
  part: Copy,
  titleBack: (title: string) => string,
): Pick<Joined, 'reflections' | 'clients' | 'sessions' | 'versions'> & { same: number } {
  const ids = new Set(part.reflections.map(({ id }) => id));
  const isKnown = (id: string) => ids.has(id) || Object.hasOwn(here.reflections, id);
  const joined = joinPart(withOwners(here, part), part);
  const reflections = joined.reflections.map((each) =>
    ids.has(each.id) ? each : { ...each, title: titleBack(each.title).slice(0, LIMITS.name) },
  );
  const versions = [...joined.versions];
  let same = joined.same.length;
  const newest = [...part.versions].sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
  const gained = new Set<string>();
  for (const version of newest) {
    const { reflectionId, reflection } = version;
    if (ids.has(reflectionId)) continue;
    if (!isKnown(reflectionId) && !gained.has(reflectionId)) {
      gained.add(reflectionId);
      reflections.push({ ...reflection, title: titleBack(reflection.title).slice(0, LIMITS.name) });
    }
    if (Object.hasOwn(here.versions, version.id)) same += 1;
    else versions.push(version);
  }
  return { reflections, clients: joined.clients, sessions: joined.sessions, versions, same };
}

/**
 * What is here, with everybody to whom something in the part belongs: what was a client's must never come back as one's own,
 * which the open page lists.
 */
function withOwners(here: Library, { reflections, sessions, clients }: Copy): Library {
  const known = new Set([...Object.keys(here.clients), ...clients.map(({ id }) => id)]);
  const owners = [...reflections, ...sessions].flatMap(({ clientId }) =>
    clientId !== null && !known.has(clientId) ? [newClient({ id: clientId, label: '', now: '' })] : [],
  );
  return {
    ...here,
    clients: { ...Object.fromEntries(owners.map((each) => [each.id, each])), ...here.clients },
  };
}
