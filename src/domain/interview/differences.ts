import type { SpokenPart } from './honesty.ts';
import { type SpokenGiven, spokenParts } from './spoken-answer.ts';

/** What differs between the answer for one employer and the answer for anybody of the same length. */
export type Differences = { added: readonly SpokenPart[]; left: readonly SpokenPart[]; isMoved: boolean };

export function differences(given: SpokenGiven): Differences {
  const base = spokenParts({ ...given, company: null });
  const own = spokenParts(given);
  const said = (part: SpokenPart) => part.segments.map(({ text }) => text).join('');
  const baseTexts = new Set(base.map(said));
  const ownTexts = new Set(own.map(said));
  const shared = (parts: readonly SpokenPart[], other: ReadonlySet<string>) =>
    parts.map(said).filter((text) => other.has(text));
  return {
    added: own.filter((part) => !baseTexts.has(said(part))),
    left: base.filter((part) => !ownTexts.has(said(part))),
    isMoved: shared(base, ownTexts).join('\n') !== shared(own, baseTexts).join('\n'),
  };
}
