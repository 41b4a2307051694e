import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { createLibraryStore } from '#src/state/library-store.ts';

/** A version kept before the answer was rewritten, and gone back to: or one that is kept after, and the other way. */
export function goneBackTo(kept: Reflection, present: Reflection): Reflection {
  let ids = 0;
  const store = createLibraryStore({
    library: { ...emptyLibrary(), reflections: { [kept.id]: kept } },
    now: () => '2026-11-22T10:00:00Z',
    newId: () => `v${ids++}`,
  });
  const { keepVersion, restoreVersion, revise } = store.getState();
  const version = keepVersion({ reflectionId: kept.id, name: '', cause: 'by-hand', reason: null }) ?? '';
  revise(kept.id, () => present);
  restoreVersion(version, 'Before going back');
  return store.getState().library.reflections[kept.id] as Reflection;
}
