import type { Library } from '#src/domain/model/library.ts';
import type { Database } from './database.ts';
import { keyOf, partsOf, recordsOf, type Saved } from './keys.ts';
import type { Lock } from './lock.ts';
import type { TailChange } from './tail.ts';
import type { Change, KeepAside, Written } from './write-once.ts';
import { writeRows } from './write-rows.ts';

/** The longest that something typed may wait for the disk itself (not only the database's memory). */
const STRICT_MS = 250;
/** How soon a refused write is tried again, besides at the next change: each time later, up to the longest pause. */
const RETRY_MS = 2000;
const RETRY_MOST_MS = 64_000;

export type AutosaveStatus = 'idle' | 'saving' | 'saved' | 'full' | 'conflict' | 'newer' | 'unknown';

export type AutosaveGiven = {
  /** The open database, which may be another one after the browser has closed it under us. */
  db: () => Database;
  /** Called when the database turned out to be closed; what was refused is tried again a little later. */
  onClosed: () => void;
  /** A name for this tab that no other tab has. */
  tab: string;
  now: () => string;
  newId: () => string;
  /** What is saved already. */
  library: Library;
  /** How clients' records are sealed; left out where nothing is. */
  lock?: Lock;
  /** The title of a version that was kept beside another tab's. */
  titleAside: (title: string) => string;
  /** Runs something a moment later, once what the person sees is on the screen. */
  soon: (run: () => void) => void;
  /** Whether another tab has the pen of this record. */
  isHeldElsewhere: (key: string) => boolean;
  /** Called when the status changes; `saved` only after the database has confirmed that it reached the disk. */
  onStatus: (status: AutosaveStatus) => void;
  /** Called after each confirmed write, with the keys written. */
  onWritten: (keys: readonly string[]) => void;
};

export type Autosave = {
  /** Takes in a change of the library; the store calls it after every one. */
  follow: (library: Library, before: Library) => void;
  /** Tells that these records come from the database (another tab wrote them), so that they are not written back. */
  adopt: (record: Saved, key: string) => void;
  /** Tells that another tab deleted this record. */
  forget: (key: string) => void;
  /** Whether everything this tab knows of a record is in the database. */
  isClean: (key: string) => boolean;
  /** What the database has not confirmed yet, as it would be written. */
  unconfirmed: () => TailChange[];
  /** Writes everything to the disk now; false when the database refused. */
  flush: () => Promise<boolean>;
  stop: () => void;
};

/**
 * Saves every change as it comes: a relaxed transaction each, and a strict one at least every 250 ms while
 * something is new. There is no waiting for a pause in typing, only for the frame that shows the key: while one write
 * is under way, later changes gather and go together in the next.
 */
export function createAutosave(given: AutosaveGiven): Autosave {
  // What was saved is read here and now, and kept by nothing that lives as long as the page: a lock may take it away.
  const { db, lock, tab, now, newId, titleAside, soon, isHeldElsewhere, onClosed, onStatus, onWritten } =
    given;
  /** The revision in the database, as far as this tab knows. */
  const known = new Map<string, number>();
  /** Where that revision is of this tab's own making. */
  const own = new Set<string>();
  /** What is new and not yet handed to the database; null means deleted. */
  const waiting = new Map<string, Saved | null>();
  /** What is new and not yet confirmed by the database: waiting, or under way. */
  const unsure = new Map<string, Saved>();
  /** Records that came from the database itself. */
  const foreign = new WeakSet<Saved>();
  /** Where this tab's version of a record goes since another tab changed the same one. */
  const aside = new Map<string, string>();
  const underWay = new Set<Promise<boolean>>();
  let status: AutosaveStatus = 'idle';
  let stopped = false;
  /** By a clock that nobody can set. */
  let strictAt = performance.now();
  /** Whether something was written since the last strict transaction. */
  let isLoose = false;
  /** Whether a write begins in a moment. */
  let isDue = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** How often the timer has tried again in vain. */
  let retries = 0;

  for (const [key, record] of recordsOf(given.library)) known.set(key, record.revision);

  function say(next: AutosaveStatus): void {
    if (next === status) return;
    status = next;
    onStatus(next);
  }

  const keepAside: KeepAside = (record, key) => {
    const kind = partsOf(key)?.kind;
    // A version is never edited in two places at once: it has only a name to lose.
    if (!kind || kind === 'version') return null;
    const place = keyOf(kind, newId());
    aside.set(key, place);
    return { key: place, record: atPlace(record, place, titleAside) };
  };

  function take(): Change[] {
    const changes = [...waiting].map(([key, record]): Change => {
      return record ? placed(key, record) : { key, record, base: known.get(key) };
    });
    waiting.clear();
    return changes;
  }

  function placed(key: string, record: Saved): TailChange {
    const place = aside.get(key);
    if (!place) return { key, record, base: known.get(key), isOwn: own.has(key) };
    return { key: place, record: atPlace(record, place, titleAside), base: known.get(place) };
  }

  async function write(strict: boolean): Promise<boolean> {
    const sent = [...waiting];
    const durability = strict || performance.now() - strictAt >= STRICT_MS ? 'strict' : 'relaxed';
    if (durability === 'strict') strictAt = performance.now();
    try {
      const changes = take();
      const write = { db: db(), changes, tab, at: now(), durability, keepAside } as const;
      const written = await writeRows(lock ? { ...write, lock } : write);
      settle(written, changes, durability === 'strict');
      for (const [key, record] of sent) if (unsure.get(key) === record) unsure.delete(key);
      return written.kind === 'written';
    } catch (error) {
      // What was refused waits again, as it stands now: a newer state of it may be under way beside, or be confirmed already.
      for (const [key, record] of sent) {
        if (waiting.has(key)) continue;
        const newest = unsure.get(key);
        if (newest) waiting.set(key, newest);
        else if (record === null) waiting.set(key, null);
      }
      const name = error instanceof DOMException ? error.name : '';
      if (name === 'InvalidStateError') onClosed();
      say(name === 'QuotaExceededError' ? 'full' : 'unknown');
      return false;
    }
  }

  function settle(written: Written, changes: readonly Change[], strict: boolean): void {
    if (written.kind === 'newer') {
      stopped = true;
      say('newer');
      return;
    }
    for (const { key, record } of changes) {
      const place = written.aside.get(key);
      if (place) known.set(place, record?.revision ?? 0);
      else if (record) {
        known.set(key, record.revision);
        own.add(key);
      } else known.delete(key);
    }
    isLoose = !strict && (isLoose || changes.length > 0);
    if (changes.length > 0) onWritten(changes.map(({ key }) => written.aside.get(key) ?? key));
  }

  function run(strict: boolean): Promise<boolean> {
    const writing = write(strict).then((ok) => {
      underWay.delete(writing);
      afterwards(ok);
      return ok;
    });
    underWay.add(writing);
    return writing;
  }

  function afterwards(ok: boolean): void {
    if (stopped || underWay.size > 0) return;
    clearTimeout(timer);
    if (ok) retries = 0;
    if (!ok) timer = setTimeout(retry, Math.min(RETRY_MS * 2 ** retries, RETRY_MOST_MS));
    else if (waiting.size > 0) run(false);
    else if (isLoose) timer = setTimeout(run, Math.max(0, strictAt + STRICT_MS - performance.now()), true);
    else say(aside.size > 0 ? 'conflict' : 'saved');
  }

  function begin(): void {
    isDue = false;
    if (!stopped && waiting.size > 0 && underWay.size === 0) run(false);
  }

  /** Words that are nowhere else are never given up while the page is open. */
  function retry(): void {
    retries += 1;
    void run(true);
  }

  return {
    follow: (library, before) => {
      if (stopped) return;
      const [after, past] = [recordsOf(library), recordsOf(before)];
      for (const [key, record] of after) {
        const old = past.get(key);
        if (old === record || foreign.has(record)) continue;
        if (isHeldElsewhere(key) && isOnlyAVisit(record, old)) continue;
        waiting.set(key, record);
        unsure.set(key, record);
      }
      for (const key of past.keys()) {
        if (after.has(key)) continue;
        unsure.delete(key);
        if (known.has(key)) waiting.set(key, null);
      }
      if (waiting.size === 0) return;
      // A refusal stays on the page until a write has succeeded.
      if (status === 'idle' || status === 'saved') say('saving');
      if (underWay.size > 0 || isDue) return;
      clearTimeout(timer);
      retries = 0;
      isDue = true;
      soon(begin);
    },
    adopt: (record, key) => {
      foreign.add(record);
      known.set(key, record.revision);
      own.delete(key);
      waiting.delete(key);
      unsure.delete(key);
      aside.delete(key);
      if (status === 'conflict' && aside.size === 0) say('saved');
    },
    forget: (key) => {
      known.delete(key);
      waiting.delete(key);
      unsure.delete(key);
    },
    unconfirmed: () => (stopped ? [] : [...unsure].map(([key, record]) => placed(key, record))),
    isClean: (key) => !waiting.has(key) && underWay.size === 0 && !aside.has(key),
    flush: async () => {
      if (stopped) return false;
      if (waiting.size > 0 || isLoose || underWay.size > 0) run(true);
      while (underWay.size > 0) {
        const results = await Promise.all(underWay);
        if (results.includes(false)) return false;
      }
      return waiting.size === 0;
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** Whether nothing changed but the step that is open: reading along in a second tab is not worth a write. */
function isOnlyAVisit(record: Saved, old: Saved | undefined): boolean {
  if (!old || !('lastStep' in record)) return false;
  const ofVisit: ReadonlySet<string> = new Set(['lastStep', 'updatedAt', 'revision']);
  const before: Readonly<Record<string, unknown>> = old;
  return Object.entries(record).every(([field, value]) => ofVisit.has(field) || before[field] === value);
}

/** A version of a record that stands at another place. */
function atPlace(record: Saved, place: string, titleAside: (title: string) => string): Saved {
  const id = partsOf(place)?.id ?? record.id;
  if ('title' in record) return { ...record, id, title: titleAside(record.title) };
  return 'label' in record ? { ...record, id, label: titleAside(record.label) } : { ...record, id };
}
