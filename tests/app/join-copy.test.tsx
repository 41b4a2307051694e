import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { joinCopy } from '#src/app/join-copy.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { librarySchema } from '#src/domain/model/library.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';
import { mergeCopy, type OnDiffering } from '#src/domain/sharing/merge-copy.ts';
import { createLibraryStore } from '#src/state/library-store.ts';

const MOMENT = '2026-11-22T10:00:00.000Z';
const aReflection = (id: string, change: Partial<Reflection> = {}): Reflection => ({
  ...emptyReflection({ language: 'en', id, now: MOMENT }),
  title: `Title of ${id}`,
  ...change,
});
const aVersion = (id: string, reflectionId: string): Version => ({
  id,
  reflectionId,
  name: 'In the copy',
  cause: 'by-hand',
  reason: null,
  keptAt: MOMENT,
  reflection: aReflection(reflectionId),
  revision: 0,
});

/** A device with three reflections, and a copy in which one is the same, one differs and one is new. */
function opened(onDiffering: OnDiffering, versions: readonly Version[] = []) {
  let ids = 0;
  const newId = () => `new${ids++}`;
  const here = [aReflection('same'), aReflection('differs'), aReflection('alone')];
  const library = { ...emptyLibrary(), reflections: Object.fromEntries(here.map((each) => [each.id, each])) };
  const store = createLibraryStore({ library, now: () => MOMENT, newId });
  const copy: Copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt: MOMENT,
    reflections: [
      aReflection('same'),
      aReflection('differs', { title: 'Of the copy' }),
      aReflection('fresh'),
    ],
    clients: [],
    sessions: [],
    versions: [...versions],
  };
  joinCopy(english, store, mergeCopy({ library, copy, onDiffering, newId }));
  const after = store.getState().library;
  expect(librarySchema.safeParse(after).success).toBe(true);
  return { after, versions: Object.values(after.versions) };
}

describe('a copy that joins', () => {
  it('keeps a version of what it replaces, and of nothing else, under a name in words', () => {
    const { after, versions } = opened('replace');
    expect(versions).toMatchObject([
      {
        reflectionId: 'differs',
        name: 'Before a saved copy was added',
        cause: 'before-import',
        reflection: { title: 'Title of differs' },
      },
    ]);
    expect(after.reflections.differs?.title).toBe('Of the copy');
  });

  it('keeps no version where both stay', () => {
    const { after, versions } = opened('keep-both');
    expect(versions).toEqual([]);
    expect(Object.keys(after.reflections)).toHaveLength(5);
  });

  it('brings its versions along, but none of a reflection that is not here', () => {
    const { versions } = opened('keep-both', [aVersion('v1', 'fresh'), aVersion('v2', 'nobody')]);
    expect(versions.map(({ id, reflectionId }) => [id, reflectionId])).toEqual([['v1', 'fresh']]);
  });
});
