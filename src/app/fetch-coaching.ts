/** Fetches the screens of a client and of the whole workspace. */
export const fetchCoaching = () => import('./coaching-routes.tsx');

/** Fetches all that the list of clients runs; nobody's name comes with it. */
export async function fetchWorkspace() {
  const [routes] = await Promise.all([
    fetchCoaching(),
    import('./coaching-pages.tsx').then(({ ClientsPage, LockedPage, VaultSettings }) =>
      Promise.all([ClientsPage.fetch(), LockedPage.fetch(), VaultSettings.fetch()]),
    ),
    // Beside a tab that has the key, the list waits for it.
    import('./vault/vault-door.ts'),
    import('#src/storage/write-sealed.ts'),
    import('#src/state/clients-actions.ts'),
    import('#src/storage/read-latest.ts'),
  ]);
  return routes;
}
