import type { AspirationSegment } from './piece.ts';

/**
 * A key for every segment, from what it does and the answers behind it (the row's name where there are none), with a
 * number where the same comes again. It says nothing of the place, so that a person's edit finds its phrase in other
 * drafts and after new answers.
 */
export function editKeysOf(segments: readonly AspirationSegment[]): readonly string[] {
  const seen = new Map<string, number>();
  return segments.map(({ role, sources, rule }) => {
    const name = `${role}:${sources.length > 0 ? sources.join('+') : `~${rule}`}`;
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth > 1 ? `${name}#${nth}` : name;
  });
}
