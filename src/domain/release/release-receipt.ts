import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';

/** A receipt for whoever deleted: it counts and names nobody. */
export function releaseReceipt(receipt: EraseReceipt): Released<'self', EraseReceipt> {
  return openGate('self', receipt);
}
