import type { Copy } from '#src/domain/model/copy.ts';

/**
 * A copy that a client saved themselves, as it comes into a coach's workspace: what nobody owns in it becomes this client's. A
 * coach's own file says whose everything is, and stays as it is.
 */
export function asFileOf(clientId: string, copy: Copy): Copy {
  if (copy.clients.length > 0) return copy;
  return {
    ...copy,
    reflections: copy.reflections.map((reflection) =>
      reflection.clientId === null ? { ...reflection, clientId } : reflection,
    ),
  };
}
