import { createStore, type StoreApi } from 'zustand/vanilla';
import { type EraseReceipt, type EraseTarget, receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import type { AnyRecord } from './coaching-actions.ts';
import type { LibraryStore } from './library-store.ts';
import type { Shelf } from './shelf.ts';

export type ClientsState = {
  /** Whether anybody is a client here: known before the workspace is opened, without a name. */
  hasClients: boolean;
  /** The small rows of clients, reflections and sessions by key; null until the workspace was opened. */
  rows: ReadonlyMap<string, ListRow> | null;
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

type Given = {
  library: LibraryStore;
  shelf: Shelf;
  hasClients: boolean;
  now: () => string;
  /** Drops what is kept beside the records and names one of these ids: drafts, settings. Returns how many went. */
  dropAside: (ids: ReadonlySet<string>) => number;
};

/** Makes the store of what is known of clients. Whole records stand in the library store, once they were read. */
export function createClientsStore({ library, shelf, hasClients, now, dropAside }: Given): ClientsStore {
  const store = createStore<ClientsState>()((set, get) => {
    let loading: Promise<void> | null = null;

    function setRow(key: string, row: ListRow | null): void {
      const { rows } = get();
      if (row?.kind === 'client' && !get().hasClients) set({ hasClients: true });
      if (!rows || row?.kind === 'version') return;
      const next = new Map(rows);
      if (row) next.set(key, row);
      else next.delete(key);
      set({ rows: next });
    }

    async function bring(keys: readonly string[]): Promise<void> {
      const { records } = await shelf.load(keys);
      library.getState().bringIn(records);
    }

    async function letGoOf(isOthers: (clientId: string) => boolean): Promise<void> {
      // What has not reached the disk stays, wherever it belongs.
      if (!(await shelf.flush())) return;
      const gone = keysOfClients(library.getState().library, isOthers);
      shelf.forget(gone);
      library.getState().letGo(new Set(gone.map(idIn)));
    }

    const openClient: ClientsState['openClient'] = async (id) => {
      await letGoOf((clientId) => clientId !== id);
      const keys = await shelf.keysOf({ kind: 'client', id });
      await bring(keys.filter((key) => !key.startsWith('version/')));
      return Object.hasOwn(library.getState().library.clients, id);
    };

    return {
      hasClients,
      rows: null,
      loadRows: () => {
        if (get().rows) return Promise.resolve();
        loading ??= shelf
          .readRows(['client', 'reflection', 'session'])
          .then((read) => {
            const rows = new Map(read.map((row) => [row.key, row]));
            set({ rows, hasClients: read.some(({ kind }) => kind === 'client') });
          })
          .finally(() => {
            loading = null;
          });
        return loading;
      },
      openClient,
      openReflection: async (id) => {
        await bring(await shelf.keysOf({ kind: 'reflection', id }));
        const { reflections } = library.getState().library;
        const clientId = Object.hasOwn(reflections, id) ? reflections[id]?.clientId : null;
        if (clientId) await bring([`client/${clientId}`]);
        return Object.hasOwn(library.getState().library.reflections, id);
      },
      openSession: async (id) => {
        await bring([`session/${id}`]);
        const { sessions } = library.getState().library;
        const session = Object.hasOwn(sessions, id) ? sessions[id] : undefined;
        return session ? openClient(session.clientId) : false;
      },
      closeWorkspace: async () => {
        await letGoOf(() => true);
        set({ rows: null });
      },
      erase: async (target) => {
        const { keys, counts } = await shelf.erase(target, (named) => {
          library.getState().letGo(new Set(named.map(idIn)));
        });
        const ids = new Set([...keys].map(idIn));
        library.getState().letGo(ids);
        const drafts = dropAside(ids);
        const { rows } = get();
        if (rows) {
          const left = [...rows].filter(([key]) => !keys.has(key));
          set({ rows: new Map(left), hasClients: left.some(([, { kind }]) => kind === 'client') });
        } else {
          set({ hasClients: (await shelf.readRows(['client'])).length > 0 });
        }
        return receiptOf(target, now(), { ...counts, drafts });
      },
      takeRow: setRow,
    };
  });

  library.subscribe(({ library: after }, { library: before }) => {
    if (after !== before) follow(store, after, before);
  });
  return store;
}

const FOLLOWED = [
  ['clients', 'client'],
  ['reflections', 'reflection'],
  ['sessions', 'session'],
] as const;

/** Keeps the rows in step with the records in memory. One that leaves the memory keeps its row: only a deletion takes it. */
function follow(store: ClientsStore, after: Library, before: Library): void {
  const changed: [string, AnyRecord][] = [];
  for (const [shelf, kind] of FOLLOWED) {
    if (after[shelf] === before[shelf]) continue;
    for (const record of Object.values<AnyRecord>(after[shelf]))
      if (record !== before[shelf][record.id]) changed.push([`${kind}/${record.id}`, record]);
  }
  if (changed.length === 0) return;
  const { rows, hasClients } = store.getState();
  if (!hasClients && changed.some(([, record]) => 'label' in record)) store.setState({ hasClients: true });
  if (!rows) return;
  const next = new Map(rows);
  // How much room it takes is known when it has been written; until then the last size stands.
  for (const [key, record] of changed) next.set(key, rowOf(key, record, rows.get(key)?.bytes ?? 0));
  store.setState({ rows: next });
}

/** The keys of what is in memory and belongs to these clients. */
function keysOfClients(
  { clients, reflections, sessions, versions }: Library,
  isTheirs: (id: string) => boolean,
) {
  const theirs = Object.values(reflections).filter(({ clientId }) => clientId !== null && isTheirs(clientId));
  const ids = new Set(theirs.map(({ id }) => id));
  return [
    ...Object.keys(clients)
      .filter(isTheirs)
      .map((id) => `client/${id}`),
    ...theirs.map(({ id }) => `reflection/${id}`),
    ...Object.values(sessions)
      .filter(({ clientId }) => isTheirs(clientId))
      .map(({ id }) => `session/${id}`),
    ...Object.values(versions)
      .filter(({ reflectionId }) => ids.has(reflectionId))
      .map(({ id }) => `version/${id}`),
  ];
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
