import { useState } from 'react';

/** What is being typed and is not saved yet, by name. It outlasts a look at another page, and ends with the tab. */
const drafts = new Map<string, unknown>();
/** Whether drafts were taken out of reach, to be brought back. */
let areAway = false;

/** Whether something half typed waits under this name. */
export function hasDraft(name: string): boolean {
  return drafts.has(name);
}

/** What waits half typed under this name, or undefined. */
export function draftAt<T>(name: string): T | undefined {
  return drafts.get(name) as T | undefined;
}

/** Drops what waits under a name, once the form that typed it is gone. */
export function forgetDraft(name: string): void {
  drafts.delete(name);
}

/**
 * State that waits while the person looks at another page: the draft, how to change it, and how to drop it once it is
 * saved or given up. One name belongs to one kind of draft.
 */
export function useDraft<T>(name: string, fresh: () => T): [T, (next: T) => void, (then?: T) => void] {
  const [draft, setDraft] = useState<T>(() => (drafts.has(name) ? (drafts.get(name) as T) : fresh()));
  const put = (next: T) => {
    drafts.set(name, next);
    setDraft(next);
  };
  const drop = (then?: T) => {
    drafts.delete(name);
    if (then !== undefined) setDraft(then);
  };
  return [draft, put, drop];
}

/** Drops every draft, as when everything on the device is deleted. */
export function forgetDrafts(): void {
  drafts.clear();
  areAway = false;
}

/** Takes every draft away from whoever could read it; `bringDrafts` puts them back. */
export function takeDrafts(): [string, unknown][] {
  const taken = [...drafts];
  drafts.clear();
  areAway = taken.length > 0;
  return taken;
}

/** Puts drafts back that were taken away. What was begun meanwhile under the same name stays. */
export function bringDrafts(taken: readonly (readonly [string, unknown])[]): void {
  areAway = false;
  for (const [name, draft] of taken) if (!drafts.has(name)) drafts.set(name, draft);
}

/** Drops every draft that names one of these ids, or is named after one; says how many. */
export function forgetDraftsOf(ids: ReadonlySet<string>): number {
  const named = [...drafts].filter(([name, draft]) => {
    const text = `${name} ${JSON.stringify(draft)}`;
    return [...ids].some((id) => text.includes(id));
  });
  for (const [name] of named) drafts.delete(name);
  return named.length;
}

/** Lets the browser ask before a reload or a closed tab loses a draft. */
export function askBeforeLosingDrafts(): void {
  addEventListener('beforeunload', (event) => {
    if (drafts.size > 0 || areAway) event.preventDefault();
  });
}
