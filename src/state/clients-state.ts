import type { StoreApi } from 'zustand/vanilla';
import type { EraseReceipt, EraseTarget } from '#src/domain/coaching/erase-receipt.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { LibraryStore } from './library-store.ts';
import type { Shelf } from './shelf.ts';

export type ClientsState = {
  /** Whether anybody is a client here: known before the workspace is opened, without a name. */
  hasClients: boolean;
  /** The small rows of clients, reflections and sessions by key; null until the workspace was opened. */
  rows: ReadonlyMap<string, ListRow> | null;
  /** Whether all rows are here: those of the clients that were worked on last come first. */
  isCounted: boolean;
  /** How many clients there are, known before all rows are here. */
  count: number;
  /** What went with the client who was deleted last, until it was read; it names nobody. */
  receipt: EraseReceipt | null;
  /** Reads the small rows, once. */
  loadRows: () => Promise<void>;
  /** Reads a client whole, with reflections and sessions, and lets go of every other client. False when there is none. */
  openClient: (id: string) => Promise<boolean>;
  /** Reads a reflection whole, with its versions and the client it belongs to. False when there is none. */
  openReflection: (id: string) => Promise<boolean>;
  /** Reads a session whole, with everything of its client. False when there is none. */
  openSession: (id: string) => Promise<boolean>;
  /** Lets all clients go from memory, and their rows: what nobody looks at lies on the disk alone. */
  closeWorkspace: () => Promise<void>;
  /** Deletes a client or a reflection for good, everywhere on this device, and says what went. */
  erase: (target: EraseTarget) => Promise<EraseReceipt>;
  /** Takes a row in that another tab has written; null when it deleted it. */
  takeRow: (key: string, row: ListRow | null) => void;
};
export type ClientsStore = StoreApi<ClientsState>;

export type ClientsGiven = {
  library: LibraryStore;
  /** Where records lie that are not in memory; null where a page keeps nothing but what stands there. */
  shelf: Shelf | null;
  hasClients: boolean;
  now: () => string;
  /** Drops what is kept beside the records and names one of these ids: drafts, settings. Returns how many went. */
  dropAside: (ids: ReadonlySet<string>) => number;
};
