import { createStore, type StoreApi } from 'zustand/vanilla';

/** Where saving stands. `saved` is said only after the database has confirmed the write. */
export type SaveStatus =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved' }
  /** Nothing is kept after the tab closes: this browser has no working storage. */
  | { kind: 'memory' }
  | { kind: 'failed'; reason: 'full' | 'blocked' | 'conflict' | 'newer' | 'unknown' }
  /** Another tab is editing; this one only reads. */
  | { kind: 'read-only' };

/** What is true of the page while it is open; none of it is a record. */
export type ActivityState = {
  save: SaveStatus;
  /** A newer version of the page is ready and waits for a click. */
  updateReady: boolean;
  /** Whether labels of clients, and titles, are kept off the screen while others look on, until they are shown again (app/whose-hidden.ts). */
  isLabelHidden: boolean;
  /** Whether all of a session is hidden for now: then labels are too, and come back with it. */
  isAllHidden: boolean;
  /** What a quiet bar says: that it is time for a copy, or that the browser keeps what is here. */
  reminder: 'copy' | 'promise' | null;
  setSave: (save: SaveStatus) => void;
  setUpdateReady: (ready: boolean) => void;
  /** Showing labels shows them whatever hid them. */
  setLabelHidden: (hidden: boolean) => void;
  setAllHidden: (hidden: boolean) => void;
  setReminder: (reminder: ActivityState['reminder']) => void;
};
export type ActivityStore = StoreApi<ActivityState>;

export function createActivityStore(): ActivityStore {
  return createStore<ActivityState>()((set) => ({
    save: { kind: 'idle' },
    updateReady: false,
    isLabelHidden: false,
    isAllHidden: false,
    reminder: null,
    setSave: (save) => set({ save }),
    setUpdateReady: (updateReady) => set({ updateReady }),
    setLabelHidden: (isLabelHidden) =>
      set(isLabelHidden ? { isLabelHidden } : { isLabelHidden, isAllHidden: false }),
    setAllHidden: (isAllHidden) => set({ isAllHidden }),
    setReminder: (reminder) => set({ reminder }),
  }));
}
