import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';

/** That a client or a reflection was deleted for good here, and when: its key, and no word of it. */
export type ErasedMark = { key: string; at: string };

/** What of a file was deleted for good here and is gone, of one such deletion. */
export type ErasedInFile = { at: string; clients: number; reflections: number };

/** Records of a file, or of a part of one. */
type Records = {
  readonly [Shelf in 'clients' | 'reflections' | 'sessions' | 'versions']: readonly Copy[Shelf][number][];
};

/** Of all marks those of what a copy would bring back, the latest deletion first. */
export function marksOfCopy(
  marks: readonly ErasedMark[],
  copy: Pick<Records, 'clients' | 'reflections'>,
  here: Pick<Library, 'clients' | 'reflections'>,
): readonly ErasedMark[] {
  const inCopy = new Set([
    ...copy.clients.filter(({ id }) => !Object.hasOwn(here.clients, id)).map(({ id }) => `client/${id}`),
    ...copy.reflections
      .filter(({ id }) => !Object.hasOwn(here.reflections, id))
      .map(({ id }) => `reflection/${id}`),
  ]);
  return marks.filter(({ key }) => inCopy.has(key)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** The same, counted by deletion. */
export function countErased(marks: readonly ErasedMark[]): readonly ErasedInFile[] {
  const found = new Map<string, ErasedInFile>();
  for (const { key, at } of marks) {
    const before = found.get(at) ?? { at, clients: 0, reflections: 0 };
    const kind = key.startsWith('client/') ? 'clients' : 'reflections';
    found.set(at, { ...before, [kind]: before[kind] + 1 });
  }
  return [...found.values()];
}

/** A file without what belongs to these marks: with a client goes all that is of them. */
export function withoutErased<Given extends Records>(copy: Given, marks: readonly ErasedMark[]): Given {
  if (marks.length === 0) return copy;
  const keys = new Set(marks.map(({ key }) => key));
  const isOfClient = (id: string | null) => id !== null && keys.has(`client/${id}`);
  const gone = new Set(
    copy.reflections
      .filter(({ id, clientId }) => keys.has(`reflection/${id}`) || isOfClient(clientId))
      .map(({ id }) => id),
  );
  return {
    ...copy,
    clients: copy.clients.filter(({ id }) => !isOfClient(id)),
    reflections: copy.reflections.filter(({ id }) => !gone.has(id)),
    sessions: copy.sessions.filter(({ clientId }) => !isOfClient(clientId)),
    versions: copy.versions.filter(({ reflectionId }) => !gone.has(reflectionId)),
  };
}
