import type { Slots } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

/** The evidence behind the slots that an aspiration may draw on, each once. */
export const sourcesOf: (slots: Slots) => readonly string[] = onceByThing(findSources);

const TOLD = `work inMind years target gifts serving proofs reason best fits off papers deadline`.split(
  ' ',
) as readonly (keyof Slots)[];

function findSources(slots: Slots): readonly string[] {
  const found = new Set<string>();
  for (const name of TOLD)
    for (const part of [slots[name]].flat())
      if (typeof part === 'object' && part !== null) for (const source of sourcesIn(part)) found.add(source);
  return [...found];
}

/** The evidence behind one thing that was told. */
const sourcesIn = onceByThing((part: object): readonly string[] => {
  const found: string[] = [];
  collect(part, found);
  return found;
});

function collect(value: unknown, found: string[]): void {
  if (typeof value !== 'object' || value === null) return;
  if ('source' in value && typeof value.source === 'string') found.push(value.source);
  for (const part of Object.values(value)) collect(part, found);
}
