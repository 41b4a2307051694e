import { textOf } from '#src/domain/text/text-of.ts';
import type { SpokenPart } from './honesty.ts';
import { type SpokenGiven, spokenParts } from './spoken-answer.ts';

/** What differs between the answer for one employer and the answer for anybody of the same length. */
export type Differences = {
  added: readonly SpokenPart[];
  left: readonly SpokenPart[];
  /** The same parts, said more briefly (or more fully) since the others leave less (or more) time. */
  resized: readonly SpokenPart[];
  isMoved: boolean;
};

export function differences(given: SpokenGiven): Differences {
  const base = spokenParts({ ...given, company: null });
  const own = spokenParts(given);
  const inBase = new Map(base.map((part) => [part.id, wordsOf(part)]));
  const inOwn = new Set(own.map(({ id }) => id));
  const shared = (parts: readonly SpokenPart[], other: { has: (id: string) => boolean }) =>
    parts.flatMap(({ id }) => (other.has(id) ? [id] : [])).join();
  return {
    added: own.filter(({ id }) => !inBase.has(id)),
    left: base.filter(({ id }) => !inOwn.has(id)),
    resized: own.filter((part) => (inBase.get(part.id) ?? wordsOf(part)) !== wordsOf(part)),
    isMoved: shared(base, inOwn) !== shared(own, inBase),
  };
}

function wordsOf({ segments }: SpokenPart): string {
  return textOf(segments).trim();
}
