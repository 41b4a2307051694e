/** Fetches the screens of a client and of the whole workspace. */
export const fetchCoaching = () => import('./coaching-routes.tsx');

/** Fetches all that the list of clients runs; nobody's name comes with it. */
export function fetchWorkspace() {
  return Promise.all([
    fetchCoaching(),
    import('#src/features/clients/clients-page.tsx'),
    import('#src/state/clients-actions.ts'),
  ]);
}
