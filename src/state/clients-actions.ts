import { receiptOf } from '#src/domain/coaching/erase-receipt.ts';
import { rowOf } from '#src/domain/coaching/row-of.ts';
import type { Library } from '#src/domain/model/library.ts';
import type { ListRow } from '#src/domain/model/list-row.ts';
import { afterFrame } from './after-frame.ts';
import type { ClientsGiven, ClientsState, ClientsStore } from './clients-state.ts';
import { createCoachingActions } from './coaching-actions.ts';
import { memoryShelf } from './shelf.ts';
import type { AnyRecord } from './whole-records.ts';

/** How many lines the list begins with. */
const FIRST_LINES = 20;

export type ClientsActions = Omit<
  ClientsState,
  'hasClients' | 'receipt' | 'rows' | 'isCounted' | 'count' | 'takeRow'
>;

/** What is done with clients: fetched when the workspace is opened, or a record that is not one's own. */
export function createClientsActions(
  store: Pick<ClientsStore, 'getState' | 'setState'>,
  { library, shelf: given, now, dropAside }: ClientsGiven,
): ClientsActions {
  const shelf = given ?? memoryShelf(() => library.getState().library);
  const { getState: get, setState: set } = store;
  let loading: Promise<void> | null = null;
  /** How often the workspace was closed. */
  let closings = 0;

  library.getState().gainCoaching(createCoachingActions);
  library.subscribe(({ library: after }, { library: before }) => {
    const { rows } = get();
    if (rows && after !== before) set({ rows: followRows(rows, after, before) });
  });

  async function bring(keys: readonly string[]): Promise<void> {
    const opened = closings;
    const { records } = await shelf.load(keys);
    // Closed while they were read: nothing comes back into the memory.
    if (opened !== closings) return shelf.forget(records.map(keyOfRecord));
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

  /** The clients that were worked on last, who are shown at once, and then everybody. */
  async function readRows(): Promise<void> {
    const opened = closings;
    const first = await shelf.readLatest(FIRST_LINES);
    // Closed while they were read: nothing comes back into the memory.
    if (opened !== closings) return;
    if (first.rows.length > 0) {
      set({ rows: byKey(first.rows), hasClients: true, count: first.all });
      // The list stands on the screen before the page is busy with the rest of it.
      await new Promise<void>((resolve) => afterFrame(resolve));
    }
    const read = byKey(await shelf.readRows(['client', 'reflection', 'session']));
    if (opened !== closings) return;
    const { rows } = get();
    const clients = [...read.values()].filter(({ kind }) => kind === 'client').length;
    set({
      // What was written meanwhile is newer than what was read.
      rows: new Map([...read, ...(rows ?? [])]),
      isCounted: true,
      count: clients,
      hasClients: clients > 0,
    });
  }

  return {
    loadRows: () => {
      if (get().rows && get().isCounted) return Promise.resolve();
      if (loading) return loading;
      const reading = readRows().finally(() => {
        if (loading === reading) loading = null;
      });
      loading = reading;
      return reading;
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
      closings += 1;
      loading = null;
      set({ rows: null, isCounted: false });
      await letGoOf(() => true);
      set({ rows: null, isCounted: false });
    },
    erase: async (target) => {
      // A row that is being read must not come back after it went.
      await loading?.catch(() => {});
      const at = now();
      const drop = (named: readonly string[]) => library.getState().letGo(new Set(named.map(idIn)));
      const { keys, counts } = await shelf.erase(target, drop, at);
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
      return receiptOf(target, at, { ...counts, drafts });
    },
  };
}

function byKey(rows: readonly ListRow[]): Map<string, ListRow> {
  return new Map(rows.map((row) => [row.key, row]));
}

const FOLLOWED = [
  ['clients', 'client'],
  ['reflections', 'reflection'],
  ['sessions', 'session'],
] as const;

/** The rows in step with the records in memory. One that leaves the memory keeps its row: only a deletion takes it. */
function followRows(
  rows: ReadonlyMap<string, ListRow>,
  after: Library,
  before: Library,
): ReadonlyMap<string, ListRow> {
  const changed: [string, AnyRecord][] = [];
  for (const [shelf, kind] of FOLLOWED) {
    if (after[shelf] === before[shelf]) continue;
    for (const record of Object.values<AnyRecord>(after[shelf]))
      if (record !== before[shelf][record.id]) changed.push([`${kind}/${record.id}`, record]);
  }
  if (changed.length === 0) return rows;
  const next = new Map(rows);
  // How much room it takes is known when it has been written; until then the last size stands.
  for (const [key, record] of changed) next.set(key, rowOf(key, record, rows.get(key)?.bytes ?? 0));
  return next;
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

function keyOfRecord(record: AnyRecord): string {
  if ('answers' in record) return `reflection/${record.id}`;
  if ('reflection' in record) return `version/${record.id}`;
  return 'agenda' in record ? `session/${record.id}` : `client/${record.id}`;
}

function idIn(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}
