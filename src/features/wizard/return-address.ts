import { addresses } from '#src/domain/wizard/addresses.ts';

/** What a link to one question may carry in the history entry: where "Save and go back" leads. Survives a reload. */
export type CameFrom = { from: string };

/** Where a person who came to change one answer goes back to: where they came from, else the check page. */
export function returnAddress(reflectionId: string): string {
  const state: unknown = window.history.state;
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  // Only an address inside this reflection: the state of an entry could come from anywhere.
  return typeof from === 'string' && from.startsWith(`/r/${reflectionId}/`)
    ? from
    : addresses.step(reflectionId, 'check');
}
