import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import { takeArmorOff } from './armor.ts';
import { readHeader } from './read-header.ts';

/** Why a locked file cannot be opened by any passphrase, as far as that is seen without one; null where one may. */
export async function refuseBeforehand(locked: Uint8Array): Promise<LockedRefusal | null> {
  const bare = await takeArmorOff(locked);
  if (bare.kind === 'refused') return bare.reason;
  const header = readHeader(bare.bytes);
  return header.kind === 'refused' ? header.reason : null;
}
