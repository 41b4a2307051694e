import type { ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import type { Library } from '#src/domain/model/library.ts';

/** Why answers that came back have no place with this client: they answer questions of somebody else, or what they belong to is gone. */
export function whyNotHere(
  clientId: string,
  { assignment }: Pick<ReturnWaiting, 'assignment'>,
  { clients, reflections }: Pick<Library, 'clients' | 'reflections'>,
): 'notTheirs' | 'noReflection' | null {
  const client = Object.hasOwn(clients, clientId) ? clients[clientId] : undefined;
  const given = client?.assignments.find(({ id }) => id === assignment);
  if (!given) return 'notTheirs';
  return Object.hasOwn(reflections, given.reflectionId) ? null : 'noReflection';
}
