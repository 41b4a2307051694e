import { createStore } from 'zustand/vanilla';
import type { ClientsActions } from './clients-actions.ts';
import type { ClientsGiven, ClientsState, ClientsStore } from './clients-state.ts';

/**
 * Makes the store of what is known of clients. Whole records stand in the library store, once they were read. What is done with
 * clients is fetched when it is first asked for: most people have none.
 */
export function createClientsStore(given: ClientsGiven): ClientsStore {
  const { library, hasClients } = given;
  const store = createStore<ClientsState>()((set, get, api) => {
    let fetched: Promise<ClientsActions> | null = null;

    function actions(): Promise<ClientsActions> {
      fetched ??= import('./clients-actions.ts').then(
        ({ createClientsActions }) => createClientsActions(api, given),
        (error) => {
          // Whoever asks again tries again.
          fetched = null;
          throw error;
        },
      );
      return fetched;
    }

    return {
      hasClients,
      rows: null,
      isCounted: false,
      count: 0,
      receipt: null,
      loadRows: async () => (await actions()).loadRows(),
      openClient: async (id) => (await actions()).openClient(id),
      openReflection: async (id) => (await actions()).openReflection(id),
      openSession: async (id) => (await actions()).openSession(id),
      closeWorkspace: async () => (await actions()).closeWorkspace(),
      erase: async (target) => (await actions()).erase(target),
      takeRow: (key, row) => {
        const { rows } = get();
        if (row?.kind === 'client' && !get().hasClients) set({ hasClients: true });
        if (!rows || row?.kind === 'version') return;
        const next = new Map(rows);
        if (row) next.set(key, row);
        else next.delete(key);
        set({ rows: next });
      },
    };
  });

  library.subscribe(({ library: { clients } }, { library: before }) => {
    if (clients === before.clients || store.getState().hasClients) return;
    if (Object.keys(clients).length > 0) store.setState({ hasClients: true });
  });
  return store;
}
