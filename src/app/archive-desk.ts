import { dealParts } from '#src/domain/archive/deal-parts.ts';
import { type Joined, joinPart, keysOfPart, type Shelves } from '#src/domain/archive/join-part.ts';
import { type ErasedMark, marksOfCopy, withoutErased } from '#src/domain/coaching/erased-mark.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { type InCopy, releaseCopy } from '#src/domain/release/release-copy.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import type { Released } from '#src/domain/sharing/released.ts';
import type { ArchiveDesk, ArchiveInside, KindCounts } from '#src/features/backup/archive-desk.ts';
import type { Packing, Unpacking } from '#src/files/archive/archive-in-worker.ts';
import { saveFile } from '#src/files/save-file.ts';
import { beginPieces } from '#src/state/give-way.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import { recordsUnder, type Shelf } from '#src/state/shelf.ts';
import type { VaultStore } from '#src/state/vault-store.ts';
import { type Watch, whileOpen } from '#src/state/while-open.ts';
import type { AnyRecord } from '#src/state/whole-records.ts';

/** Records read at once: few enough to leave room for a key between. */
const AT_ONCE = 6;
/** What a record is thought to take where nobody measured it, in bytes. */
const UNMEASURED = 30_000;

/** Nothing of what is new is here. */
const NONE = { clients: {}, reflections: {} };

type Given = {
  store: LibraryStore;
  shelf: Shelf;
  /** What is behind the lock is not read once it has fallen: a file without it would pass for a whole one. */
  vault: VaultStore;
  now: () => string;
  today: () => string;
  /** Whether records lie on the device too: only then may they leave the memory. */
  isKept: boolean;
  /** What was deleted for good on this device. */
  erased?: () => Promise<readonly ErasedMark[]>;
  /** Where an archive is packed and unpacked. */
  means?: {
    begin: (savedAt: string) => Promise<Packing>;
    open: (file: Blob) => Promise<Unpacking | { kind: 'refused'; reason: string }>;
  };
};

/** Everything out in one archive, and in again: what is shown before, what is brought, and nothing replaced. */
export function createArchiveDesk({
  store,
  shelf,
  vault,
  now,
  today,
  isKept,
  erased,
  means,
}: Given): ArchiveDesk {
  const inWorker = () => import('#src/files/archive/archive-in-worker.ts');
  const begin = means?.begin ?? (async (savedAt: string) => (await inWorker()).beginArchive(savedAt));

  /** Whole records under these keys: those in memory, which are the newest, and the others from the device. */
  async function look(keys: readonly string[]): Promise<AnyRecord[]> {
    const found: AnyRecord[] = [];
    const giveWay = beginPieces();
    for (let at = 0; at < keys.length; at += AT_ONCE) {
      const some = keys.slice(at, at + AT_ONCE);
      const here = recordsUnder(store.getState().library, some);
      const ids = new Set(here.map(({ id }) => id));
      found.push(...here, ...(await shelf.peek(some)).filter(({ id }) => !ids.has(id)));
      await giveWay();
    }
    return found;
  }

  async function joinOf(part: Copy, known: ReadonlySet<string>): Promise<Joined> {
    // Most of what comes is new, and a row tells that without the record.
    const keys = keysOfPart(part, (key) => known.has(key));
    return joinPart(shelvesOf(await look(keys)), part);
  }

  async function keysHere(): Promise<Set<string>> {
    const rows = await shelf.readRows(['client', 'reflection', 'session', 'version']);
    return new Set(rows.map(({ key }) => key));
  }

  return {
    save: async (onProgress, passphrase) => {
      const watch = whileOpen(vault, 'saving');
      let packing: Packing | null = null;
      try {
        await shelf.flush();
        const rows = await shelf.readRows(['client', 'reflection', 'session', 'version']);
        watch.check();
        if (rows.length === 0) return null;
        const parts = dealParts(rows.map((row) => ({ ...row, bytes: row.bytes || UNMEASURED })));
        packing = await begin(now());
        for (const [at, keys] of parts.entries()) {
          onProgress(at, parts.length);
          const records = await look(keys);
          watch.check();
          await packing.add(partOf(records));
        }
        const made = await packing.end();
        watch.check();
        if (!made) return null;
        const name = fileName({ label: '', kind: 'waymark-workspace', date: today(), extension: 'zip' });
        if (passphrase === undefined) {
          saveFile(made.file, name);
          return { name, records: made.records };
        }
        const { lockedName, lockReleased } = await import('#src/files/age/save-locked.ts');
        const locked = await lockReleased(made.file, passphrase);
        watch.check();
        saveFile(locked, lockedName(name));
        return { name: lockedName(name), records: made.records };
      } finally {
        watch.end();
        packing?.stop();
      }
    },

    open: async (file, onProgress) => {
      const opened = await (means?.open ?? (await inWorker()).openArchiveFile)(file);
      if ('reason' in opened) return { kind: 'refused', reason: opened.reason };
      const { manifest, readPart, stop } = opened;

      /** Goes through all parts, one at a time; false where one cannot be read. */
      async function throughParts(
        onPart: (joined: Joined, part: Copy) => Promise<void>,
        say: typeof onProgress,
        watch: Watch,
      ): Promise<boolean> {
        const known = await keysHere();
        const giveWay = beginPieces();
        for (const at of manifest.parts.keys()) {
          say(at, manifest.parts.length);
          const read = await readPart(at);
          if (read.kind !== 'part') return false;
          const joined = await joinOf(read.copy, known);
          // Held against half of what is here, all of it would look new.
          watch.check();
          await onPart(joined, read.copy);
          for (const key of keysOf(joined)) known.add(key);
          await giveWay();
        }
        return true;
      }

      // Of those that have come back since nothing is kept away.
      const knownNow = await keysHere();
      const marks = ((await erased?.()) ?? []).filter(({ key }) => !knownNow.has(key));
      const found = new Map<string, ErasedMark>();
      const fresh = newCounter();
      const freshWithErased = newCounter();
      const same = new Set<string>();
      const beside = new Set<string>();
      const stays = new Set<string>();
      const looking = whileOpen(vault, 'opening');
      let isWhole = false;
      try {
        const onPart = async (joined: Joined) => {
          const here = marksOfCopy(marks, joined, NONE);
          for (const mark of here) found.set(mark.key, mark);
          freshWithErased.keep(joined);
          fresh.keep(withoutErased(joined, marks));
          for (const key of joined.same) same.add(key);
          for (const key of joined.beside) beside.add(key);
          for (const key of joined.stays) stays.add(key);
        };
        isWhole = await throughParts(onPart, onProgress, looking);
      } catch (error) {
        stop();
        throw error;
      } finally {
        looking.end();
      }
      if (!isWhole) {
        stop();
        return { kind: 'refused', reason: 'damaged' };
      }
      const inside: ArchiveInside = {
        kind: 'inside',
        savedAt: manifest.savedAt,
        records: manifest.records,
        fresh: fresh.counts(),
        freshWithErased: freshWithErased.counts(),
        erased: [...found.values()],
        same: same.size,
        beside: beside.size,
        stays: stays.size,
        takeIn: async (say, withErased = false) => {
          const bringing = whileOpen(vault, 'adding');
          try {
            const isDone = await throughParts(
              (joined) => bring(withErased ? joined : withoutErased(joined, marks)),
              say,
              bringing,
            );
            if (!isDone) throw new Error('A part of the archive could not be read any more.');
          } finally {
            bringing.end();
            // Locked, nothing of the file stays in the worker either.
            if (bringing.isCut()) stop();
          }
          stop();
        },
        close: stop,
      };
      return inside;
    },
  };

  /** Writes what a part brings to the device, and lets go of it again but for what is one's own. */
  async function bring(joined: Joined): Promise<void> {
    const { reflections, clients, sessions, versions } = joined;
    const records: AnyRecord[] = [...reflections, ...clients, ...sessions, ...versions];
    if (records.length === 0) return;
    store.getState().bringIn(records);
    if (!(await shelf.flush())) throw new Error('The device did not take it.');
    const { library } = store.getState();
    const isOwn = (reflectionId: string) => library.reflections[reflectionId]?.clientId === null;
    const gone = [
      ...reflections.filter(({ clientId }) => clientId !== null).map(({ id }) => `reflection/${id}`),
      ...versions.filter(({ reflectionId }) => !isOwn(reflectionId)).map(({ id }) => `version/${id}`),
      ...clients.map(({ id }) => `client/${id}`),
      ...sessions.map(({ id }) => `session/${id}`),
    ];
    if (!isKept) return;
    shelf.forget(gone);
    store.getState().letGo(new Set(gone.map((key) => key.slice(key.indexOf('/') + 1))));
  }
}

function partOf(records: readonly AnyRecord[]): Released<InFile, InCopy> {
  const { reflections, clients, sessions, versions } = shelvesOf(records);
  return releaseCopy({
    reflections: Object.values(reflections),
    clients: Object.values(clients),
    sessions: Object.values(sessions),
    versions: Object.values(versions),
  });
}

function shelvesOf(records: readonly AnyRecord[]): Shelves {
  const shelves = emptyLibrary();
  for (const record of records) {
    if ('answers' in record) shelves.reflections[record.id] = record;
    else if ('reflection' in record) shelves.versions[record.id] = record;
    else if ('agenda' in record) shelves.sessions[record.id] = record;
    else shelves.clients[record.id] = record;
  }
  return shelves;
}

function keysOf({ reflections, clients, sessions, versions }: Joined): string[] {
  return [
    ...reflections.map(({ id }) => `reflection/${id}`),
    ...clients.map(({ id }) => `client/${id}`),
    ...sessions.map(({ id }) => `session/${id}`),
    ...versions.map(({ id }) => `version/${id}`),
  ];
}

/** Counts records of each kind once, though a client stands in several parts. */
function newCounter() {
  const seen = {
    reflections: new Set<string>(),
    clients: new Set<string>(),
    sessions: new Set<string>(),
    versions: new Set<string>(),
  };
  return {
    keep: (joined: Joined) => {
      for (const shelf of ['reflections', 'clients', 'sessions', 'versions'] as const)
        for (const { id } of joined[shelf]) seen[shelf].add(id);
    },
    counts: (): KindCounts => ({
      reflections: seen.reflections.size,
      clients: seen.clients.size,
      sessions: seen.sessions.size,
      versions: seen.versions.size,
    }),
  };
}
