import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

/** The evidence behind the slots that an aspiration may draw on, each once. */
export const sourcesOf: (slots: Slots) => readonly string[] = onceByThing(findSources);

function findSources(slots: Slots): readonly string[] {
  const { work, inMind, years, target, gifts, serving, proofs, reason, best, fits, off, papers, deadline } =
    slots;
  const found: string[] = [];
  collect(
    [work, inMind, years, target, gifts, serving, proofs, reason, best, fits, off, papers, deadline],
    found,
  );
  return [...new Set(found)];
}

function collect(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && typeof value.source === 'string') found.push(value.source);
  for (const part of Object.values(value)) collect(part, found);
}
