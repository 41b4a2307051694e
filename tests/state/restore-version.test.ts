import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { compareReflections, hasChanges } from '#src/domain/history/compare.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { librarySchema } from '#src/domain/model/library.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { createLibraryStore } from '#src/state/library-store.ts';
import { anyTold } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';

const NOW = '2026-11-22T10:00:00Z';
const anyReflection = anyTold.map(
  (told): Reflection => ({ ...emptyReflection({ language: 'en', id: 'one', now: NOW }), ...told }),
);

it('going back to a version gives its answers again, keeps the present, and can be undone', () => {
  fc.assert(
    fc.property(anyReflection, anyReflection, (then, present) => {
      let ids = 0;
      const library = { ...emptyLibrary(), reflections: { one: then } };
      const store = createLibraryStore({ library, now: () => NOW, newId: () => `v${ids++}` });
      const { keepVersion, restoreVersion, revise, undo } = store.getState();
      const now = () => store.getState().library.reflections.one as Reflection;
      const kept = keepVersion({ reflectionId: 'one', name: '', cause: 'by-hand', reason: null }) ?? '';
      revise('one', () => present);
      restoreVersion(kept, 'Before going back');
      expect(now().answers).toEqual(then.answers);
      expect(hasChanges(compareReflections(then, now(), questionnaire, en))).toBe(false);
      const aside = Object.values(store.getState().library.versions).find(({ id }) => id !== kept);
      expect(aside?.reflection.answers).toEqual(present.answers);
      expect(librarySchema.safeParse(store.getState().library).success).toBe(true);
      undo('one');
      expect(now().answers).toEqual(present.answers);
    }),
    { numRuns: runs(40) },
  );
});
