import { addresses } from '#src/domain/addresses.ts';

/**
 * Where a person who came to change one answer goes back to. A link may carry it in its history entry, as
 * `state={{ from: address }}`, which survives a reload; without one it is the check page.
 */
export function returnAddress(reflectionId: string): string {
  return addressBefore(reflectionId) ?? addresses.step(reflectionId, 'check');
}

/** The address that a link carried in its history entry; null where it carried none of this reflection. */
export function addressBefore(reflectionId: string): string | null {
  const state: unknown = window.history.state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  // Only an address inside this reflection: the state of an entry could come from anywhere.
  return typeof from === 'string' && from.startsWith(`/r/${reflectionId}/`) ? from : null;
}
