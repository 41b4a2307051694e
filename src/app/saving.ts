import type { Library } from '#src/domain/model/library.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { Words } from '#src/i18n/words.ts';
import type { ActivityStore, SaveStatus } from '#src/state/activity-store.ts';
import { afterFrame } from '#src/state/after-frame.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import type { AutosaveStatus } from '#src/storage/autosave.ts';
import type { Database } from '#src/storage/database.ts';
import { createKeeper, type Keeper } from '#src/storage/keeper.ts';
import type { Lock } from '#src/storage/lock.ts';
import { askBeforeLosingDrafts } from '#src/ui/use-draft.ts';
import { newId, now } from './clock.ts';

/** How long everything must have been saved before the page says so, in ms: no word that changes with every key. */
const REST_MS = 300;

type Given = {
  db: Database;
  lock: Lock;
  library: Library;
  tab: string;
  store: LibraryStore;
  activity: ActivityStore;
  /** Another tab changed a small row; null when it deleted it. */
  onRow: (key: string, row: ListRow | null) => void;
};

/** Connects the stores with storage: changes go down, what other tabs wrote comes up, and the page says how it stands. */
export function beginSaving(words: Words, { db, lock, library, tab, store, activity, onRow }: Given): Keeper {
  const { common } = words;

  let status: SaveStatus = { kind: 'idle' };
  let hasPen = true;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const turn = (next: AutosaveStatus) => {
    const now = inWords(next);
    if (now.kind === 'saving' && status.kind === 'saving') return;
    status = now;
    say();
  };
  const say = () => activity.getState().setSave(hasPen ? status : { kind: 'read-only' });

  const keeper = createKeeper({
    db,
    lock,
    library,
    tab,
    now,
    newId,
    titleAside: common.save.titleAside,
    soon: afterFrame,
    getLibrary: () => store.getState().library,
    onStatus: (next) => {
      clearTimeout(rest);
      if (next === 'saved') rest = setTimeout(turn, REST_MS, next);
      else turn(next);
    },
    onPen: (mine) => {
      hasPen = mine;
      say();
    },
    onForeign: (record) => {
      if ('answers' in record) store.getState().put([record]);
      else store.getState().bringIn([record]);
    },
    // Ids are unique among all records: only the one that is gone goes.
    onGone: (id) => {
      store.getState().remove(id);
      store.getState().removeVersion(id);
      store.getState().letGo(new Set([id]));
    },
    onRow,
    onAllGone: () => void import('./forget-everything.ts').then(({ beginAnew }) => beginAnew(store)),
  });

  store.subscribe((state, before) => {
    if (state.library !== before.library) keeper.follow(state.library, before.library);
  });
  sayWhatFails(() => {
    // A reason that is known says more, and what to do.
    if (status.kind === 'failed' && status.reason !== 'conflict') return;
    clearTimeout(rest);
    status = inWords('unknown');
    say();
  });
  settleBeforeLeaving(keeper);
  return keeper;
}

function inWords(status: AutosaveStatus): SaveStatus {
  switch (status) {
    case 'idle':
    case 'saving':
    case 'saved':
      return { kind: status };
    case 'full':
    case 'conflict':
    case 'newer':
    case 'unknown':
      return { kind: 'failed', reason: status };
  }
}

/**
 * Whatever is thrown between a key and the store is caught by nobody, and then what was typed is on the screen and nowhere
 * else: it counts as not saved until the next change has reached the disk.
 */
function sayWhatFails(onFailed: () => void): void {
  addEventListener('error', ({ error }) => {
    // The browser tells some matters of its own in this way, without an error.
    if (error instanceof Error) onFailed();
  });
}

/** Nothing waits when a field is left, a step is changed, or the page may be about to end. */
function settleBeforeLeaving(keeper: Keeper): void {
  askBeforeLosingDrafts();
  addEventListener('focusout', () => void keeper.flush());
  addEventListener('hashchange', () => void keeper.flush());
  addEventListener('pagehide', () => void keeper.leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void keeper.leave();
  });
}
