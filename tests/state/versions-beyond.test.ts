import { expect, it } from 'vitest';
import { emptyLibrary } from '#src/domain/model/empty-library.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { MOST_VERSIONS } from '#src/domain/model/limits.ts';
import type { Version } from '#src/domain/model/version.ts';
import { versionsBeyond } from '#src/state/kept-versions.ts';

const MOMENT = '2026-11-22T10:00:00.000Z';
const aVersion = (id: string, reflectionId: string, change: Partial<Version> = {}): Version => ({
  id,
  reflectionId,
  name: '',
  cause: 'before-import',
  reason: null,
  keptAt: MOMENT,
  reflection: emptyReflection({ id: reflectionId, language: 'en', now: MOMENT }),
  revision: 0,
  ...change,
});

/** As many versions of each reflection as may be kept, and so many more, the first the oldest. */
function versionsOf(reflectionIds: readonly string[], more: number): Record<string, Version> {
  const all = reflectionIds.flatMap((reflectionId) =>
    Array.from({ length: MOST_VERSIONS + more }, (_, at) =>
      aVersion(`${reflectionId}-${String(at).padStart(4, '0')}`, reflectionId, {
        keptAt: new Date(Date.parse(MOMENT) + at * 1000).toISOString(),
      }),
    ),
  );
  return Object.fromEntries(all.map((version) => [version.id, version]));
}

it('lets the oldest of each reflection go, those named by hand last, and none of another', () => {
  const versions = versionsOf(['a', 'b', 'c'], 2);
  const [first] = Object.values(versions);
  if (first) versions[first.id] = { ...first, cause: 'by-hand' };
  const gone = versionsBeyond({ ...emptyLibrary(), versions }, new Set(['a', 'b']));
  expect(gone.map(({ id }) => id)).toEqual(['a-0001', 'a-0002', 'b-0000', 'b-0001']);
  expect(versionsBeyond({ ...emptyLibrary(), versions: versionsOf(['a'], 0) }, new Set(['a']))).toEqual([]);
});

it('goes through all versions once, however many reflections a copy brings', () => {
  let times = 0;
  const versions = new Proxy(versionsOf(['a', 'b', 'c'], 1), {
    ownKeys: (target) => {
      times += 1;
      return Reflect.ownKeys(target);
    },
  });
  expect(versionsBeyond({ ...emptyLibrary(), versions }, new Set(['a', 'b', 'c']))).toHaveLength(3);
  expect(times).toBe(1);
});
