import { newClient } from '#src/domain/coaching/clients.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Library } from '#src/domain/model/library.ts';
import { aSession } from './a-session.ts';

const NOW = '2026-11-22T10:00:00.000Z';

/**
 * A library with one's own reflection `own`, and for each client named a record, a reflection `r-<id>` with a version, and a
 * session `s-<id>`; every word of a client's holds `planted-<id>`.
 */
export function aWorkspace(...ids: readonly string[]): Library {
  const library = emptyLibrary();
  const reflectionOf = (id: string, clientId: string | null, title: string) => ({
    ...emptyReflection({ language: 'en', id, now: NOW }),
    clientId,
    title,
  });
  library.reflections.own = reflectionOf('own', null, 'Mine');
  for (const id of ids) {
    const word = `planted-${id}`;
    library.clients[id] = newClient({ id, label: word, now: NOW });
    library.reflections[`r-${id}`] = reflectionOf(`r-${id}`, id, word);
    library.versions[`v-${id}`] = {
      id: `v-${id}`,
      reflectionId: `r-${id}`,
      name: word,
      cause: 'by-hand',
      reason: null,
      keptAt: NOW,
      reflection: reflectionOf(`r-${id}`, id, word),
      revision: 0,
    };
    library.sessions[`s-${id}`] = aSession({
      id: `s-${id}`,
      clientId: id,
      notes: [{ id: 'n1', at: NOW, kind: 'free', text: word, audience: 'private' }],
    });
  }
  return library;
}
