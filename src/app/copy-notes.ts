import {
  type CopyNotes,
  isCopyDue,
  NO_COPIES,
  withChange,
  withCopy,
} from '#src/domain/sharing/copy-reminder.ts';
import type { ActivityStore } from '#src/state/activity-store.ts';
import type { LibraryState, LibraryStore } from '#src/state/library-store.ts';
import { today } from './clock.ts';

const KEY = 'waymark.copies';

/** What this browser has noted down of copies; nothing where it keeps nothing. */
export function readCopyNotes(): CopyNotes {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return isNotes(kept) ? kept : NO_COPIES;
  } catch {
    return NO_COPIES;
  }
}

function isNotes(kept: unknown): kept is CopyNotes {
  if (typeof kept !== 'object' || kept === null || !('changes' in kept) || !('isOff' in kept)) return false;
  if (!('since' in kept) || !('promise' in kept) || !('savedOn' in kept)) return false;
  const isDay = (day: unknown) => day === null || (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day));
  return typeof kept.changes === 'number' && isDay(kept.since) && isDay(kept.savedOn);
}

/** Notes something down; returns what is noted from now on. */
export function noteDown(edit: (notes: CopyNotes) => CopyNotes): CopyNotes {
  // Read anew each time: other tabs count too.
  const notes = edit(readCopyNotes());
  try {
    localStorage.setItem(KEY, JSON.stringify(notes));
  } catch {
    // Without it nobody is reminded; nothing else depends on it.
  }
  return notes;
}

/** A copy of everything was saved. */
export function noteCopy(activity: ActivityStore): void {
  noteDown((notes) => withCopy(notes, today()));
  activity.getState().setReminder(null);
}

/** Counts changes since the last copy, and says when it is time for one. */
export function watchCopies(library: LibraryStore, activity: ActivityStore): void {
  const look = (notes: CopyNotes) => {
    if (activity.getState().reminder === null && isCopyDue(notes, today()))
      activity.getState().setReminder('copy');
  };
  look(readCopyNotes());
  library.subscribe((state, before) => {
    if (state.trails !== before.trails && hasNewStep(state, before))
      look(noteDown((notes) => withChange(notes, today())));
  });
  askToKeep(library, activity);
}

/** Whether a change began that can be taken back: a word typed in one go is one of them. */
function hasNewStep({ trails }: LibraryState, { trails: before }: LibraryState): boolean {
  return Object.entries(trails).some(([id, { past, future }]) => {
    const last = past.at(-1);
    return last !== undefined && future.length === 0 && last !== before[id]?.past.at(-1);
  });
}

/**
 * Asks the browser not to clear what is here: when the first answer is behind the person and they go on, since some browsers
 * put the question to them. What it said is noted, and a promise is told once.
 */
function askToKeep(library: LibraryStore, activity: ActivityStore): void {
  const ask = async () => {
    if (!hasAnswer(library.getState())) return;
    removeEventListener('hashchange', ask);
    const { storage } = navigator;
    if (!storage?.persist || readCopyNotes().promise === true) return;
    const promise = await storage.persist().catch(() => null);
    noteDown((notes) => ({ ...notes, promise }));
    if (promise && activity.getState().reminder === null) activity.getState().setReminder('promise');
  };
  addEventListener('hashchange', ask);
}

function hasAnswer({ library: { reflections } }: LibraryState): boolean {
  return Object.values(reflections).some(({ answers }) =>
    Object.values(answers).some(({ value }) => value !== null),
  );
}
