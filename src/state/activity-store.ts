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

/** What is true only while the page is open; never saved. */
export type ActivityState = {
  save: SaveStatus;
  /** A newer version of the page is ready and waits for a click. */
  updateReady: boolean;
  /** Whether the label of a client, or a title, is kept off the screen while others look on. */
  isLabelHidden: boolean;
  /** What a quiet bar says: that it is time for a copy, or that the browser keeps what is here. */
  reminder: 'copy' | 'promise' | null;
  setSave: (save: SaveStatus) => void;
  setUpdateReady: (ready: boolean) => void;
  setLabelHidden: (hidden: boolean) => void;
  setReminder: (reminder: ActivityState['reminder']) => void;
};
export type ActivityStore = StoreApi<ActivityState>;

export function createActivityStore(): ActivityStore {
  return createStore<ActivityState>()((set) => ({
    save: { kind: 'idle' },
    updateReady: false,
    isLabelHidden: false,
    reminder: null,
    setSave: (save) => set({ save }),
    setUpdateReady: (updateReady) => set({ updateReady }),
    setLabelHidden: (isLabelHidden) => set({ isLabelHidden }),
    setReminder: (reminder) => set({ reminder }),
  }));
}
