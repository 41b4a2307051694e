import type { EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { ListRow, RowKind } from '#src/domain/model/list-row.ts';
import { type AutosaveStatus, createAutosave } from './autosave.ts';
import { type Database, openDatabase, type SnapshotReason } from './database.ts';
import type { Erased } from './erase.ts';
import { type Kind, keyOf, partsOf, type Saved } from './keys.ts';
import { isSealedBy, type Lock, noLock } from './lock.ts';
import { sentinelOf, writeSentinel } from './sentinel.ts';
import { type Hold, holdRecord, openLine } from './tabs.ts';
import { dropTail, writeTail } from './tail.ts';

/** The least time between two writings of the second copy, and between two messages to other tabs. */
const MIRROR_MS = 5000;
const TELL_MS = 250;
/** The least time between two openings of a database that the browser closes, and closes again. */
const REOPEN_MS = 1000;

export type KeeperGiven = {
  db: Database;
  /** What is in the database now. */
  library: Library;
  /** How clients' records are sealed; left out where nothing is. */
  lock?: Lock;
  tab: string;
  now: () => string;
  newId: () => string;
  titleAside: (title: string) => string;
  /** Runs something a moment later, once what the person sees is on the screen. */
  soon: (run: () => void) => void;
  /** The library as it is in memory. */
  getLibrary: () => Library;
  onStatus: (status: AutosaveStatus) => void;
  /** Whether this tab may write the record that is open; true when none is. */
  onPen: (mine: boolean) => void;
  /** Another tab wrote this record. */
  onForeign: (record: Saved) => void;
  /** Another tab deleted the record with this id. */
  onGone: (id: string) => void;
  /** Another tab changed a small row; null when it deleted it. */
  onRow: (key: string, row: ListRow | null) => void;
  /** Another tab deleted everything: nothing is written from here any more. */
  onAllGone?: () => void;
};

export type Keeper = {
  follow: (library: Library, before: Library) => void;
  /** Writes everything to the disk now; false when the database refused. */
  flush: () => Promise<boolean>;
  /** Also brings the second copy up to date: before the page is hidden, which may be its end. */
  settle: () => Promise<boolean>;
  /** The same when the page may be gone before the database answers: what it has not confirmed is put down first. */
  leave: () => Promise<void>;
  /** Asks for the pen of a reflection, or of another record; returns how to let it go. */
  openRecord: (id: string, kind?: Kind) => () => void;
  takeOver: () => void;
  /** Keeps these records as they stand, before something that cannot be taken back. */
  snapshot: (reason: SnapshotReason, keys: readonly string[]) => Promise<void>;
  /** The small rows of these kinds. */
  readRows: (kinds: readonly RowKind[]) => Promise<ListRow[]>;
  /** The rows of the clients that were worked on last, and how many clients there are. */
  readLatest: (most: number) => Promise<{ all: number; rows: ListRow[] }>;
  /** The keys of all that belongs to a client or a reflection. */
  keysOf: (target: EraseTarget) => Promise<string[]>;
  /** Reads whole records that are not in memory; from now on this tab follows them. */
  load: (keys: readonly string[]) => Promise<{ records: Saved[]; unread: number }>;
  /** Whole records as the database holds them; nothing of them comes into the memory to stay. */
  peek: (keys: readonly string[]) => Promise<Saved[]>;
  /** Every whole record as the database holds it; nothing of it comes into the memory to stay. */
  readAll: () => Promise<Saved[]>;
  /** Follows records no more that leave the memory: their absence means nothing from now on. */
  forget: (keys: Iterable<string>) => void;
  /** Deletes for good; `drop` takes them out of the memory once everything under way has been written. */
  erase: (target: EraseTarget, drop: (keys: readonly string[]) => void, at: string) => Promise<Erased>;
  /** The open database, for what concerns all of it. */
  database: () => Database;
  /** Makes the second copy anew from what the database holds. */
  copyAnew: () => Promise<void>;
  stop: () => void;
};

// A first visit does without these: each is fetched when it is first wanted.
const fetchErase = () => import('./erase-from-tab.ts');
const fetchLoading = () => import('./load-records.ts');
const fetchRows = () => import('./read-listed.ts');
const fetchMirror = () => import('./mirror.ts');

/** Keeps the library in the database from now on: saving, the second copy, the sentinel and the other tabs. */
export function createKeeper(given: KeeperGiven): Keeper {
  // Taken apart here: a function below that keeps `given` keeps the library it began with, and the lock would not clear that.
  const {
    tab,
    now,
    getLibrary,
    onStatus,
    onPen,
    onForeign,
    onGone,
    onRow,
    onAllGone,
    lock = noLock(),
  } = given;
  /** The records that are open in this tab, by key. */
  const open = new Map<string, { hold: Hold; mine: boolean }>();
  let mirrorTimer: ReturnType<typeof setTimeout> | undefined;
  const toTell = new Set<string>();
  const toMirror = new Set<string>();
  /** What is being copied: one after the other. */
  let mirroring = Promise.resolve();
  let hasTail = false;
  let { db } = given;
  let reopenedAt = Number.NEGATIVE_INFINITY;
  db.addEventListener('close', reopen);

  /**
   * Some browsers close a database while its page sleeps in the background (Safari on phones does). One that is closed
   * again at once stays closed until a write needs it.
   */
  async function reopen(): Promise<void> {
    if (performance.now() - reopenedAt < REOPEN_MS) return;
    reopenedAt = performance.now();
    const opened = await openDatabase();
    if (opened.kind === 'none') return;
    db = opened.db;
    db.addEventListener('close', reopen);
  }

  const autosave = createAutosave({
    ...given,
    db: () => db,
    onClosed: () => void reopen(),
    isHeldElsewhere: isReading,
    onStatus: (status) => {
      if (status === 'saved') noteDown();
      onStatus(status);
    },
    onWritten: (keys) => {
      if (toTell.size === 0) setTimeout(tell, TELL_MS);
      for (const key of keys) {
        toTell.add(key);
        toMirror.add(key);
      }
    },
  });

  const line = openLine(
    tab,
    (keys) => {
      for (const key of keys) void refresh(key);
    },
    () => {
      stop();
      onAllGone?.();
    },
  );

  function tell(): void {
    line.tell([...toTell]);
    toTell.clear();
  }

  /** What stands beside the database follows it, and never runs ahead: it is written only after a confirmed save. */
  function noteDown(): void {
    if (hasTail) dropTail(tab);
    hasTail = false;
    void noteCount();
    if (mirrorTimer !== undefined) return;
    mirrorTimer = setTimeout(mirror, MIRROR_MS);
    // Here before the page is left, which waits for nothing.
    fetchMirror().catch(() => {});
  }

  async function mirror(): Promise<void> {
    clearTimeout(mirrorTimer);
    mirrorTimer = undefined;
    const keys = [...toMirror];
    toMirror.clear();
    mirroring = mirroring
      .then(() => copy(keys))
      .catch(() => {
        // What copies did not arrive: what it was to copy is asked for with the next save.
        for (const key of keys) toMirror.add(key);
      });
    await mirroring;
  }

  async function copy(keys: readonly string[]): Promise<void> {
    const { mirrorAllOnce, mirrorRecords } = await fetchMirror();
    await mirrorRecords(db, keys, now());
    await mirrorAllOnce(db, now());
  }

  async function noteCount(): Promise<void> {
    try {
      writeSentinel(sentinelOf(await db.count('records'), getLibrary()));
    } catch {
      // The database has just been closed: the next confirmed save notes it down.
    }
  }

  /** Brings one record up to date with the database, unless this tab has something newer to say. */
  async function refresh(key: string): Promise<void> {
    // What was typed here before another tab took the pen goes first, beside that tab's own if need be.
    if (!autosave.isClean(key) && !(isReading(key) && (await autosave.flush()))) return;
    const parts = partsOf(key);
    // A writing transaction waits for the writes that other tabs have begun.
    const tx = db.transaction('records', 'readwrite');
    const row = await tx.store.get(key);
    await tx.done;
    if (!parts) return;
    if (!row) {
      autosave.forget(key);
      onGone(parts.id);
      onRow(key, null);
      return;
    }
    if (row.writer === tab && !isReading(key)) return;
    const { takeForeign } = await fetchLoading();
    const { isClean } = autosave;
    const foreign = await takeForeign(reading(), row, { isClean, isReading: () => isReading(key), onRow });
    if (foreign?.isNews) onForeign(foreign.record);
  }

  function isReading(key: string): boolean {
    return open.get(key)?.mine === false;
  }

  function sayPen(): void {
    onPen([...open.values()].every(({ mine }) => mine));
  }

  function openRecord(id: string, kind: Kind = 'reflection'): () => void {
    const key = keyOf(kind, id);
    let wasReading = false;
    const hold = holdRecord(key, async (mine) => {
      if (!mine) {
        wasReading = true;
        void autosave.flush();
      }
      // Whoever takes the pen first reads what the other tab wrote last.
      else if (wasReading) await refresh(key);
      const held = open.get(key);
      if (held) held.mine = mine;
      sayPen();
    });
    open.set(key, { hold, mine: true });
    return () => {
      hold.release();
      if (open.get(key)?.hold !== hold) return;
      open.delete(key);
      sayPen();
    };
  }

  const reading = () => ({ db, at: now(), lock, getLibrary, adopt: autosave.adopt });

  function stop(): void {
    autosave.stop();
    line.close();
    clearTimeout(mirrorTimer);
    mirrorTimer = undefined;
    for (const { hold } of open.values()) hold.release();
  }

  async function settle(): Promise<boolean> {
    const ok = await autosave.flush();
    if (mirrorTimer !== undefined) await mirror();
    return ok;
  }

  return {
    follow: autosave.follow,
    flush: autosave.flush,
    settle,
    leave: async () => {
      // What waits here lies open on the disk: words that are sealed elsewhere have no place in it.
      const changes = autosave
        .unconfirmed()
        .filter(({ record }) => !lock.vaultId || !isSealedBy(lock, record));
      hasTail ||= changes.length > 0;
      if (changes.length > 0) writeTail(tab, LIBRARY_VERSION, changes);
      await settle();
    },
    openRecord,
    takeOver: () => {
      for (const { hold } of open.values()) hold.takeOver();
    },
    snapshot: async (reason, keys) =>
      (await import('./take-snapshot.ts')).takeSnapshot(db, reason, now(), keys),
    readRows: async (kinds) => (await fetchRows()).readListRows(db, kinds, lock),
    readLatest: async (most) => (await import('./read-latest.ts')).readLatest(db, most, lock),
    keysOf: async (target) => (await fetchRows()).keysOfTarget(db, target),
    load: async (keys) => (await fetchLoading()).loadFresh(reading(), keys),
    peek: async (keys) => (await fetchLoading()).peekRecords(reading(), keys),
    readAll: async () => {
      await autosave.flush();
      return (await fetchLoading()).peekRecords(reading());
    },
    forget: (keys) => {
      for (const key of keys) autosave.forget(key);
    },
    erase: async (target, drop, at) => {
      const { eraseFromTab } = await fetchErase();
      return eraseFromTab({ db, autosave, line, copied: () => mirroring, noteCount, drop }, target, at);
    },
    database: () => db,
    copyAnew: async () => {
      mirroring = mirroring.then(async () => (await fetchMirror()).mirrorAnew(db, now()));
      await mirroring;
    },
    stop,
  };
}
