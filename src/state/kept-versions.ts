import type { Library } from '#src/domain/model/library.ts';
import { MOST_VERSIONS } from '#src/domain/model/limits.ts';
import type { Version } from '#src/domain/model/version.ts';
import type { Cell, Outside } from './library-data.ts';
import type { Replace } from './trail.ts';

export type VersionActions = {
  /** Keeps the reflection as it stands, under a name; returns the version's id, or null where there is nothing to keep. */
  keepVersion: (kept: Pick<Version, 'reflectionId' | 'name' | 'cause' | 'reason'>) => string | null;
  /** Goes back to a version. What stands now is kept as a version first, under the name given. */
  restoreVersion: (versionId: string, nameOfNow: string) => void;
  renameVersion: (versionId: string, name: string) => void;
  removeVersion: (versionId: string) => void;
};

/** States of a reflection that are kept under a name, and gone back to. */
export function createVersionActions(
  { get, set }: Cell,
  { now, newId }: Outside,
  replace: Replace,
): VersionActions {
  function setVersions(edit: (versions: Library['versions']) => Library['versions']): void {
    set(({ library }) => ({ library: { ...library, versions: edit(library.versions) } }));
  }

  const removeVersion: VersionActions['removeVersion'] = (id) =>
    setVersions((versions) => {
      const { [id]: gone, ...others } = versions;
      return gone ? others : versions;
    });

  const keepVersion: VersionActions['keepVersion'] = (kept) => {
    const reflection = get().library.reflections[kept.reflectionId];
    if (!reflection) return null;
    const version: Version = { ...kept, id: newId(), keptAt: now(), reflection, revision: 0 };
    setVersions((versions) => ({ ...versions, [version.id]: version }));
    for (const { id } of versionsBeyond(get().library, new Set([kept.reflectionId]))) removeVersion(id);
    return version.id;
  };

  return {
    keepVersion,
    removeVersion,
    restoreVersion: (versionId, nameOfNow) => {
      const version = get().library.versions[versionId];
      const present = version && get().library.reflections[version.reflectionId];
      if (!version || !present) return;
      keepVersion({ reflectionId: present.id, name: nameOfNow, cause: 'before-restore', reason: null });
      const { id, clientId, createdAt } = present;
      replace({ ...version.reflection, id, clientId, createdAt });
    },
    renameVersion: (id, name) =>
      setVersions((versions) => {
        const version = versions[id];
        if (!version || version.name === name) return versions;
        return { ...versions, [id]: { ...version, name, revision: version.revision + 1 } };
      }),
  };
}

/**
 * The versions of these reflections beyond the most that are kept of each: the oldest that were kept by themselves go before any
 * with a name given by hand. All versions are gone through once, however many reflections there are: a copy brings hundreds.
 */
export function versionsBeyond(
  { versions }: Library,
  reflectionIds: ReadonlySet<string>,
): readonly Version[] {
  const kept = new Map<string, Version[]>();
  for (const version of Object.values(versions)) {
    if (!reflectionIds.has(version.reflectionId)) continue;
    const others = kept.get(version.reflectionId);
    if (others) others.push(version);
    else kept.set(version.reflectionId, [version]);
  }
  return [...kept.values()].flatMap(beyond);
}

function beyond(kept: readonly Version[]): readonly Version[] {
  if (kept.length <= MOST_VERSIONS) return [];
  const sorted = kept.toSorted((a, b) => (a.keptAt < b.keptAt ? -1 : 1));
  const byHand = sorted.filter(({ cause }) => cause === 'by-hand');
  const byItself = sorted.filter(({ cause }) => cause !== 'by-hand');
  return [...byItself, ...byHand].slice(0, kept.length - MOST_VERSIONS);
}
