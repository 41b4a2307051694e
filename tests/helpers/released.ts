import type { Audience } from '#src/domain/sharing/audience.ts';
import { openGate, type Released } from '#src/domain/sharing/released.ts';

/** Invented words for a test of a way out, as the gate would hand them over. */
export function handedOver<A extends Audience, T>(audience: A, words: T): Released<A, T> {
  return openGate(audience, words);
}
