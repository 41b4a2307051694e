import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import type { InCopy } from '#src/domain/release/release-copy.ts';
import type { InFile } from '#src/domain/sharing/audience.ts';
import type { Released } from '#src/domain/sharing/released.ts';

/**
 * The text of a saved copy. The same content always gives the same text: fields stand in the order of the travel
 * rules, names inside them in alphabetical order.
 */
export function writeCopy({ words: kept }: Released<InFile, InCopy>, savedAt: string): string {
  return copyAsText(kept, savedAt);
}

/** For the archive's worker alone, which gets released words without what they were released in. */
export function copyAsText(kept: InCopy, savedAt: string): string {
  const copy = {
    format: COPY_FORMAT,
    version: LIBRARY_VERSION,
    savedAt,
    reflections: kept.reflections.map(inOrder),
    clients: kept.clients.map(inOrder),
    sessions: kept.sessions.map(inOrder),
    versions: kept.versions.map(({ reflection, ...version }) => ({
      ...inOrder(version),
      ...(reflection ? { reflection: inOrder(reflection) } : {}),
    })),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

/** A record with its fields as they stand, and the names inside them in alphabetical order. */
function inOrder(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, ordered(value)]));
}

/** The same value with its names in alphabetical order; the order of lists is the person's own and stays. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}
