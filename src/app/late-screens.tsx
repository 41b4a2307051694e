import { atHand } from '#src/ui/at-hand.tsx';
import { fetchCoaching, fetchWorkspace } from './fetch-coaching.ts';

/** What each kind of address shows: fetched when somebody goes there, or ahead of it. */
export const OfReflection = atHand(async () => (await import('./reflection-routes.tsx')).OfReflection);
export const OfClient = atHand(async () => (await fetchCoaching()).OfClient);
export const Workspace = atHand(async () => (await fetchWorkspace()).Workspace);
