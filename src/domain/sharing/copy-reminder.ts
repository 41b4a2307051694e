import { daysBetween, type IsoDate } from '#src/domain/dates.ts';

/** What is noted down of copies and of what changed since: no word of any answer. */
export type CopyNotes = {
  /** Changes since the last copy, or since the beginning. */
  changes: number;
  /** The day of the first change since the last copy; null before there is one. */
  since: IsoDate | null;
  /** The day of the last copy; null where none was saved here. */
  savedOn: IsoDate | null;
  /** What the browser said when it was asked to keep what is here; null where it was not asked, or could not say. */
  promise: boolean | null;
  /** Whether somebody wants no reminder. */
  isOff: boolean;
};

export const NO_COPIES: CopyNotes = { changes: 0, since: null, savedOn: null, promise: null, isOff: false };

/** Changes, and days, after which a copy is asked for; sooner where the browser made no promise. */
const CHANGES = 20;
const DAYS = 7;
const DAYS_WITHOUT_PROMISE = 3;

/** Whether it is time to remind of a copy. */
export function isCopyDue({ changes, since, promise, isOff }: CopyNotes, today: IsoDate): boolean {
  if (isOff || changes === 0) return false;
  if (changes >= CHANGES) return true;
  // A clock that was set back counts no days, and forgets none: the changes still count.
  const days = since === null ? 0 : daysBetween(since, today);
  return days >= (promise === false ? DAYS_WITHOUT_PROMISE : DAYS);
}

/** The notes after one more change. */
export function withChange(notes: CopyNotes, today: IsoDate): CopyNotes {
  return { ...notes, changes: notes.changes + 1, since: notes.since ?? today };
}

/** The notes after a copy of everything was saved. */
export function withCopy(notes: CopyNotes, today: IsoDate): CopyNotes {
  return { ...notes, changes: 0, since: null, savedOn: today };
}
