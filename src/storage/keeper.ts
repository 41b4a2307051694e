import type { Library } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { type AutosaveStatus, createAutosave } from './autosave.ts';
import { type Database, openDatabase, type SnapshotReason } from './database.ts';
import { keyOf, partsOf, recordsOf, type Saved, SHELVES } from './keys.ts';
import { writeMirror } from './mirror.ts';
import { loadReader } from './reader.ts';
import { sentinelOf, writeSentinel } from './sentinel.ts';
import { takeSnapshot } from './snapshots.ts';
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
};

export type Keeper = {
  follow: (library: Library, before: Library) => void;
  /** Writes everything to the disk now; false when the database refused. */
  flush: () => Promise<boolean>;
  /** Also brings the second copy up to date: before the page is hidden, which may be its end. */
  settle: () => Promise<boolean>;
  /** The same when the page may be gone before the database answers: what it has not confirmed is put down first. */
  leave: () => Promise<void>;
  /** Asks for the pen of a reflection; returns how to let it go. */
  openRecord: (id: string) => () => void;
  takeOver: () => void;
  snapshot: (reason: SnapshotReason) => Promise<void>;
  stop: () => void;
};

/** Keeps the library in the database from now on: saving, the second copy, the sentinel and the other tabs. */
export function createKeeper(given: KeeperGiven): Keeper {
  const { tab, now, getLibrary, onStatus, onPen, onForeign, onGone } = given;
  let open: { key: string; hold: Hold; mine: boolean } | null = null;
  let mirrorTimer: ReturnType<typeof setTimeout> | undefined;
  const toTell = new Set<string>();
  let hasTail = false;
  let { db } = given;
  let reopenedAt = Number.NEGATIVE_INFINITY;
  db.addEventListener('close', reopen);

  /**
   * Some browsers close a database while its page sleeps in the background (Safari on phones does). One that is closed
   * again at once stays closed until a write needs it.
   */
  async function reopen(): Promise<void> {
    if (Date.now() - reopenedAt < REOPEN_MS) return;
    reopenedAt = Date.now();
    const opened = await openDatabase();
    if (opened.kind === 'none') return;
    db = opened.db;
    db.addEventListener('close', reopen);
  }

  const autosave = createAutosave({
    ...given,
    db: () => db,
    onClosed: () => void reopen(),
    isHeldElsewhere: (key) => open?.key === key && !open.mine,
    onStatus: (status) => {
      if (status === 'saved') noteDown();
      onStatus(status);
    },
    onWritten: (keys) => {
      if (toTell.size === 0) setTimeout(tell, TELL_MS);
      for (const key of keys) toTell.add(key);
    },
  });

  const line = openLine(tab, (keys) => {
    for (const key of keys) void refresh(key);
  });

  function tell(): void {
    line.tell([...toTell]);
    toTell.clear();
  }

  /** What stands beside the database follows it, and never runs ahead: it is written only after a confirmed save. */
  function noteDown(): void {
    if (hasTail) dropTail(tab);
    hasTail = false;
    writeSentinel(sentinelOf(getLibrary()));
    mirrorTimer ??= setTimeout(mirror, MIRROR_MS);
  }

  async function mirror(): Promise<void> {
    clearTimeout(mirrorTimer);
    mirrorTimer = undefined;
    await writeMirror({ savedAt: now(), library: getLibrary() });
  }

  /** Brings one record up to date with the database, unless this tab has something newer to say. */
  async function refresh(key: string): Promise<void> {
    if (!autosave.isClean(key) && !isReading(key)) return;
    const parts = partsOf(key);
    const readRow = await loadReader();
    // A writing transaction waits for the writes that other tabs have begun.
    const tx = db.transaction('records', 'readwrite');
    const row = await tx.store.get(key);
    await tx.done;
    if (!parts) return;
    if (!row) {
      autosave.forget(key);
      onGone(parts.id);
      return;
    }
    const read = readRow(row, LIBRARY_VERSION);
    const record = read.kind === 'ok' ? read.library[SHELVES[parts.kind]][parts.id] : undefined;
    if (!record || (row.writer === tab && !isReading(key))) return;
    const here = recordsOf(getLibrary()).get(key);
    autosave.adopt(record, key);
    if (here?.revision !== record.revision || isReading(key)) onForeign(record);
  }

  function isReading(key: string): boolean {
    return open?.key === key && !open.mine;
  }

  function openRecord(id: string): () => void {
    const key = keyOf('reflection', id);
    let wasReading = false;
    const hold = holdRecord(key, async (mine) => {
      if (!mine) wasReading = true;
      // Whoever takes the pen first reads what the other tab wrote last.
      else if (wasReading) await refresh(key);
      if (open?.key === key) open.mine = mine;
      onPen(mine);
    });
    open = { key, hold, mine: true };
    return () => {
      hold.release();
      if (open?.hold === hold) {
        open = null;
        onPen(true);
      }
    };
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
      const changes = autosave.unconfirmed();
      hasTail ||= changes.length > 0;
      if (changes.length > 0) writeTail(tab, LIBRARY_VERSION, changes);
      await settle();
    },
    openRecord,
    takeOver: () => open?.hold.takeOver(),
    snapshot: (reason) => takeSnapshot(db, reason, now()),
    stop: () => {
      autosave.stop();
      line.close();
      clearTimeout(mirrorTimer);
      mirrorTimer = undefined;
      open?.hold.release();
    },
  };
}
