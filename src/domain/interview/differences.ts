import type { SpokenPart } from './honesty.ts';
import { type SpokenGiven, spokenParts } from './spoken-answer.ts';

/** What differs between the answer for one employer and the answer for anybody of the same length. */
export type Differences = { added: readonly SpokenPart[]; left: readonly SpokenPart[]; isMoved: boolean };

export function differences(given: SpokenGiven): Differences {
  const base = spokenParts({ ...given, company: null });
  const own = spokenParts(given);
  // A part that is only said more briefly, since others need the time, is the same part.
  const inBase = new Set(base.map(({ id }) => id));
  const inOwn = new Set(own.map(({ id }) => id));
  const shared = (parts: readonly SpokenPart[], other: ReadonlySet<string>) =>
    parts.flatMap(({ id }) => (other.has(id) ? [id] : [])).join();
  return {
    added: own.filter(({ id }) => !inBase.has(id)),
    left: base.filter(({ id }) => !inOwn.has(id)),
    isMoved: shared(base, inOwn) !== shared(own, inBase),
  };
}
