import { addresses } from '#src/domain/addresses.ts';
import { openAssignment } from '#src/domain/coaching/assignment.ts';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import type { LibraryStore } from '#src/state/library-store.ts';
import { now } from './clock.ts';

/** Where a coach's questions are answered: where they were opened before, or in a reflection of their own. Returns the address. */
export function beginAssignment(store: LibraryStore, file: AssignmentFile, newId: () => string): string {
  const { library, put } = store.getState();
  const opened = Object.values(library.reflections).find(
    ({ clientId, assignment }) => clientId === null && assignment?.id === file.id,
  );
  if (opened) return addresses.assignment(opened.id);
  const reflection = openAssignment(file, { id: newId(), now: now() });
  put([reflection]);
  return addresses.assignment(reflection.id);
}
