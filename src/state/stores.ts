import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { ActivityState, ActivityStore } from './activity-store.ts';
import type { ClientsState, ClientsStore } from './clients-state.ts';
import type { LibraryState, LibraryStore } from './library-store.ts';
import { noVault, type VaultState, type VaultStore } from './vault-store.ts';

/**
 * The ways out of the page that features may ask for; app/start connects them to storage, files and the
 * clock, so that no feature touches any of these.
 */
export type Outside = {
  /** Today's date where the person is, as an ISO date. */
  today: () => string;
  /** The present moment as an ISO string. */
  now: () => string;
  /** Resolves when everything typed so far is safely on the disk (before an export or leaving). */
  flush: () => Promise<void>;
  /** Takes over editing from another tab. */
  takeOver: () => void;
  /** Reloads into the waiting new version, after a flush. */
  applyUpdate: () => void;
};

export type Stores = {
  library: LibraryStore;
  clients: ClientsStore;
  activity: ActivityStore;
  /** The lock of the workspace; left out where nothing is kept on the device. */
  vault?: VaultStore;
  outside: Outside;
};

export const StoresContext = createContext<Stores | null>(null);

/** The stores of this page. Throws outside the provider, which only a test can cause. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('No stores here: render inside <StoresContext value={...}>.');
  return stores;
}

export function useLibrary<T>(select: (state: LibraryState) => T): T {
  return useStore(useStores().library, select);
}

export function useClients<T>(select: (state: ClientsState) => T): T {
  return useStore(useStores().clients, select);
}

const NO_VAULT = noVault();

/** The lock of the workspace, for what is done to it. */
export function useVaultStore(): VaultStore {
  return useStores().vault ?? NO_VAULT;
}

export function useVault<T>(select: (state: VaultState) => T): T {
  return useStore(useVaultStore(), select);
}

export function useActivity<T>(select: (state: ActivityState) => T): T {
  return useStore(useStores().activity, select);
}

/** Whether another tab has the pen: then this one shows everything and changes nothing. */
export function useIsReadOnly(): boolean {
  return useActivity(({ save }) => save.kind === 'read-only');
}

/** One reflection, or undefined when there is none with this id. The id may be any word of an address. */
export function useReflection(id: string): Reflection | undefined {
  return useLibrary(({ library: { reflections } }) =>
    // An address such as /r/constructor must not find what every object has.
    Object.hasOwn(reflections, id) ? reflections[id] : undefined,
  );
}

/** The client a reflection belongs to; null where it is one's own, or there is none. Renders nothing when an answer changes. */
export function useOwner(id: string): string | null {
  return useLibrary(({ library: { reflections } }) =>
    Object.hasOwn(reflections, id) ? (reflections[id]?.clientId ?? null) : null,
  );
}

/** The client of this id, if it has been read; undefined for one's own. */
export function useClientOf(clientId: string | null): Client | undefined {
  return useLibrary(({ library: { clients } }) =>
    clientId !== null && Object.hasOwn(clients, clientId) ? clients[clientId] : undefined,
  );
}

/** Whether there is a reflection with this id. Unlike `useReflection` it renders nothing when an answer changes. */
export function useIsKnown(id: string): boolean {
  return useLibrary(({ library: { reflections } }) => Object.hasOwn(reflections, id));
}
