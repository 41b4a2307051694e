import { createVaultStore, type VaultStore } from '#src/state/vault-store.ts';
import type { VaultMeta } from '#src/storage/vault-meta.ts';
import type { DeviceGiven } from './vault-door.ts';

type Given = Omit<DeviceGiven, 'vault'> & { meta: VaultMeta | null };

/** The lock of this device's workspace. What opens it loads when it is needed. */
export function vaultOf({ meta, ...given }: Given): VaultStore {
  let status: 'unset' | 'off' | 'locked' = 'unset';
  if (meta) status = meta.kind === 'off' ? 'off' : 'locked';
  const vault = createVaultStore(
    status,
    async (store) => (await import('./vault-door.ts')).doorOfDevice({ ...given, vault: store }),
    undefined,
    given.lock.withOwn,
  );
  // Another tab may have made a vault since: whoever writes for none is told, and finds out which.
  given.lock.onStale = () =>
    void vault
      .getState()
      .door()
      .then((door) => door.catchUp());
  return vault;
}
