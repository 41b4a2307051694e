import { fetchCoaching, fetchWorkspace } from './fetch-coaching.ts';
import { later } from './later.tsx';

/** What each kind of address shows: fetched when somebody goes there, or ahead of it. */
export const OfReflection = later([], async () => (await import('./reflection-routes.tsx')).OfReflection);
export const OfClient = later([], async () => (await fetchCoaching()).OfClient);
export const Workspace = later(
  ['clients', 'archive', 'vault', 'passphrase'],
  async () => (await fetchWorkspace()).Workspace,
);
